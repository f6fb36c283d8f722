/** Kinds of pages: as the text of a link never an entry's title. */
const KIND =
  '(?:papers?|pdf|pub(?:lication)?|abs(?:tract)?|arxiv(?:[ :]*\\d{4}[.\\d]*)?|html|preprint|openreview|code|repo(?:sitory)?|source|src|link|links|web ?(?:site|page)?|site|home ?page|page|project|demo|try it|video|talk|slides?|poster|blogs?|post|article|docs?|documentation|manual|data(?:set)?s?|models?|weights|checkpoints?|download|implementation|bibtex|bib|supp(?:lementary)?|materials?|tech(?:nical)? report|report|more|read more|details?|url|doi|readme|demos|coming soon|comming soon|n\\/?a|app ?store|mac app store|google play(?: store)?|play store|f-droid|microsoft store|chrome web ?store|firefox add-?ons?|testflight|论文|代码|项目|链接|官网|主页|地址|仓库|数据集?|模型|下载|博客|解读|视频|详情|原文|文档|演示|リンク|論文|コード|ソース|논문|코드|링크)'
/** Words that are kinds of pages, but names of things as well. */
const NAME =
  'official|unofficial|pytorch|tensorflow|torch|tf|jax|keras|mindspore|paddle|online|news|discord|slack|telegram|reddit|star|stars|version|review|api|app|here|info'
/** Sites and languages. */
const SITE =
  'github|gitlab|gitee|bitbucket|hugging ?face|🤗|hf|modelscope|colab|kaggle|tweet|twitter|youtube|bilibili|pypi|npm|crates\\.io|docker ?hub|conda|wiki(?:pedia)?|English|Chinese|Japanese|Korean|(?:simplified|traditional) chinese|简体中文|繁[體体]中文|中文|英文|日本語|한국어|Español|Français|Deutsch|Русский'
/** Conferences, journals and archives, with or without a year; other short names only with one. */
const VENUE =
  /^(?:(?:[A-Z]+ )?(?:CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|AISTATS|UAI|COLT|ACML|ECAI|ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|LREC|COLM|CoRL|ICRA|IROS|RSS|RA-?L|T-?RO|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICDM|SDM|ICDE|VLDB|SIGMOD|SIGGRAPH(?: Asia)?|TOG|T?PAMI|IJCV|TIP|TMM|TCSVT|TNNLS|TKDE|TVCG|TMI|MedIA|ICASSP|INTERSPEECH|MICCAI|ISBI|MIDL|CHI|UIST|CSCW|ICIP|ICPR|ICME|ACM ?MM|MM|CCS|NDSS|USENIX(?: Security)?|OSDI|SOSP|NSDI|ASPLOS|ISCA|MICRO|HPCA|DAC|ICSE|FSE|ASE|ISSTA|MSR|PLDI|POPL|OOPSLA|Nature(?: [A-Z][a-z]+)*|Science|PNAS|TMLR|JMLR|PMLR|(?:bio|med)Rxiv|CoRR|SSRN|TechRxiv|Findings)(?:[ @'’-]*(?:19|20)?\d{2})?|[A-Z][a-z&@+-]*[A-Z][A-Za-z&@+-]*(?:[ '’][ @'’-]*)?(?:(?:19|20)|['’])\d{2})(?:[ ,-]*\(?(?:oral|spotlight|highlight|poster|workshops?|W|findings|best paper|demo|main)\)?)?$/
const YEAR = /^(?:19|20)\d{2}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2})?[月日]?)?年?$/

const OF_A_KIND = `(?:the\\s+)?(?:(?:un)?official\\s+|project\\s+|github\\s+|hugging ?face\\s+|original\\s+|source\\s+|full\\s+)?`
const NUMBERED = '[.:!]?(?:\\s*\\d+)?'
const LAST =
  '(?: (?:links?|pages?|video|website|repo(?:sitory)?|code|paper|pdf|url|demo|post|version|implementation|slides)){0,2}'
const AND = '\\s*(?:[/&+,|]|\\band\\b)\\s*'
const ONLY_KINDS = new RegExp(
  `^${OF_A_KIND}${KIND}${LAST}(?:${AND}${KIND}${LAST}){0,3}${NUMBERED}$`,
  'iu',
)
const ONLY_SITE = new RegExp(`^${OF_A_KIND}(?:${SITE})$`, 'iu')
const ONLY_NAME = new RegExp(`^${OF_A_KIND}(?:${NAME}|${SITE})${LAST}${NUMBERED}$`, 'iu')

function bare(text: string): string {
  return text
    .slice(0, 200)
    .replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
    .slice(0, 100)
}

/** Whether the text of a link only names the kind or language of what it leads to. */
export function isGeneric(text: string): boolean {
  const words = bare(text)
  return words === '' || isKind(words) || ONLY_NAME.test(words)
}

/** Texts of links recur, and the pattern is long: the answers for the last thousands are kept. */
const kinds = new Map<string, boolean>()

/** Whether a text only names a kind of page that belongs to something (`Code`, `App Store`). */
export function isKind(text: string): boolean {
  const words = bare(text)
  let known = kinds.get(words)
  if (known === undefined) {
    known = ONLY_KINDS.test(words)
    if (kinds.size > 5_000) kinds.clear()
    kinds.set(words, known)
  }
  return known
}

/** Whether the words behind a link with this text are the title: a kind, venue, site or language. */
export function isBesideTitle(text: string): boolean {
  return isKind(text) || isVenue(text) || ONLY_SITE.test(bare(text))
}

/** Whether a text is a venue, a year, or both. */
export function isVenue(text: string): boolean {
  return VENUE.test(bare(text)) || YEAR.test(bare(text))
}

/** What bullets are labelled with that describe an entry, besides kinds of pages. */
const LABEL = new RegExp(
  `^(?:${NAME}|${SITE}|presenters?|speakers?|authors?|by|venue|conference|journal|publishers?|published(?: in)?|institutions?|affiliations?|organi[sz]ations?|university|licen[cs]e|languages?|requirements?|tasks?|tags?|keywords?|summary|tl;?dr|descriptions?|notes?|comments?|related(?: \\w+)?|see also|references?|citations?|cite|recordings?|tutorials?|contact|e-?mail|maintainers?|dates?|times?|locations?|registration|deadlines?|mirrors?|benchmarks?|leaderboard|evaluation|training data|alternatives?|event|作者|单位|机构|时间|简介|介绍|说明|教程|会议|发表|相关\\p{L}*|(?:论文|代码|项目|模型|数据|数据集|官网|仓库|下载|模型下载|在线|体验)(?:下载)?(?:地址|链接|主页)|著者|説明|データ(?:セット)?|저자|데이터(?:셋)?)$`,
  'iu',
)

/** Whether a text is a label of bullets that describe an entry: `Code`, `Presenter`, `地址`. */
export function isLabel(text: string): boolean {
  return isKind(text) || LABEL.test(bare(text).replace(/^official\s+/i, ''))
}

/** Whether the text of a link is no title: a kind, venue, year or language, or the address itself. */
export function isNoTitle(text: string): boolean {
  return isGeneric(text) || isVenue(text) || isAddress(text)
}

/** Whether a text is the address itself. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}
