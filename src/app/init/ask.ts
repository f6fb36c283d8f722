import { createInterface } from 'node:readline'

/** `stopped`: Ctrl+C instead of an answer. */
export type Confirmation = 'yes' | 'no' | 'stopped'

/** Asks a question; anything but `y` or `yes`, and the end of the input, is a no. */
export async function confirm(
  question: string,
  terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<Confirmation> {
  const lines = createInterface({ ...terminal, prompt: `${question} [y/N] ` })
  const { promise, resolve } = Promise.withResolvers<Confirmation>()
  lines.once('line', (line) => resolve(/^\s*y(?:es)?\s*$/i.test(line) ? 'yes' : 'no'))
  lines.once('SIGINT', () => resolve('stopped'))
  lines.once('close', () => resolve('no'))
  lines.prompt()
  const answer = await promise
  lines.close()
  return answer
}
