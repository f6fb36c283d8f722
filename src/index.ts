/** The GitHub Action's entry. */

import { runAction } from './app/action/main.ts'

await runAction()
