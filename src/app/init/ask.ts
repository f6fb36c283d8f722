import { createInterface } from 'node:readline'

/** Where a question is printed, and the answer is read. */
export interface AskTerminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/** `stopped`: Ctrl+C instead of an answer. */
export type Confirmation = 'yes' | 'no' | 'stopped'

/** Asks a question; anything but `y` or `yes`, and the end of the input, is a no. */
export async function confirm(
  question: string,
  { input, output }: AskTerminal,
): Promise<Confirmation> {
  const lines = createInterface({ input, output, prompt: `${question} [y/N] ` })
  const { promise, resolve } = Promise.withResolvers<Confirmation>()
  lines.once('line', (line) => resolve(readAnswer(line)))
  lines.once('SIGINT', () => resolve('stopped'))
  lines.once('close', () => resolve('no'))
  lines.prompt()
  const answer = await promise
  lines.close()
  return answer
}

function readAnswer(line: string): Confirmation {
  return /^\s*y(?:es)?\s*$/i.test(line) ? 'yes' : 'no'
}
