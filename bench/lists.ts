/** A list of papers with this many rows in tables of up to 2,000: dates, titles, authors, two links a row. */
export function paperList(rows: number): string {
  const lines = ['# Papers', '']
  for (let row = 0; row < rows; row++) {
    if (row % 2000 === 0) {
      lines.push('', `## Part ${row / 2000 + 1}`, '')
      lines.push(
        '| Publish Date | Title | Authors | PDF | Code |',
        '| --- | --- | --- | --- | --- |',
      )
    }
    lines.push(paperRow(row))
  }
  return `${lines.join('\n')}\n`
}

/** Newest first, one row in fifty out of order, no two rows equal. */
function paperRow(row: number): string {
  const day = new Date(Date.UTC(2025, 11, 28) - Math.floor(row / 4) * 86_400_000)
  if (row % 50 === 49) day.setUTCDate(day.getUTCDate() + 3)
  const date = day.toISOString().slice(0, 10)
  const number = `${date.slice(2, 4)}${date.slice(5, 7)}.${String(row % 100_000).padStart(5, '0')}`
  const title = `Learning **Structured** Representations of Scene ${row} from Video and Language`
  const authors = 'A. Author, B. Writer, C. Thinker, D. Reader et al.'
  const paper = `[${number}](https://arxiv.org/abs/${number})`
  const code = row % 3 ? '-' : `[code](https://github.com/group-${row % 97}/project-${row})`
  return `| **${date}** | **${title}** | ${authors} | ${paper} | ${code} |`
}
