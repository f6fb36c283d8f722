import type { Entry, Section } from '../../list/model.ts'
import type { ListVersion } from '../context.ts'

/** Headings that announce, as a whole: the entries below them stand elsewhere, too. */
const ANNOUNCING = new RegExp(
  `^(?:(?:the |our |all |project |release |site |some )?(?:${[
    "(?:what(?:'?s| is) )(?:new|hot|trending|happening)\\b.*",
    '(?:latest|newest)(?: .*)?|breaking news',
    '(?:recently|newly)(?: (?:added|updated|new|published|released|accepted|discovered)(?: .*)?)?',
    'highlights?(?: (?:of|from|in|for|about) .+)?|(?!(?:syntax|code|text) ).+ highlights',
    'recent(?: .*)?(?:additions?|updates?|changes|news|releases|entries|papers|works|publications|posts|articles)',
    'new (?:additions?|arrivals?|entries|releases?|items|papers|works|publications|posts|projects|tools|features|resources)|new(?: this .*)?',
    '(?:most )?popular(?: (?:now|projects?|papers|repo\\w*|posts|articles|entries|picks))?|hot(?: (?:topics?|papers?|projects?|repo\\w*))?',
    '(?:top(?: \\d+)?|featured|trending)(?: (?:now|today|stars|in|of|this|picks?|projects?|papers?|works?|repo\\w*|models?|tools?|libraries|articles?|posts?|news|releases?|resources?|entries|lists?|videos?|talks?|books?|courses?)(?: .*)?)?',
    "(?:editor|staff|curator|author|maintainer)'?s?'? (?:picks?|choices?)",
    '(?:.+ )?of the (?:day|week|month|year)|(?:this|last) (?:week|month|year)\\b.*',
    'change ?log|(?:table of )?contents|toc|index|must[- ](?:read|see|have|watch)s?',
  ].join('|')}))$`,
)

/** The same in other languages. */
const ANNOUNCING_ELSEWHERE = new RegExp(
  `^(?:${[
    '(?:最新|最近の?(?:更新|新增|添加|追加)|近期(?:更新|新增)|新增|新着|新規追加|本周|本月|今週|今月|精选|精選|热门|熱門|置顶|おすすめ|ピックアップ|人気).*|注目(?:の.*)?',
    '(?:更新|變更|变更|変更)(?:日志|日誌|记录|記錄|历史|履歴|信息|内容)|目录|目錄|目次|차례|목차',
    '(?:최신|최근|새로운|새로 추가|인기).*|업데이트 ?(?:내역|소식)',
    '(?:neu|neue[rns]? (?:eintr[äa]ge|projekte)|neuigkeiten|neueste[rns]?(?: .*)?|neuzug[äa]nge|aktuelles|(?:k[üu]rzlich|zuletzt)(?: .*)?|inhalt(?:sverzeichnis)?)',
    '(?:nouveaut[ée]s|quoi de neuf|derni[èe]re?s .*|r[ée]cemment .*|[àa] la une|ajouts r[ée]cents|sommaire|table des mati[èe]res)',
    '(?:novedades|lo (?:m[áa]s )?(?:[úu]ltimo|nuevo|reciente)|[úu]ltim[ao]s .*|recientes|destacad[oa]s?|reci[ée]n .*|a[ñn]adid[oa]s? reciente(?:s|mente)|[íi]ndice|contenidos?)',
    '(?:novidades|destaques?|adicionad[oa]s? recentemente|recentes|sum[áa]rio|novit[àa]|ultim[ei] .*|in evidenza|aggiunt[ei] di recente|indice)',
    '(?:что нового|новое|новинки|последние .*|недавн.*|избранное|популярное|содержание|оглавление|що нового|нове)',
  ].join('|')})$`,
)

/** Headings of news: of a category of sites, or above dated lines. */
const NEWS =
  /^(?:(?:latest |recent |project |our |release |all )?(?:news(?: (?:and|&) (?:updates?|events?|announcements?))?|updates?|announcements?|what happened|releases?|events|activity)|新闻|新聞|动态|動態|公告|更新|消息|资讯|ニュース|お知らせ|更新情報|소식|뉴스|공지(?:사항)?|업데이트|neuigkeiten|nachrichten|meldungen|actualit[ée]s?|annonces|noticias|noticia|anuncios|not[íi]cias|notizie|annunci|новости|новини|объявления|обновления)$/

/** A day or a month of a year. */
const DATE =
  /\b(?:19|20)\d\d ?[-/.年] ?\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]? \d{1,4}\b|\d{1,2} ?月/i
const URL_IN_LINE = /https?:[^\s)\]>"]*/g
/** A date at an end of a line, in UTF-16 code units. */
const EDGE = 40
/** The heading of news has so many dated lines. */
const MIN_DATED_LINES = 2

/** Gives whether an entry stands under a heading that announces, at any level below the title. */
export function highlightsOf({ list, text }: ListVersion): (entry: Entry) => boolean {
  const tops = list.sections.filter(({ depth }) => depth === 1)
  const name = tops.length === 1 ? tops[0]?.title : undefined
  const highlights = new Set<Section>()
  for (const [index, section] of list.sections.entries()) {
    const body = text.slice(section.span.end, list.sections[index + 1]?.span.start)
    const isHighlight = section.path.some((heading) => {
      if (heading === name) return false
      const words = plain(heading)
      if (ANNOUNCING.test(words) || ANNOUNCING_ELSEWHERE.test(words)) return true
      return NEWS.test(words) && (DATE.test(section.title) || isDated(body))
    })
    if (isHighlight) highlights.add(section)
  }
  return ({ section }) => highlights.has(section)
}

/** Lower case, without emoji, numbering and punctuation around. */
function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .replaceAll('’', "'")
    .slice(0, 100)
    .replace(/^[^\p{L}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
}

function isDated(body: string): boolean {
  const dated = body
    .replace(URL_IN_LINE, '')
    .split('\n')
    .filter((line) => DATE.test(`${line.slice(0, EDGE)}\n${line.slice(EDGE).slice(-EDGE)}`))
  return dated.length >= MIN_DATED_LINES
}
