/** sindresorhus/awesome: what pull_request_template.md says of these. */

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

const url = 'https://github.com/owner/awesome-video#readme'
const place = { isAtStart: false, isAtEnd: true, isSorted: 'unknown' } as const

const matrix: PolicyMatrix = {
  name: 'awesome',
  entry: {
    ...{ ...usualEntry, title: 'Video', identity: 'github:owner/awesome-video' },
    ...{ sections: ['Media'], description: 'Moving pictures, with or without sound.', place },
    links: [{ url, text: 'Video' }],
  },
  repository: {
    ...{ ...usualRepository, name: 'owner/awesome-video', license: known('CC0-1.0') },
    created: known('2026-10-28'),
  },
  package: usualPackage,
  pullRequest: {
    ...usualPullRequest,
    ...{ title: 'Add Video', body: `**${url}**\n\nWhat moves.\n\n- [x] All of it` },
  },
  entries: [
    ['30 days old', { repository: { created: '2026-10-28' } }, 'met'],
    ['29 days old', { repository: { created: '2026-10-29' } }, 'failed: min-age'],
    ['CC BY 4.0', { repository: { license: 'CC-BY-4.0' } }, 'met'],
    ['CC BY-NC-SA 4.0', { repository: { license: 'CC-BY-NC-SA-4.0' } }, 'met'],
    ['cc0 in small letters', { repository: { license: 'cc0-1.0' } }, 'met'],
    ['MIT', { repository: { license: 'MIT' } }, 'failed: license'],
    ['Unlicense', { repository: { license: 'Unlicense' } }, 'failed: license'],
    ['WTFPL', { repository: { license: 'WTFPL' } }, 'failed: license'],
    ['MIT or CC0', { repository: { license: 'MIT OR CC0-1.0' } }, 'met'],
    ['no license', { repository: { license: none } }, 'failed: license'],
    [
      'a license that GitHub does not see',
      { repository: { license: 'NOASSERTION' } },
      'unknown: license',
    ],
    ['one topic of two', { repository: { topics: ['awesome'] } }, 'failed: topics'],
    ['more topics', { repository: { topics: ['video', 'awesome-list', 'awesome'] } }, 'met'],
    ['no topics', { repository: { topics: none } }, 'failed: topics'],
    ['topics not read', { repository: { topics: unknown } }, 'unknown: topics'],
    ['no description', { entry: { description: '' } }, 'failed: description.min'],
    [
      'the name in the description',
      { entry: { description: 'Video tools and codecs.' } },
      'failed: description.repeats-name',
    ],
    ['a name that begins alike', { entry: { description: 'Videography for all.' } }, 'met'],
    [
      'no repository',
      { repository: none, entry: { links: [{ url: 'https://video.example', text: 'Video' }] } },
      'failed: min-age, license, topics, links.repository',
    ],
    ['few stars: not asked', { repository: { stars: 0 } }, 'met'],
  ],
  pullRequests: [
    ['two lists', { added: [{}, { title: 'Audio' }] }, 'failed: max-entries'],
    ['two words', { text: { title: 'Add Software Architecture' } }, 'met'],
    ['a name that is written small', { text: { title: 'Add iOS' } }, 'met'],
    ['the usual title of GitHub', { text: { title: 'Update readme.md' } }, 'failed: title'],
    ['Awesome in the title', { text: { title: 'Add Awesome Video' } }, 'failed: title'],
    ['awesome at the end', { text: { title: 'Add Video (awesome)' } }, 'failed: title'],
    ['a small letter', { text: { title: 'Add video' } }, 'failed: title'],
    ['add', { text: { title: 'add Video' } }, 'failed: title'],
    ['Adding', { text: { title: 'Adding Video' } }, 'failed: title'],
    ['Added', { text: { title: 'Added Video' } }, 'failed: title'],
    ['not at the bottom', { added: [{ place: { ...place, isAtEnd: false } }] }, 'failed: position'],
    ['the address of another list', { text: { body: 'https://github.com/a/b' } }, 'failed: body'],
    ['without #readme', { text: { body: url.replace('#readme', '.') } }, 'met'],
    ['no address', { text: { body: '' } }, 'failed: body'],
  ],
}

export default matrix
