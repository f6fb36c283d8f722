/** Terminals that know more refuse longer ones. */
const MAX_ADDRESS_LENGTH = 2000

const SAFE_ADDRESS = /^(?:https|file):\/\/[!-~]+$/

/**
 * A text that a terminal opens an address for (the escape sequence OSC 8). Only the text where the
 * address is none, is no `https:` or `file:`, or has a character that could end the sequence.
 * @param text safe for a terminal; it takes as many columns as without the link
 * @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
export function hyperlink(url: string | undefined, text: string): string {
  if (url === undefined || url.length > MAX_ADDRESS_LENGTH) return text
  const href = URL.parse(url)?.href ?? ''
  return SAFE_ADDRESS.test(href) ? `\u001B]8;;${href}\u001B\\${text}\u001B]8;;\u001B\\` : text
}
