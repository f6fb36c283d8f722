import { arxiv } from './arxiv.ts'
import { doi } from './doi.ts'
import { github } from './github/provider.ts'
import { gitlab } from './gitlab.ts'
import { huggingFace } from './hugging-face.ts'
import { packages } from './packages.ts'
import type { Provider } from './provider.ts'
import { youtube } from './youtube.ts'

/** All providers, in the order in which they may claim a URL. */
export const providers: readonly Provider[] = [
  ...[github, arxiv, doi, youtube, huggingFace],
  ...packages,
  gitlab,
]
