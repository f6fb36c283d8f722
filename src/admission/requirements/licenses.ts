import { globMatcher } from '../../schema/globs.ts'

/** Ids that SPDX has replaced by two: they meant this version only. */
const GNU = /^(?:a|l)?gpl-\d+(?:\.\d+)*(\+)?$/

/** One spelling of an id: lower case, `GPL-3.0` as `gpl-3.0-only`, `GPL-3.0+` as `gpl-3.0-or-later`. */
function normalizeLicense(id: string): string {
  const license = id.trim().toLowerCase()
  const gnu = GNU.exec(license)
  if (!gnu) return license
  return gnu[1] ? `${license.slice(0, -1)}-or-later` : `${license}-only`
}

/**
 * Whether a license (an SPDX id or expression) is among the allowed ids, which may have `*`. Of
 * `A OR B` one must be, of `A AND B` both; an exception (`WITH`) does not count. `unknown` for a
 * license that its host does not recognize.
 *
 * Source: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function isAllowedLicense(
  license: string,
  allowed: 'any' | readonly string[],
): boolean | 'unknown' {
  if (allowed === 'any') return true
  if (license.toUpperCase() === 'NOASSERTION') return 'unknown'
  const matches = globMatcher(allowed.map(normalizeLicense))
  return new LicenseExpression(license, (id) => matches(normalizeLicense(id))).evaluate()
}

/** More parts are no license that anybody uses. */
const MAX_TOKENS = 200

/** Reads an expression from left to right: OR binds less than AND, AND less than WITH. */
class LicenseExpression {
  readonly #tokens: string[]
  readonly #isAllowed: (id: string) => boolean
  #at = 0

  constructor(expression: string, isAllowed: (id: string) => boolean) {
    const spaced = expression.replaceAll('(', ' ( ').replaceAll(')', ' ) ')
    this.#tokens = spaced.split(/\s/).filter((token) => token !== '')
    this.#isAllowed = isAllowed
  }

  evaluate(): boolean | 'unknown' {
    if (this.#tokens.length === 0 || this.#tokens.length > MAX_TOKENS) return 'unknown'
    const result = this.#alternatives()
    return this.#at === this.#tokens.length ? result : 'unknown'
  }

  #alternatives(): boolean {
    let result = this.#all()
    while (this.#takes('OR')) result = this.#all() || result
    return result
  }

  #all(): boolean {
    let result = this.#one()
    while (this.#takes('AND')) result = this.#one() && result
    return result
  }

  #one(): boolean {
    const token = this.#tokens[this.#at++] ?? ''
    if (token !== '(') {
      const result = this.#isAllowed(token)
      if (this.#takes('WITH')) this.#at++
      return result
    }
    const result = this.#alternatives()
    this.#takes(')')
    return result
  }

  #takes(word: string): boolean {
    if (this.#tokens[this.#at]?.toUpperCase() !== word) return false
    this.#at++
    return true
  }
}
