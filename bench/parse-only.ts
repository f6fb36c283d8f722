/** Parses a list by remark-parse and remark-gfm, and does nothing else. */

import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

unified()
  .use(remarkParse)
  .use(remarkGfm)
  .parse(readFileSync(process.argv[2] ?? '', 'utf8'))
