/** A percent-encoded text as it reads; one that is encoded wrongly stays as it is. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
