/** An address without its user name and password; what is no address stays as it is. */
export function withoutCredentials(url: string): string {
  const address = URL.parse(url)
  if (!address || (address.username === '' && address.password === '')) return url
  address.username = ''
  address.password = ''
  return address.href
}

/** A percent-encoded text decoded; one that is encoded wrongly stays as it is. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
