/** The GitHub Action's entry. */

import { action } from './shell/action.ts'

await action()
