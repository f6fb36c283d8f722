/** Where the project lives: the start of every URL of its own. */
export const PROJECT_URL = 'https://github.com/awesome-keeper/awesome-keeper'
