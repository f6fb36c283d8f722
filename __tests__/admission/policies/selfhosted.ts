/** awesome-selfhosted/awesome-selfhosted-data: what its templates and CONTRIBUTING.md say of these. */

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

const matrix: PolicyMatrix = {
  name: 'awesome-selfhosted',
  entry: { ...usualEntry, sections: ['Software', 'Media Streaming'] },
  repository: {
    ...{ ...usualRepository, license: known('AGPL-3.0') },
    releases: known([{ tag: 'v1.0.0', day: '2026-07-26' }]),
  },
  package: usualPackage,
  pullRequest: { ...usualPullRequest, body: boxes('xxxxxxxx') },
  entries: [
    [
      'first release a day more than four months ago',
      { repository: { releases: [{ tag: 'v1.0.0', day: '2026-07-26' }] } },
      'met',
    ],
    [
      'first release less than four months ago',
      { repository: { releases: [{ tag: 'v1.0.0', day: '2026-07-28' }] } },
      'failed: first-release',
    ],
    [
      'a new release besides the first',
      {
        repository: {
          releases: [
            { tag: 'v1.0.0', day: '2026-01-01' },
            { tag: 'v2.0.0', day: '2026-11-26' },
          ],
        },
      },
      'met',
    ],
    ['no tagged release', { repository: { releases: none } }, 'failed: first-release'],
    [
      'an old repository of today’s release',
      {
        repository: { created: '2015-01-01', releases: [{ tag: 'v1', day: '2026-11-27' }] },
      },
      'failed: first-release',
    ],
    ['AGPL or later', { repository: { license: 'AGPL-3.0-or-later' } }, 'met'],
    ['LGPL-2.1', { repository: { license: 'LGPL-2.1' } }, 'met'],
    ['a license that is not free', { repository: { license: 'BUSL-1.1' } }, 'failed: license'],
    ['SSPL', { repository: { license: 'SSPL-1.0' } }, 'failed: license'],
    ['free or not free', { repository: { license: 'AGPL-3.0-only OR Elastic-2.0' } }, 'met'],
    ['no license', { repository: { license: none } }, 'failed: license'],
    [
      'a license that GitHub does not know',
      { repository: { license: 'NOASSERTION' } },
      'unknown: license',
    ],
    ['active half a year ago', { repository: { pushed: '2026-05-27' } }, 'met'],
    ['active eleven months ago', { repository: { pushed: '2025-12-27' } }, 'met'],
    [
      'idle for more than a year',
      { repository: { pushed: '2025-11-26' } },
      'failed: pushed-within',
    ],
    ['archived', { repository: { isArchived: true } }, 'failed: archived'],
    ['249 characters', { entry: { description: 'a'.repeat(249) } }, 'met'],
    [
      '250 are not shorter than 250',
      { entry: { description: 'a'.repeat(250) } },
      'failed: description.max',
    ],
    [
      'redundant words: to be avoided',
      { entry: { description: 'Free, self-hosted reader.' } },
      'met',
    ],
    ['two in the category', { entry: { sectionSize: 2 } }, 'failed: section-size.min'],
    ['few stars: not asked', { repository: { stars: 1 } }, 'met'],
    [
      'nothing answered',
      { repository: unknown, package: unknown },
      'unknown: first-release, pushed-within, license, archived',
    ],
  ],
  pullRequests: [
    ['one item', {}, 'met'],
    ['two items', { added: [{}, { title: 'other' }] }, 'failed: max-entries'],
    ['a box open', { text: { body: boxes('xxxxxxx ') } }, 'failed: checklist'],
    ['the text deleted', { text: { body: '' } }, 'failed: checklist'],
    ['boxes deleted', { text: { body: boxes('xxx') } }, 'failed: checklist'],
    ['numbers for bullets', { text: { body: boxes('xxxxxxxx').replaceAll('- [', '1. [') } }, 'met'],
    ['any title', { text: { title: 'decord' } }, 'met'],
    ['a removal without the text', { added: [], removed: 1, text: { body: '' } }, 'none'],
    ['an update without the text', { added: [], edited: 1, text: { body: '' } }, 'none'],
  ],
}

export default matrix
