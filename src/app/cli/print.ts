import { visible } from '../../text/printable.ts'

/** Prints a line for the user beside the report. */
export function printError(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
