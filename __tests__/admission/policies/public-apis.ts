/** public-apis/public-apis: what CONTRIBUTING.md and the template say of these. */

import {
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
const cells = { API: 'NASA', Description: 'Data of space', Auth: 'No', HTTPS: 'Yes', CORS: 'Yes' }
const place = { isAtStart: false, isAtEnd: false, isSorted: true } as const
const titled = (title: string) => ({ entry: { title, cells: { ...cells, API: title } } })

const matrix: PolicyMatrix = {
  name: 'public-apis',
  entry: {
    ...{ ...usualEntry, title: 'NASA', identity: 'https://api.nasa.gov', sections: ['Science'] },
    links: [{ url: 'https://api.nasa.gov', text: 'NASA' }],
    ...{ description: 'Data of space', cells, place },
  },
  repository: usualRepository,
  package: usualPackage,
  pullRequest: { ...usualPullRequest, title: 'Add NASA API', body: boxes('xxxxxxxxx') },
  entries: [
    ['no repository: not asked', { repository: none, package: none }, 'met'],
    ['nothing is known of it: not asked', { repository: unknown, package: unknown }, 'met'],
    ['100 characters', { entry: { description: 'a'.repeat(100) } }, 'met'],
    ['101 characters', { entry: { description: 'a'.repeat(101) } }, 'failed: description.max'],
    ['100 emoji are 100 characters', { entry: { description: '👩‍🚀'.repeat(100) } }, 'met'],
    ['no description', { entry: { description: '' } }, 'failed: description.min'],
    ['a name that ends with API', titled('Gmail API'), 'failed: name.avoid'],
    ['a name that ends with api', titled('Gmail api'), 'failed: name.avoid'],
    ['a name that begins with API', titled('API Setu'), 'met'],
    ['a name with a hyphen', titled('weather-api'), 'met'],
    ['a name with the domain', titled('Gmail.com'), 'failed: name.avoid'],
    ['a name with a dot', titled('Node.js docs'), 'met'],
    ['no value for Auth', { entry: { cells: { ...cells, Auth: '' } } }, 'failed: columns.Auth'],
    ['blanks for CORS', { entry: { cells: { ...cells, CORS: ' ' } } }, 'failed: columns.CORS'],
    ['Unknown for CORS', { entry: { cells: { ...cells, CORS: 'Unknown' } } }, 'met'],
    [
      'in a table without CORS: for column-names',
      { entry: { cells: { API: 'NASA', Description: 'Data', Auth: 'No', HTTPS: 'Yes' } } },
      'met',
    ],
    ['two in the category', { entry: { sectionSize: 2 } }, 'failed: section-size.min'],
    ['three in the category', { entry: { sectionSize: 3 } }, 'met'],
  ],
  pullRequests: [
    ['two links', { added: [{}, { title: 'ESA' }] }, 'failed: max-entries'],
    ['a title without API', { text: { title: 'Add NASA' } }, 'failed: title'],
    ['a title with API alone', { text: { title: 'Add API' } }, 'failed: title'],
    ['a title in small letters', { text: { title: 'add NASA API' } }, 'failed: title'],
    ['the usual title of GitHub', { text: { title: 'Update README.md' } }, 'failed: title'],
    ['a title with the category', { text: { title: 'Add NASA API to Science' } }, 'failed: title'],
    ['out of order', { added: [{ place: { ...place, isSorted: false } }] }, 'failed: position'],
    [
      'in a category that keeps no order',
      { added: [{ place: { ...place, isSorted: 'unknown' } }] },
      'unknown: position',
    ],
    ['one box open', { text: { body: boxes('xxxx xxxx') } }, 'failed: checklist'],
    ['X for x', { text: { body: boxes('XXXXXXXXX') } }, 'met'],
    ['a box deleted', { text: { body: boxes('xxxxxxxx') } }, 'failed: checklist'],
    ['the checklist deleted', { text: { body: '' } }, 'failed: checklist'],
    ['an edit besides: not asked', { edited: 1 }, 'met'],
    ['an edit alone', { added: [], edited: 1, text: { title: 'Fix a link', body: '' } }, 'none'],
  ],
}

export default matrix
