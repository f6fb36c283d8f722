import type { Parents } from 'mdast'
import { identify, isPaper } from '../../identity/identify.ts'
import { flatten } from '../../text/phrases.ts'
import { isAddress, isGeneric, isKind, isLabel } from '../link-text.ts'
import type { Bullet } from '../model.ts'
import { isTitle, type TextPart } from './bullet-title.ts'
import { findMainLink } from './entries.ts'

/** What is read of each bullet. */
export interface BulletText {
  parts: TextPart[]
  /** The words before its first link are bold. */
  isBold: boolean
}

/** A bullet's form, as far as it shows whether it describes another one. */
interface BulletForm {
  text: string
  /** `code` of `Code: …` and of `**Code** …`; otherwise empty. */
  label: string
  /** Of the first link. */
  linkText: string
  /** Has a web address that is no badge. */
  isLinked: boolean
  /** Has badges and nothing else. */
  isBadges: boolean
  /** Only names kinds of pages, or links a store. */
  isKinds: boolean
  /** The paper or repository that it links first. */
  thing: string | undefined
  /** The link leads, and its text is not the address. */
  isLed: boolean
  /** Its text is a name, too. */
  isNamed: boolean
  hasDescription: boolean
}

/** So many bullets of other lists with one label show that the label describes. */
const MIN_REPEATS = 3

const STORE =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|testflight\.apple\.com|play\.google\.com\/store|chrome\.google\.com\/webstore|chromewebstore\.google\.com|addons\.mozilla\.org|apps\.microsoft\.com|(?:www\.)?microsoft\.com\/[a-z-]*\/?(?:store|p)\/|f-droid\.org\/)/i

/** Sections whose bullets are no entries; of the second kind, those with a date in front. */
const CHANGELOG =
  /^(?:\W*(?:change ?logs?|release notes|version history)\W*|(?=\W*(?:更新日志|更新记录|更新歷史|变更日志|更新履歴))\W*)$/iu
/** In lower case: V8 compiles classes of letters slowly where case is ignored. */
const NEWS =
  /^[^\p{L}]*(?:(?:latest |recent |project |last |our )?(?:news|updates?|announcements?|changes|what['’]?s new|releases|history)(?:\s*(?:and|&|\/)\s*(?:news|updates?))?|新闻|最新动态|更新|新着|最近更新)[^\p{L}]*$/u
const DATED =
  /^[^\p{L}\p{N}]*(?:(?:19|20)\d{2}\s?[-./年]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{1,4}|v?\d+\.\d+)/iu

/** How the bullets of a list belong together. */
export interface Described {
  /** The entry that a bullet describes, itself if it is one; nothing if it is part of none. */
  targets: Map<Bullet, Bullet | undefined>
  /** Entries that the paragraph or heading above their list names. */
  unnamed: Set<Bullet>
  /** Bullets whose links are their entry's paper or code (`Paper: …`). */
  own: Set<Bullet>
}

/**
 * Finds the bullets that describe an entry: their parent, the bullet above, or what the paragraph
 * or heading above their list names; there the first of them stands for the entry.
 *
 * @param listBefore the lists that follow directly on another
 */
export function findDescribed(
  texts: ReadonlyMap<Bullet, BulletText>,
  listBefore: ReadonlyMap<Parents, Parents>,
): Described {
  return new Describer(texts, listBefore)
}

class Describer implements Described {
  readonly targets = new Map<Bullet, Bullet | undefined>()
  readonly unnamed = new Set<Bullet>()
  readonly own = new Set<Bullet>()
  readonly #forms = new Map<Bullet, BulletForm>()
  readonly #siblings: Map<Parents, Bullet[]>
  readonly #parents: ReadonlySet<Bullet | undefined>
  /** How often each list has a label. */
  readonly #labels = new Map<string, Map<Parents, number>>()
  /** Nested bullets by what they link and call it, where their parent links a thing of its own. */
  readonly #nested: Map<string, Bullet[]>
  /** The last entry of each list so far. */
  readonly #above = new Map<Parents, Bullet>()
  readonly #listBefore: ReadonlyMap<Parents, Parents>

  constructor(texts: ReadonlyMap<Bullet, BulletText>, listBefore: ReadonlyMap<Parents, Parents>) {
    const bullets = [...texts.keys()]
    this.#listBefore = listBefore
    this.#siblings = Map.groupBy(bullets, ({ list }) => list)
    this.#parents = new Set(bullets.map(({ parent }) => parent))
    for (const [bullet, text] of texts) {
      const form = formOf(bullet, text)
      this.#forms.set(bullet, form)
      if (isOwn(form)) this.own.add(bullet)
      const counts = this.#labels.get(form.label) ?? new Map<Parents, number>()
      this.#labels.set(form.label, counts.set(bullet.list, (counts.get(bullet.list) ?? 0) + 1))
    }
    this.#nested = Map.groupBy(
      bullets.filter(({ parent }) => parent && this.#formOf(parent).thing),
      (bullet) => nameOf(this.#formOf(bullet)),
    )
    for (const bullet of bullets) {
      const target = this.#find(bullet)
      this.targets.set(bullet, target)
      const { isLinked, text, label } = this.#formOf(bullet)
      const isEntry = isLinked || (text !== '' && label === '')
      if (target === bullet && isEntry) this.#above.set(bullet.list, bullet)
    }
  }

  #formOf(bullet: Bullet): BulletForm {
    return this.#forms.get(bullet) as BulletForm
  }

  #find(bullet: Bullet): Bullet | undefined {
    const form = this.#formOf(bullet)
    const { parent } = bullet
    if (isChange(bullet, form)) return
    if (parent) {
      const target = this.targets.get(parent)
      if (target !== parent) return target
      return this.#describesParent(bullet, form, parent) ? parent : bullet
    }
    const isDetail =
      !this.#parents.has(bullet) && (form.isBadges || this.#isDescribing(bullet, form))
    const target = this.#aboveOf(bullet)
    if (!isDetail || (!form.isLinked && !target)) return bullet
    if (!target) this.unnamed.add(bullet)
    return target ?? bullet
  }

  /** The entry above in the bullet's list, or the last one of a list directly above. */
  #aboveOf({ list }: Bullet): Bullet | undefined {
    const before = this.#listBefore.get(list)
    return this.#above.get(list) ?? (before && this.#above.get(before))
  }

  #describesParent(bullet: Bullet, form: BulletForm, parent: Bullet): boolean {
    const { isLinked, thing, text } = this.#formOf(parent)
    const same = form.thing ? (this.#nested.get(nameOf(form)) ?? []) : []
    const isShared = same.some((other) => other.parent !== parent)
    const areRepositories = [thing, form.thing].every((one) => one?.startsWith('github:'))
    // A list of data sets below a list, not the data of a tool.
    const isOther = areRepositories && !isShared && !this.own.has(bullet)
    if (form.isBadges || (form.isKinds && !isOther)) return text !== ''
    if (!form.isLinked) return isLinked && isLabel(form.label)
    if (!form.isKinds && this.#isDescribing(bullet, form)) return true
    if (!thing) return false
    if (!form.isNamed && !(form.isLed && isOther)) return true
    if (isShared) return true
    if (form.hasDescription || (form.thing && !isPaper(thing))) return false
    // Among entries a bullet without a description is one, too.
    return !this.#someSibling(bullet, ({ isNamed, hasDescription }) => isNamed && hasDescription)
  }

  #someSibling(bullet: Bullet, test: (form: BulletForm) => boolean): boolean {
    const siblings = this.#siblings.get(bullet.list) ?? []
    return siblings.some((other) => other !== bullet && test(this.#formOf(other)))
  }

  /** Whether a neighbor in its list has the same label. */
  #isBeside(bullet: Bullet, label: string): boolean {
    const siblings = this.#siblings.get(bullet.list) ?? []
    const at = siblings.indexOf(bullet)
    return [siblings[at - 1], siblings[at + 1]].some(
      (other) => other && this.#formOf(other).label === label,
    )
  }

  /** Whether its label describes, and its link has no title of its own among others of the kind. */
  #isDescribing(bullet: Bullet, { label, linkText, isKinds }: BulletForm): boolean {
    if (label === '') return false
    const counts = this.#labels.get(label)
    const elsewhere = (counts?.size ?? 1) - 1
    const isRepeatedHere = (counts?.get(bullet.list) ?? 1) > 1
    if (isKinds) return elsewhere > 0 || this.#someSibling(bullet, (other) => other.isKinds)
    if (!isLabel(label)) return !isRepeatedHere && elsewhere + 1 >= MIN_REPEATS
    if (isGeneric(linkText) || isAddress(linkText)) return true
    if (bullet.parent) return !isRepeatedHere || this.#formOf(bullet.parent).isLinked
    if (this.#isBeside(bullet, label)) return false
    if (this.#aboveOf(bullet)) return !isTitle(linkText) || elsewhere > 1 || isRepeatedHere
    return elsewhere > 0 && !isRepeatedHere
  }
}

function nameOf({ thing, linkText }: BulletForm): string {
  return `${thing} ${linkText}`
}

const OWN =
  /paper|pdf|arxiv|home|site|page|demo|app ?store|play|video|slides|官网|主页|地址|preprint|article|code|github|repo|source|project|implementation|official|论文|代码|项目|仓库|论文|論文|コード|논문|코드/i
const FOREIGN = /data|model|weight|benchmark|related|baseline|unofficial|third|see also|数据|模型/i

/** Whether a bullet links the paper or code of its entry. */
function isOwn({ label, linkText, isKinds }: BulletForm): boolean {
  const words = label || (isKinds ? linkText : '')
  return OWN.test(words) && !FOREIGN.test(words)
}

function isChange({ section }: Bullet, { text }: BulletForm): boolean {
  return (
    CHANGELOG.test(section.title) || (NEWS.test(section.title.toLowerCase()) && DATED.test(text))
  )
}

/** Labels that a name follows before the link: `Presenter: Jane Doe [video](…)`. */
const NAMED_LABEL = /^(?:presenters?|speakers?|authors?|venue|event|作者)$/i
/** Words between a label and its link, of which more are a title. */
const MAX_WORDS = 3

function labelOf(lead: string, isBold: boolean, isNested: boolean): string {
  const words = /[:：]/.test(lead) ? lead.replace(/^[^\p{L}\p{N}]+/u, '') : ''
  const [, named, rest = ''] = /^([^:：]{1,40}?)\s?[:：](.*)$/u.exec(words) ?? []
  if (named !== undefined) {
    const count = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const isShort = count === 0 || (isLabel(named) && (isNested || count <= MAX_WORDS))
    return isShort || NAMED_LABEL.test(named) ? named.toLowerCase() : ''
  }
  if (!isBold) return ''
  const bold = lead.replace(/(?<![\s–—-])[\s–—-]+$/u, '')
  return bold !== '' && bold.length <= 40 && isLabel(bold) ? bold.toLowerCase() : ''
}

const WORDS = /[\p{L}\p{N}]/u

function formOf(bullet: Bullet, { parts, isBold }: BulletText): BulletForm {
  const join = (some: readonly TextPart[]) => flatten(some.map((part) => part.text).join(''))
  const at = parts.findIndex(({ isLink }) => isLink)
  const lead = join(at < 0 ? parts : parts.slice(0, at))
  const linkText = parts[at]?.text ?? ''
  const readable = bullet.links.filter(({ badge }) => !badge)
  const isBare = !parts.some(({ text, isLink }) => !isLink && WORDS.test(text))
  const things = readable.map(({ url }) => identify(url)).filter((found) => found !== undefined)
  const isLed = at >= 0 && !WORDS.test(lead) && !isAddress(linkText)
  const isNested = bullet.parent !== undefined
  const isKinds =
    readable.length > 0 &&
    ((isBare && readable.every((link) => (isNested ? isGeneric : isKind)(link.text))) ||
      (isNested && readable.every(({ url }) => STORE.test(url))))
  const text = join(parts)
  return {
    text,
    label: isKinds ? linkText.toLowerCase() : labelOf(lead, isBold, isNested),
    linkText,
    isLinked: findMainLink('', bullet.links) !== undefined,
    isBadges: text === '' && bullet.links.length > 0 && readable.length === 0,
    isKinds,
    thing:
      things.find((found) => isPaper(found)) ?? things.find((found) => found.startsWith('github:')),
    isLed,
    isNamed: isLed && !isGeneric(linkText),
    hasDescription: isLed && /^[\s)\]]*[-–—:：]\s*\S/u.test(join(parts.slice(at + 1))),
  }
}
