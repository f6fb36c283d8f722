/** rust-unofficial/awesome-rust: what CONTRIBUTING.md says of these, and the program where it is silent. */

import {
  none,
  type PolicyMatrix,
  unknown,
  usualEntry,
  usualPackage,
  usualPullRequest,
  usualRepository,
} from './matrix.ts'

const place = { isAtStart: false, isAtEnd: false, isSorted: true } as const

const matrix: PolicyMatrix = {
  name: 'awesome-rust',
  entry: { ...usualEntry, title: 'owner/decord', sections: ['Libraries', 'Video'], place },
  repository: usualRepository,
  package: usualPackage,
  pullRequest: usualPullRequest,
  entries: [
    ['50 stars, no crate', { repository: { stars: 50 }, package: none }, 'met'],
    ['49 stars, no crate', { repository: { stars: 49 }, package: none }, 'failed: any-of'],
    ['51 stars, no crate', { repository: { stars: 51 }, package: none }, 'met'],
    [
      'no stars, 2,000 downloads',
      { repository: { stars: 0 }, package: { downloads: 2000 } },
      'met',
    ],
    [
      'no stars, 1,999 downloads',
      { repository: { stars: 0 }, package: { downloads: 1999 } },
      'failed: any-of',
    ],
    [
      'downloads of a month do not count',
      { repository: { stars: 0 }, package: { downloads: 1999, monthlyDownloads: 1999 } },
      'failed: any-of',
    ],
    ['crates.io did not answer', { repository: { stars: 3 }, package: unknown }, 'unknown: any-of'],
    ['crates.io did not answer, stars enough', { package: unknown }, 'met'],
    ['a private repository, downloads enough', { repository: unknown }, 'met'],
    [
      'a private repository, few downloads',
      { repository: unknown, package: { downloads: 10 } },
      'unknown: any-of',
    ],
    ['neither answered', { repository: unknown, package: unknown }, 'unknown: any-of'],
    ['no repository, a crate', { repository: none }, 'met'],
    ['neither repository nor crate', { repository: none, package: none }, 'failed: any-of'],
    ['a resource', { repository: none, package: none, entry: { sections: ['Resources'] } }, 'none'],
    [
      'a resource further down',
      { repository: { stars: 1 }, package: none, entry: { sections: ['Resources', 'Books'] } },
      'none',
    ],
    [
      'a library in a section of that name',
      { repository: { stars: 1 }, package: none, entry: { sections: ['Libraries', 'Resources'] } },
      'failed: any-of',
    ],
    [
      'no license and archived: not asked',
      { repository: { license: none, isArchived: true } },
      'met',
    ],
    ['created today: not asked', { repository: { created: '2026-11-27' } }, 'met'],
    ['without the account', { entry: { title: 'decord' } }, 'met'],
    ['no description', { entry: { description: '' } }, 'failed: description.min'],
  ],
  pullRequests: [
    ['in order', {}, 'met'],
    ['out of order', { added: [{ place: { ...place, isSorted: false } }] }, 'failed: position'],
    [
      'at the end, out of order',
      { added: [{ place: { ...place, isAtEnd: true, isSorted: false } }] },
      'failed: position',
    ],
    [
      'in a section that keeps no order',
      { added: [{ place: { ...place, isSorted: 'unknown' } }] },
      'unknown: position',
    ],
    ['two in order: not asked', { added: [{}, { title: 'owner/other' }] }, 'met'],
    [
      'two, one out of order',
      { added: [{}, { title: 'other', place: { ...place, isSorted: false } }] },
      'failed: position',
    ],
    ['with edits: not asked', { edited: 2, removed: 1 }, 'met'],
    ['any title', { text: { title: 'Update README.md' } }, 'met'],
    ['any files', { text: { paths: ['README.md', 'src/main.rs'] } }, 'met'],
    ['a removal', { added: [], removed: 1 }, 'none'],
  ],
}

export default matrix
