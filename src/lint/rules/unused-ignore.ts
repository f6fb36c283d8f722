import { rule } from '../rule.ts'

/**
 * Found after all rules have run: lint comments by the linter, the configuration's ignores by the app,
 * which knows all lists.
 */
export default rule(
  {
    id: 'unused-ignore',
    severity: ['info'],
    description:
      'A lint comment or an ignore of the configuration that matches no finding, names no rule, or has expired.',
    baseline: 'changed-lines',
  },
  () => undefined,
)
