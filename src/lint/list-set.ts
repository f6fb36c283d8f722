/** What a rule sees of the other files of a list: plain data, which a worker can receive. */

/** An entry of another file. */
export interface SetEntry {
  path: string
  kind: 'row' | 'bullet'
  /** `Entry.identity`; of a repository under its present name, where that is known. */
  identity: string
  /** The place on the page that it names; empty for all of it. */
  place: string
  title: string
  url: string
  /** From 1. */
  line: number
  /** The title of its section. */
  section: string
  /** Whether the change under review adds it. */
  isAdded: boolean
}

/** The list in another language. */
export interface ListTranslation {
  path: string
  /** Each thing once. */
  entries: readonly SetEntry[]
}

/** The other files of the sets that a list is in. */
export interface ListSet {
  /** Entries of other parts of the list that it has, too, in the order of the paths. */
  parts: readonly SetEntry[]
  /** Of the file that others translate: these. */
  translations: readonly ListTranslation[]
}
