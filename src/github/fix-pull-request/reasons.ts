/** Why the mends of each rule that offers sure ones leave no doubt. */
const REASONS: Readonly<Record<string, string>> = {
  alphabetical: 'entries are moved as they are, to where the order puts them.',
  'date-format':
    'the date can be read in one way only, and is written as most of its column writes dates.',
  'date-order': 'rows are moved as they are, to where the order that the table keeps puts them.',
  'dead-fragment':
    'a heading has this very name but for capital letters, which browsers tell apart.',
  'moved-link':
    'GitHub’s API says what the repository is called now, and that what is linked is there.',
}

/** Words of ours, a sentence's end. */
export function reasonOf(rule: string): string {
  return REASONS[rule] ?? 'the rule says that it is.'
}
