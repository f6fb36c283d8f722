const REASONS: Readonly<Record<string, string>> = {
  alphabetical: 'entries are moved unchanged to their alphabetical place.',
  'date-format': 'the date has only one meaning, and takes the format of most of its column.',
  'date-order': 'rows are moved unchanged to their place in the order of the table.',
  'dead-fragment': 'a heading has this name and differs only in upper and lower case.',
  'moved-link':
    'GitHub’s API gives the new name of the repository and confirms that the linked page exists.',
}

/** Ends a sentence. */
export function reasonOf(rule: string): string {
  return REASONS[rule] ?? 'the rule declares the fix safe.'
}
