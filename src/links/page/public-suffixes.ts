/** The list of public suffixes, in a file of its own since it is loaded only when it is needed. */

export { getDomain } from 'tldts-icann'
