/** Comments that are no settings. */
const PROSE =
  /^# (?:yaml-language-server|https|Read from|To |The |What |A setting|Carried|One list|Not carried)/

/** A configuration as it is once the `#` before each setting is removed. */
export function withProposals(configuration: string): string {
  return configuration
    .split('\n')
    .map((line) => (PROSE.test(line.trim()) ? line : line.replace(/^( *)# /, '$1')))
    .join('\n')
}
