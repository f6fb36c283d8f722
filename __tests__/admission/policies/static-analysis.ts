/** analysis-tools-dev/static-analysis: what CONTRIBUTING.md and the template say of these. */

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
  name: 'static-analysis',
  entry: usualEntry,
  repository: {
    ...{ ...usualRepository, stars: known(21), contributors: known(2) },
    created: known('2026-08-27'),
  },
  package: usualPackage,
  pullRequest: { ...usualPullRequest, body: `### Tool Requirements\n${boxes('xxxx')}` },
  entries: [
    ['more than 20 stars', { repository: { stars: 21 } }, 'met'],
    ['20 stars are not more than 20', { repository: { stars: 20 } }, 'failed: stars'],
    ['no answer', { repository: { stars: unknown } }, 'unknown: stars'],
    ['more than one contributor', { repository: { contributors: 2 } }, 'met'],
    ['one contributor', { repository: { contributors: 1 } }, 'failed: contributors'],
    ['contributors not read', { repository: { contributors: unknown } }, 'unknown: contributors'],
    ['three months old today', { repository: { created: '2026-08-27' } }, 'met'],
    ['a day too young', { repository: { created: '2026-08-28' } }, 'failed: min-age'],
    ['500 characters', { entry: { description: 'a'.repeat(500) } }, 'met'],
    ['501 characters', { entry: { description: 'a'.repeat(501) } }, 'failed: description.max'],
    ['no description', { entry: { description: '' } }, 'failed: description.min'],
    ['a name of 50 characters', { entry: { title: 'a'.repeat(50) } }, 'met'],
    ['a name of 51 characters', { entry: { title: 'a'.repeat(51) } }, 'failed: name.max'],
    ['no license: proprietary tools are listed', { repository: { license: none } }, 'met'],
    ['archived and idle: marked, not refused', { repository: { isArchived: true } }, 'met'],
    ['a private repository', { repository: unknown }, 'unknown: stars, min-age, contributors'],
  ],
  pullRequests: [
    ['all boxes', {}, 'met'],
    ['a box more', { text: { body: boxes('xxxxx') } }, 'met'],
    ['a box open', { text: { body: boxes('xxx ') } }, 'failed: checklist'],
    ['boxes deleted', { text: { body: boxes('xxx') } }, 'failed: checklist'],
    ['boxes in a comment', { text: { body: `<!-- ${boxes('xxxx')} -->` } }, 'failed: checklist'],
    ['no body', { text: { body: '' } }, 'failed: checklist'],
    ['several tools: not asked', { added: [{}, { title: 'other' }] }, 'met'],
    [
      'anywhere: not asked',
      { added: [{ place: { isAtStart: false, isAtEnd: false, isSorted: false } }] },
      'met',
    ],
    ['a tool marked as deprecated', { added: [], edited: 1, text: { body: '' } }, 'none'],
  ],
}

export default matrix
