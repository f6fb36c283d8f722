/** The name of the command, the package and the repository. */
export const PROJECT_NAME = 'awesome-keeper'

/** The repository; each rule's documentation is a page of it. */
export const PROJECT_URL = 'https://github.com/awesome-keeper/awesome-keeper'

/** As in package.json. */
export const PROJECT_VERSION = '0.1.0'
