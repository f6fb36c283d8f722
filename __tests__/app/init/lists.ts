/** Lists for repositories that tests make. */

/** `n` names in alphabetical order, none of them in a list with another prefix. */
const names = (n: number, prefix: string) =>
  Array.from({ length: n }, (_, index) => `${prefix}${String(index).padStart(2, '0')}`)

interface BulletsOptions {
  count?: number
  prefix?: string
  description?: string
  title?: string
}

/** A list of bullets in alphabetical order, all in one format. */
export function bullets({
  count = 12,
  prefix = 'tool',
  description = ' - A tool.',
  title = 'Awesome tools',
}: BulletsOptions = {}): string {
  const lines = names(count, prefix).map(
    (name) => `- [${name}](https://github.com/acme/${name})${description}\n`,
  )
  return `# ${title}\n\n## All\n\n${lines.join('')}`
}

/** A table of papers on arXiv, newest first. */
export function papers(count = 12, { venue = 'CVPR 2024', first = 1 } = {}): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const month = String(12 - (index % 12)).padStart(2, '0')
    const year = 2024 - Math.floor(index / 12)
    const number = `${year % 100}${month}.${String(first + index).padStart(5, '0')}`
    return `| ${year}-${month} | [${'QWERTZUIOPAS'[index % 12]} is all you need, part ${first + index}](https://arxiv.org/abs/${number}) | ${venue} |\n`
  })
  return `# Papers\n\n## All\n\n| Date | Paper | Venue |\n| --- | --- | --- |\n${rows.join('')}`
}

/** The rows of a table as HTML. */
export function htmlTable(count = 12): string {
  const rows = names(count, 'model').map(
    (name) => `<tr><td><a href="https://${name}.example">${name}</a></td><td>7B</td></tr>\n`,
  )
  return `# Models\n\n<table>\n<tr><th>Model</th><th>Size</th></tr>\n${rows.join('')}</table>\n`
}
