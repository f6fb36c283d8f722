/** Lissy93/awesome-privacy: what CONTRIBUTING.md and the template say of these. */

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

const boxes = (ticks: string) =>
  Array.from(ticks, (tick, index) => `- [${tick}] Point ${index + 1}`).join('\n')
const bodyOf = (ticks: string, changes = 'Adds decord.') =>
  `### Type\n<!-- Delete -->\n\nAddition\n\n---\n\n### Changes\n${changes}\n\n---\n\n### Checklist\n\n${boxes(ticks)}\n`
const place = { isAtStart: false, isAtEnd: true, isSorted: false } as const

const matrix: PolicyMatrix = {
  name: 'awesome-privacy',
  entry: { ...usualEntry, sections: ['Media', 'Readers'], place },
  repository: {
    ...{ ...usualRepository, created: known('2026-07-27') },
    releases: known([{ tag: 'v1.0.0', day: '2026-07-27' }]),
  },
  package: usualPackage,
  pullRequest: { ...usualPullRequest, title: 'Adds decord to Readers', body: bodyOf('xxxx') },
  entries: [
    [
      'first release four months ago',
      { repository: { releases: [{ tag: '1.0', day: '2026-07-27' }] } },
      'met',
    ],
    [
      'first release a day too young',
      { repository: { releases: [{ tag: '1.0', day: '2026-07-28' }] } },
      'failed: first-release',
    ],
    ['no stable release', { repository: { releases: none } }, 'failed: first-release'],
    ['newly created', { repository: { created: '2026-07-28' } }, 'failed: min-age'],
    ['any open license', { repository: { license: 'AGPL-3.0' } }, 'met'],
    ['a license that GitHub does not know', { repository: { license: 'NOASSERTION' } }, 'met'],
    ['no license', { repository: { license: none } }, 'failed: license'],
    ['abandoned', { repository: { isArchived: true } }, 'failed: archived'],
    ['50 characters', { entry: { description: 'a'.repeat(50) } }, 'met'],
    ['49 characters', { entry: { description: 'a'.repeat(49) } }, 'failed: description.min'],
    ['250 characters', { entry: { description: 'a'.repeat(250) } }, 'met'],
    ['251 characters', { entry: { description: 'a'.repeat(251) } }, 'failed: description.max'],
    ['99 stars: a suggestion there', { repository: { stars: 99 } }, 'met'],
    ['a fork: a suggestion there', { repository: { isFork: true } }, 'met'],
    ['no push for 91 days: a suggestion there', { repository: { pushed: '2026-08-28' } }, 'met'],
    [
      'an exception, among the notable mentions',
      {
        repository: { license: none, created: '2026-11-01' },
        entry: { sections: ['Media', 'Readers', 'Notable Mentions'] },
      },
      'met',
    ],
    ['a closed service', { repository: none }, 'failed: min-age, first-release, license'],
    [
      'a private repository',
      { repository: unknown },
      'unknown: min-age, first-release, license, archived',
    ],
  ],
  pullRequests: [
    ['two additions', { added: [{}, { title: 'other' }] }, 'failed: max-entries'],
    ['an amendment besides', { edited: 1 }, 'failed: max-edits'],
    ['Add … in …', { text: { title: 'Add decord in Readers' } }, 'met'],
    ['no section in the title', { text: { title: 'Adds decord' } }, 'failed: title'],
    ['the usual title of GitHub', { text: { title: 'Update README.md' } }, 'failed: title'],
    ['not at the bottom', { added: [{ place: { ...place, isAtEnd: false } }] }, 'failed: position'],
    ['a box open', { text: { body: bodyOf('xx x') } }, 'failed: checklist'],
    ['a box deleted', { text: { body: bodyOf('xxx') } }, 'failed: checklist'],
    [
      'boxes at another place',
      { text: { body: `${boxes('xxxx')}\n${bodyOf('')}` } },
      'failed: checklist',
    ],
    [
      'nothing said of the changes',
      { text: { body: bodyOf('xxxx', '<!-- Why -->') } },
      'failed: body',
    ],
    ['the template deleted', { text: { body: '' } }, 'failed: body, checklist'],
    ['a removal', { added: [], removed: 1, text: { title: 'Remove decord', body: '' } }, 'none'],
  ],
}

export default matrix
