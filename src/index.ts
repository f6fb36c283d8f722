/** The GitHub Action's entry. */

import { action } from './app/action/main.ts'

await action()
