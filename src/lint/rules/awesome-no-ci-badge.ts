import { isWholeList } from '../analysis/awesome/top.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

const CI =
  /^https?:\/\/(?:(?:[\w-]+\.)?(?:travis-ci|circleci|appveyor|buildkite|semaphoreci|cirrus-ci|drone)\.(?:com|org|io)\/|github\.com\/[\w.-]+\/[\w.-]+\/(?:actions\/)?workflows\/[^?#]*badge\.svg|(?:img\.)?(?:shields\.io|badgen\.net)\/(?:github\/(?:(?:actions\/)?workflow|checks|status)|travis|circleci|appveyor)\/|gitlab\.com\/[^?#]*\/pipeline\.svg)/i

export default rule(
  {
    id: 'awesome-no-ci-badge',
    severity: ['off', 'warning'],
    description:
      'A badge of a continuous integration service outside of the entries: it is of no use to readers of a list.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    if (!isWholeList(context)) return
    for (const { kind, url, entry, span } of list.links) {
      if (!kind.includes('image') || entry || !CI.test(url)) continue
      context.report({
        message: message`Readers of a list have no use for the state of its checks. Remove this badge.`,
        place: span,
        fingerprint: [url],
      })
    }
  },
)
