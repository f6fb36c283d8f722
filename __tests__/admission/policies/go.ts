/** avelino/awesome-go: what CONTRIBUTING.md says of these. */

import {
  known,
  none,
  type PolicyMatrix,
  unknown,
  usualEntry,
  usualPackage,
  usualPullRequest,
  usualRepository,
} from './matrix.ts'

const body = [
  'Forge link: https://github.com/owner/decord',
  'pkg.go.dev: https://pkg.go.dev/github.com/owner/decord',
  'goreportcard.com: https://goreportcard.com/report/github.com/owner/decord',
  'Coverage: https://app.codecov.io/gh/owner/decord',
].join('\r\n')

const matrix: PolicyMatrix = {
  name: 'awesome-go',
  entry: usualEntry,
  repository: { ...usualRepository, created: known('2026-06-27') },
  package: usualPackage,
  pullRequest: { ...usualPullRequest, body },
  entries: [
    ['five months old today', { repository: { created: '2026-06-27' } }, 'met'],
    ['a day too young', { repository: { created: '2026-06-28' } }, 'failed: min-age'],
    ['no license', { repository: { license: none } }, 'failed: license'],
    ['a license for texts', { repository: { license: 'CC-BY-4.0' } }, 'failed: license'],
    [
      'source that anybody may read only',
      { repository: { license: 'BUSL-1.1' } },
      'failed: license',
    ],
    ['the license in its old spelling', { repository: { license: 'GPL-3.0' } }, 'met'],
    ['AGPL or later', { repository: { license: 'AGPL-3.0-or-later' } }, 'met'],
    ['one of two licenses', { repository: { license: 'SSPL-1.0 OR Apache-2.0' } }, 'met'],
    ['both of two licenses', { repository: { license: 'MIT AND CC-BY-4.0' } }, 'failed: license'],
    ['a license of its own', { repository: { license: 'NOASSERTION' } }, 'unknown: license'],
    ['no release', { repository: { releases: none } }, 'failed: first-release'],
    [
      'only short tags',
      { repository: { releases: [{ tag: 'v1', day: '2022-01-01' }] } },
      'failed: first-release',
    ],
    [
      'tags without v',
      { repository: { releases: [{ tag: '1.0.0', day: '2022-01-01' }] } },
      'failed: first-release',
    ],
    [
      'a first release of today: its age is not asked',
      { repository: { releases: [{ tag: 'v0.1.0', day: '2026-11-27' }] } },
      'met',
    ],
    ['releases not read', { repository: { releases: unknown } }, 'unknown: first-release'],
    ['archived', { repository: { isArchived: true } }, 'failed: archived'],
    ['stars are not asked', { repository: { stars: 0 } }, 'met'],
    ['a finished project, not touched for years', { repository: { pushed: '2021-01-01' } }, 'met'],
    ['two in the category', { entry: { sectionSize: 2 } }, 'failed: section-size.min'],
    ['three in the category', { entry: { sectionSize: 3 } }, 'met'],
    ['no description', { entry: { description: '' } }, 'failed: description.min'],
    ['a name of its own: a warning there', { entry: { title: 'hiboot cli' } }, 'met'],
    ['praise: a warning there', { entry: { description: 'The fastest reader of videos.' } }, 'met'],
    [
      'a private repository',
      { repository: unknown },
      'unknown: min-age, first-release, license, archived',
    ],
    [
      'a page without a repository',
      { repository: none, entry: { links: [{ url: 'https://decord.example', text: 'decord' }] } },
      'failed: min-age, first-release, license',
    ],
  ],
  pullRequests: [
    ['two packages', { added: [{}, { title: 'other' }] }, 'failed: max-entries'],
    ['one added, one removed', { removed: 1 }, 'failed: max-edits'],
    ['one added, one changed', { edited: 1 }, 'failed: max-edits'],
    ['one removed', { added: [], removed: 1 }, 'none'],
    [
      'not in alphabetical order',
      { added: [{ place: { isAtStart: false, isAtEnd: true, isSorted: false } }] },
      'failed: position',
    ],
    [
      'in a category that keeps no order',
      { added: [{ place: { isAtStart: false, isAtEnd: true, isSorted: 'unknown' } }] },
      'unknown: position',
    ],
    ['nothing in the body', { text: { body: '' } }, 'failed: body'],
    [
      'another repository in the body',
      { text: { body: body.replace('owner/decord', 'owner/other') } },
      'failed: body',
    ],
    [
      'the address with a slash, .git and other case',
      { text: { body: body.replace('owner/decord', 'Owner/Decord.git/') } },
      'met',
    ],
    [
      'no Go Report Card',
      { text: { body: body.replace(/^goreportcard.*$/m, '') } },
      'failed: body',
    ],
    ['the links in a comment', { text: { body: `<!--\n${body}\n-->` } }, 'failed: body'],
    ['no coverage: a warning there', { text: { body: body.replace(/^Coverage.*$/m, '') } }, 'met'],
    ['another file: a warning there', { text: { paths: ['README.md', 'main.go'] } }, 'met'],
    ['the template, filled in', { text: { body: body.replace(/^(?=\w)/gm, '- [x] ') } }, 'met'],
    ['of a bot', { text: { body: '', author: { isBot: true, isMember: false } } }, 'none'],
  ],
}

export default matrix
