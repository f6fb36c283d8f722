/** The origins of the APIs, without a trailing slash. */
export const ENDPOINTS = {
  archive: 'https://archive.org',
  arxiv: 'https://export.arxiv.org',
  badges: 'https://img.shields.io',
  codeberg: 'https://codeberg.org',
  crates: 'https://crates.io',
  crossref: 'https://api.crossref.org',
  doi: 'https://doi.org',
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
  huggingFace: 'https://huggingface.co',
  npm: 'https://registry.npmjs.org',
  npmDownloads: 'https://api.npmjs.org',
  openReview: 'https://api2.openreview.net',
  pypi: 'https://pypi.org',
  pypiStats: 'https://pypistats.org',
  youtube: 'https://www.youtube.com',
}

export type Endpoints = Readonly<typeof ENDPOINTS>
