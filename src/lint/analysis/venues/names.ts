/** The conferences and journals that are known, each by its short name as lists write it. */

/** Short name, its other short names, and its full names in lower case, without "conference on". */
type VenueName = readonly [name: string, shorts?: string, ...fulls: string[]]

const VENUES: readonly VenueName[] = [
  ['CVPR', '', 'computer vision and pattern recognition'],
  ['ICCV', '', 'international conference on computer vision'],
  ['ECCV', '', 'european conference on computer vision'],
  ['WACV', '', 'winter conference on applications of computer vision'],
  ['BMVC', '', 'british machine vision conference'],
  ['ACCV', '', 'asian conference on computer vision'],
  ['3DV', '', 'international conference on 3d vision'],
  ['NeurIPS', 'NIPS', 'neural information processing systems'],
  ['ICML', '', 'international conference on machine learning'],
  ['ICLR', '', 'international conference on learning representations'],
  ['AAAI', '', 'aaai conference on artificial intelligence'],
  ['IJCAI', '', 'international joint conference on artificial intelligence'],
  ['AISTATS', '', 'international conference on artificial intelligence and statistics'],
  ['UAI', '', 'uncertainty in artificial intelligence'],
  ['COLT', '', 'conference on learning theory'],
  ['ACML', '', 'asian conference on machine learning'],
  ['ECAI', '', 'european conference on artificial intelligence'],
  ['COLM', '', 'conference on language modeling'],
  ['ACL', '', 'annual meeting of the association for computational linguistics'],
  ['EMNLP', '', 'empirical methods in natural language processing'],
  ['NAACL', '', 'north american chapter of the association for computational linguistics'],
  ['EACL', '', 'european chapter of the association for computational linguistics'],
  ['AACL', ''],
  ['COLING', '', 'international conference on computational linguistics'],
  ['CoNLL', '', 'computational natural language learning'],
  ['LREC', 'LREC-COLING', 'language resources and evaluation conference'],
  ['TACL', '', 'transactions of the association for computational linguistics'],
  ['CoRL', '', 'conference on robot learning'],
  ['ICRA', '', 'international conference on robotics and automation'],
  ['IROS', '', 'international conference on intelligent robots and systems'],
  ['RSS', '', 'robotics : science and systems'],
  ['RA-L', 'RAL', 'robotics and automation letters'],
  ['T-RO', 'TRO', 'transactions on robotics'],
  ['KDD', 'SIGKDD', 'knowledge discovery and data mining'],
  ['WWW', 'TheWebConf', 'the web conference'],
  ['SIGIR', '', 'research and development in information retrieval'],
  ['CIKM', '', 'information and knowledge management'],
  ['WSDM', '', 'web search and data mining'],
  ['RecSys', '', 'conference on recommender systems'],
  ['ICDM', '', 'international conference on data mining'],
  ['ICDE', '', 'international conference on data engineering'],
  ['VLDB', 'PVLDB', 'very large data bases'],
  ['SIGMOD', ''],
  ['SIGGRAPH Asia', ''],
  ['SIGGRAPH', ''],
  ['TOG', '', 'transactions on graphics'],
  ['TPAMI', 'PAMI,T-PAMI', 'transactions on pattern analysis and machine intelligence'],
  ['IJCV', '', 'international journal of computer vision'],
  ['TIP', '', 'transactions on image processing'],
  ['TMM', '', 'transactions on multimedia'],
  ['TCSVT', '', 'transactions on circuits and systems for video technology'],
  ['TNNLS', '', 'transactions on neural networks and learning systems'],
  ['TKDE', '', 'transactions on knowledge and data engineering'],
  ['TVCG', '', 'transactions on visualization and computer graphics'],
  ['TMI', '', 'transactions on medical imaging'],
  ['TMLR', '', 'transactions on machine learning research'],
  ['JMLR', '', 'journal of machine learning research'],
  [
    'ICASSP',
    '',
    'acoustics , speech and signal processing',
    'acoustics , speech , and signal processing',
  ],
  ['Interspeech', 'INTERSPEECH'],
  ['MICCAI', '', 'medical image computing and computer assisted intervention'],
  ['ISBI', '', 'international symposium on biomedical imaging'],
  ['MIDL', '', 'medical imaging with deep learning'],
  ['ACM MM', 'ACMMM,ACM Multimedia', 'international conference on multimedia'],
  ['ICME', '', 'international conference on multimedia and expo'],
  ['ICIP', '', 'international conference on image processing'],
  ['ICPR', '', 'international conference on pattern recognition'],
  ['CHI', '', 'human factors in computing systems'],
  ['UIST', '', 'user interface software and technology'],
  ['CSCW', ''],
  ['CCS', ''],
  ['NDSS', '', 'network and distributed system security'],
  ['USENIX Security', ''],
  ['OSDI', ''],
  ['SOSP', ''],
  ['NSDI', ''],
  ['EuroSys', ''],
  ['MLSys', '', 'machine learning and systems'],
  ['ASPLOS', ''],
  ['ISCA', ''],
  ['HPCA', ''],
  ['DAC', '', 'design automation conference'],
  ['ICSE', '', 'international conference on software engineering'],
  ['FSE', 'ESEC/FSE'],
  ['ASE', '', 'automated software engineering'],
  ['ISSTA', ''],
  ['PLDI', ''],
  ['POPL', ''],
]

/** A piece of a text: letters, digits, or one other sign; blanks only part them. */
export interface VenueToken {
  text: string
  start: number
  end: number
}

/** The words, numbers and signs of a text. */
export function tokensOf(text: string): VenueToken[] {
  return Array.from(text.matchAll(/\p{L}+|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu), ({ 0: word, index }) => ({
    ...{ text: word, start: index, end: index + word.length },
  }))
}

interface KnownName {
  venue: string
  words: readonly string[]
  /** A short name has to be written as a name, with capitals. */
  isShort: boolean
}

/** Known names by their first word in lower case, the longest first. */
const byFirstWord: ReadonlyMap<string, readonly KnownName[]> = Map.groupBy(
  VENUES.flatMap(([venue, shorts = '', ...fulls]) => {
    const names = [venue, ...shorts.split(',').filter((short) => short !== '')]
    const known = (name: string, isShort: boolean): KnownName => ({
      ...{ venue, isShort, words: tokensOf(name).map(({ text }) => text.toLowerCase()) },
    })
    return [...names.map((name) => known(name, true)), ...fulls.map((name) => known(name, false))]
  }).sort((a, b) => b.words.length - a.words.length),
  ({ words: [first = ''] }) => first,
)

/** The venue whose name begins at a token, and the index behind that name. */
export function venueAt(
  tokens: readonly VenueToken[],
  index: number,
): { venue: string; end: number } | undefined {
  for (const { venue, words, isShort } of byFirstWord.get(wordAt(tokens, index)) ?? []) {
    const end = index + words.length
    if (!words.every((word, at) => wordAt(tokens, index + at) === word)) continue
    const written = tokens.slice(index, end)
    if (isShort && !written.some(({ text }) => /\p{Lu}/u.test(text))) continue
    // `ACL-ARC` is no ACL, "machine learning and applications" no ICML.
    if (!isShort && wordAt(tokens, end) === 'and') continue
    return { venue, end }
  }
  return undefined
}

/** A token in lower case; empty outside of the text. */
export function wordAt(tokens: readonly VenueToken[], index: number): string {
  return tokens[index]?.text.toLowerCase() ?? ''
}

/** How a year follows a name: the index behind it, and the year. */
export function yearAt(
  tokens: readonly VenueToken[],
  index: number,
): { year: number; end: number } | undefined {
  const text = wordAt(tokens, index)
  if (/^(?:19[89]|20\d)\d$/.test(text)) return { year: Number(text), end: index + 1 }
  // `04/2024`
  if (/^\d\d?$/.test(text) && wordAt(tokens, index + 1) === '/') {
    const year = wordAt(tokens, index + 2)
    return /^20\d\d$/.test(year) ? { year: Number(year), end: index + 3 } : undefined
  }
  if (!/^\d\d$/.test(text)) return
  const [before, sign] = [tokens[index - 1], tokens[index]]
  const isJoined = before?.end === sign?.start && !/^[([/]$/.test(before?.text ?? '')
  const isMarked = /^['’‘`´-]$/.test(before?.text ?? '')
  if (!isJoined && !isMarked) return
  return { year: 2000 + Number(text), end: index + 1 }
}
