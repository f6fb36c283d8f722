import packageJson from '../package.json' with { type: 'json' }

/** The command, the package and the repository have one name. */
export const PROJECT_NAME = 'awesome-keeper'

/** The repository; each rule's documentation is a page of it. */
export const PROJECT_URL = 'https://github.com/awesome-keeper/awesome-keeper'

export const { version: PROJECT_VERSION } = packageJson
