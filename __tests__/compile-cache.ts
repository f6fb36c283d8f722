import { join } from 'node:path'

/** Variables for child processes: hundreds of them compile the same code. */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/awesome-keeper-tests'),
}
