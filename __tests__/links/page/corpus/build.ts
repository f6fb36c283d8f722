import { hash } from 'node:crypto'
import type { WebAnswer } from '../../../../src/links/http/answer.ts'
import { RIGHT_PAGES } from './right.ts'
import { WRONG_PAGES } from './wrong.ts'

/** A page of the corpus: what a list says of it, what answers, and whether it should be reported. */
export interface CorpusPage {
  id: string
  kind: string
  language: string
  isWrong: boolean
  /** Not used while the signs were written. Both pages of one description are in the same half. */
  isSetAside: boolean
  url: string
  title: string
  description: string
  answer: WebAnswer
  /** What the cache remembers: title, site name, language. */
  remembered?: { title: string; site: string; language: string }
}

const SUBJECTS = [
  { name: 'Quillbase', domain: 'quillbase.example', text: 'A small database for notes' },
  { name: 'Ferrotype', domain: 'ferrotype-tools.example', text: 'Fonts and glyph tools' },
] as const

/** All pages: each description with two entries. */
export function buildCorpus(): CorpusPage[] {
  const kinds = [
    ...Object.entries(WRONG_PAGES).map((entry) => [...entry, true] as const),
    ...Object.entries(RIGHT_PAGES).map((entry) => [...entry, false] as const),
  ]
  return kinds.flatMap(([kind, lines, isWrong]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line, index) =>
        SUBJECTS.map((subject) => buildPage(line, `${kind}-${index}`, kind, isWrong, subject)),
      ),
  )
}

function buildPage(
  line: string,
  id: string,
  kind: string,
  isWrong: boolean,
  subject: (typeof SUBJECTS)[number],
): CorpusPage {
  const filled = line.replaceAll('{n}', subject.name).replaceAll('{d}', subject.domain)
  const [language = '', title = '', heading = '', text = '', more = ''] = filled
    .split('|')
    .map((part) => part.trim())
  const found = [...more.matchAll(/(\w+)=(.*?)(?= \w+=(?:[/\w])|$)/g)]
  const all = (name: string) =>
    found.flatMap(([, key, value = '']) => (key === name ? [value] : []))
  const [entry] = all('entry')
  const [name = subject.name, description = subject.text] = entry?.split(';') ?? []
  const url = `https://${subject.domain}${all('path')[0] ?? '/'}`
  const [target] = all('to')
  const [was] = all('was')
  const [oldTitle = '', site = '', oldLanguage = ''] = was?.split(';') ?? []
  const hops = target
    ? [
        { url, status: 301, location: target },
        { url: target, status: 200 },
      ]
    : [{ url, status: 200 }]
  return {
    ...{ id: `${id}-${subject.name}`, kind, language, isWrong, url, title: name, description },
    isSetAside: Number.parseInt(hash('sha256', id).slice(0, 8), 16) % 2 === 1,
    answer: {
      ...{ method: 'GET', hops, headers: { 'content-type': 'text/html' } },
      body: html(
        { language, title, heading, text, site: all('site')[0] },
        all('script'),
        all('frame'),
      ),
    },
    ...(was !== undefined && { remembered: { title: oldTitle, site, language: oldLanguage } }),
  }
}

function html(
  page: {
    language: string
    title: string
    heading: string
    text: string
    site?: string | undefined
  },
  scripts: readonly string[],
  frames: readonly string[],
): string {
  const site = page.site ? `<meta property="og:site_name" content="${page.site}">` : ''
  const code = scripts.map((src) => `<script src="${src}"></script>`).join('')
  const inner = frames.map((src) => `<iframe src="${src}"></iframe>`).join('')
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${page.title}</title>
${site}<style>.casino{color:red}</style>${code}<script>var a = "This domain is for sale <b>casino</b>"</script></head>
<body><!-- page not found --><div class="main">${page.heading && `<h1>${page.heading}</h1>`}<p>${page.text}</p></div>
${inner}<template>404 Not Found</template></body></html>`
}
