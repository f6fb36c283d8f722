/** The papers that links name, and the archives that know their titles. */

import { identify } from '../../identity/identify.ts'
import { decodeUri } from '../../text/url.ts'

/** A paper that a service can be asked about. */
export type PaperSubject =
  | { kind: 'arxiv'; id: string; number: string }
  | { kind: 'doi'; id: string; doi: string }
  | { kind: 'open-review'; id: string; note: string }

/** A DOI in lower case, of letters that need no care in a query: no comma, which ends a filter there. */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[\w.;()/:+-]{1,200}$/
const NOTE = /^[\w-]{8,16}$/

/** Prefixes of DataCite: Crossref has none of them. arXiv, Zenodo, figshare, two of data. */
const OTHER_AGENCY = /^10\.(?:48550|5281|6084|17632|57967)\//

/** What a link's paper is called in its archive; nothing where no archive is asked for it. */
export function paperSubject(url: string): PaperSubject | undefined {
  const identity = identify(url) ?? ''
  const [, kind, name = ''] = /^(arxiv|doi|acl|openreview):(.+)$/.exec(identity) ?? []
  if (kind === 'arxiv') return { kind, id: `arXiv:${name}`, number: name }
  if (kind === 'openreview') {
    return NOTE.test(name)
      ? { kind: 'open-review', id: `OpenReview:${name}`, note: name }
      : undefined
  }
  if (kind === 'acl') return doiSubject(`10.18653/v1/${name}`, `ACL:${name}`)
  return doiSubject(kind === 'doi' ? name : linkedDoi(url))
}

function doiSubject(written: string | undefined, id?: string): PaperSubject | undefined {
  const doi = written?.toLowerCase() ?? ''
  const isPlain = !doi.split('/').some((part) => part === '.' || part === '..')
  if (!DOI.test(doi) || !isPlain || OTHER_AGENCY.test(doi)) return
  return { kind: 'doi', id: id ?? `doi:${doi}`, doi }
}

/** The DOI of an address of doi.org whose paper has another name, such as one of AAAI’s. */
function linkedDoi(url: string): string | undefined {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {}
  return /^(?:www\.|dx\.)?doi\.org$/.test(hostname) ? decodeUri(pathname.slice(1)) : undefined
}
