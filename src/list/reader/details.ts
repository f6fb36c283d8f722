import type { Parents } from 'mdast'
import { identify, isPaper, kindOf } from '../../identity/identify.ts'
import { flatten } from '../../text/phrases.ts'
import { isAddress, isGeneric, isKind, isLabel } from '../link-text.ts'
import type { Bullet } from '../model.ts'
import type { TextPart } from './bullet-title.ts'
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
  /** `Code` of `Code: …` and of `**Code** …`. */
  label: string | undefined
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
  /** The link leads and its text is a name. */
  isNamed: boolean
  hasDescription: boolean
}

/** So many bullets of other lists with one label show that the label describes. */
const MIN_REPEATS = 3

const STORE =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|testflight\.apple\.com|play\.google\.com\/store|chrome\.google\.com\/webstore|chromewebstore\.google\.com|addons\.mozilla\.org|apps\.microsoft\.com|(?:www\.)?microsoft\.com\/[a-z-]*\/?(?:store|p)\/|f-droid\.org\/)/i

/** Sections whose bullets are no entries; of the second kind, those with a date in front. */
const CHANGELOG =
  /^\W*(?:change ?logs?|release notes|version history|更新日志|更新记录|更新歷史|变更日志|更新履歴)\W*$/iu
const NEWS =
  /^[^\p{L}]*(?:(?:latest |recent |project |last |our )?(?:news|updates?|announcements?|changes|what['’]?s new|releases|history)(?:\s*(?:and|&|\/)\s*(?:news|updates?))?|新闻|最新动态|更新|新着|最近更新)[^\p{L}]*$/iu
const DATED =
  /^[^p{L}p{N}]*(?:(?:19|20)\d{2}\s?[-./年]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{1,4}|v?\d+\.\d+)/i

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
 */
export function findDescribed(texts: ReadonlyMap<Bullet, BulletText>): Described {
  const bullets = [...texts.keys()]
  const forms = new Map(bullets.map((bullet) => [bullet, formOf(bullet, texts)]))
  const labels = Map.groupBy(bullets, (bullet) => known(bullet)?.label)
  const nestedIn = Map.groupBy(
    bullets.filter(({ parent }) => parent && known(parent)?.thing),
    (bullet) => known(bullet)?.thing,
  )
  const targets = new Map<Bullet, Bullet | undefined>()
  const unnamed = new Set<Bullet>()
  const above = new Map<Parents, Bullet>()
  for (const bullet of bullets) {
    const target = find(bullet)
    targets.set(bullet, target)
    if (target === bullet && known(bullet)?.isLinked) above.set(bullet.list, bullet)
  }
  const own = new Set(bullets.filter((bullet) => isOwn(forms.get(bullet) as BulletForm)))
  return { targets, unnamed, own }

  function known(bullet: Bullet): BulletForm | undefined {
    return forms.get(bullet)
  }

  function find(bullet: Bullet): Bullet | undefined {
    const form = forms.get(bullet) as BulletForm
    const { parent } = bullet
    if (isChange(bullet, form)) return
    if (parent) {
      const target = targets.get(parent)
      if (target !== parent) return target
      return describesParent(bullet, form, parent) ? parent : bullet
    }
    const isDetail = form.isKinds || form.isBadges || isDescribing(bullet, form)
    if (!isDetail || (!form.isLinked && !above.has(bullet.list))) return bullet
    const target = above.get(bullet.list)
    if (!target) unnamed.add(bullet)
    return target ?? bullet
  }

  function describesParent(bullet: Bullet, form: BulletForm, parent: Bullet): boolean {
    const { isLinked, thing, text } = forms.get(parent) as BulletForm
    if (form.isBadges || form.isKinds) return text !== ''
    if (!form.isLinked) return isLinked && form.label !== undefined && isLabel(form.label)
    if (isDescribing(bullet, form)) return true
    if (!thing) return false
    if (!form.isNamed) return true
    const isShared = (nestedIn.get(form.thing) ?? []).some((other) => other.parent !== parent)
    if (form.thing && isShared) return true
    return !form.hasDescription && (form.thing === undefined || isPaper(thing))
  }

  /** Whether its label describes, and its link has no title of its own among others of the kind. */
  function isDescribing(bullet: Bullet, { label, linkText }: BulletForm): boolean {
    if (label === undefined) return false
    const others = (labels.get(label) ?? []).filter((other) => other !== bullet)
    const elsewhere = new Set(
      others.filter(({ list }) => list !== bullet.list).map(({ list }) => list),
    )
    const isRepeatedHere = others.some(({ list }) => list === bullet.list)
    if (!isLabel(label)) return !isRepeatedHere && elsewhere.size + 1 >= MIN_REPEATS
    if (isGeneric(linkText) || isAddress(linkText)) return true
    if (bullet.parent) return !isRepeatedHere || forms.get(bullet.parent)?.isLinked === true
    if (above.has(bullet.list)) return !isTitle(linkText) || elsewhere.size + others.length > 1
    return elsewhere.size > 0 && !isRepeatedHere
  }
}

const OWN =
  /paper|pdf|arxiv|preprint|article|code|github|repo|source|project|implementation|official|论文|代码|项目|仓库|论文|論文|コード|논문|코드/i
const FOREIGN = /data|model|weight|benchmark|related|baseline|unofficial|third|see also|数据|模型/i

/** Whether a bullet links the paper or code of its entry. */
function isOwn({ label, linkText, isKinds }: BulletForm): boolean {
  const words = label ?? (isKinds ? linkText : '')
  return OWN.test(words) && !FOREIGN.test(words)
}

function isTitle(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4
}

function isChange({ section }: Bullet, { text }: BulletForm): boolean {
  return CHANGELOG.test(section.title) || (NEWS.test(section.title) && DATED.test(text))
}

function formOf(bullet: Bullet, texts: ReadonlyMap<Bullet, BulletText>): BulletForm {
  const { parts, isBold } = texts.get(bullet) as BulletText
  const text = flatten(parts.map((part) => part.text).join(''))
  const at = parts.findIndex(({ isLink }) => isLink)
  const before = parts.slice(0, at < 0 ? parts.length : at)
  const lead = flatten(before.map((part) => part.text).join(''))
  const rest = flatten(
    parts
      .slice(at + 1)
      .map((part) => part.text)
      .join(''),
  )
  const linkText = parts[at]?.text ?? ''
  const named = /^[^\p{L}\p{N}]*([^:：]{1,40}?)\s*[:：]/u.exec(lead)?.[1]
  const bold = isBold && lead.length <= 40 ? lead.replace(/[\s–—-]+$/u, '') : undefined
  const label = (named ?? bold)?.toLowerCase()
  const readable = bullet.links.filter(({ badge }) => !badge)
  const main = findMainLink('', bullet.links)
  const words = parts.filter((part) => !part.isLink).map((part) => part.text)
  const isBare = !/[\p{L}\p{N}]/u.test(words.join(''))
  const identities = readable.map(({ url }) => identify(url)).filter((found) => found !== undefined)
  const isNamed =
    at >= 0 && !/[\p{L}\p{N}]/u.test(lead) && !isGeneric(linkText) && !isAddress(linkText)
  const isStore = readable.length > 0 && readable.every(({ url }) => STORE.test(url))
  return {
    text,
    label: label || undefined,
    linkText,
    isLinked: main !== undefined,
    isBadges: text === '' && bullet.links.length > 0 && readable.length === 0,
    isKinds:
      readable.length > 0 &&
      ((isBare &&
        readable.every((link) => isKind(link.text) || (bullet.parent && isGeneric(link.text)))) ||
        (isStore && bullet.parent !== undefined)),
    thing:
      identities.find((found) => isPaper(found)) ??
      identities.find((found) => kindOf(found) === 'github'),
    isNamed,
    hasDescription: isNamed && /^[\s)\]]*[-–—:：]\s*\p{L}/u.test(rest),
  }
}
