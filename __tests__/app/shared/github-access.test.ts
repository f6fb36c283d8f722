import { expect, it } from 'vitest'
import { githubAccess } from '../../../src/app/shared/github-access.ts'

const server = (GITHUB_SERVER_URL?: string, GITHUB_GRAPHQL_URL?: string) =>
  githubAccess('secret', { GITHUB_SERVER_URL, GITHUB_GRAPHQL_URL })

it.each([
  ['outside of a runner', undefined, undefined],
  ['at github.com', 'https://github.com', 'https://api.github.com/graphql'],
])('a token %s is for github.com', (_, url, graphqlUrl) => {
  expect(server(url, graphqlUrl)).toEqual({ githubToken: 'secret' })
})

it.each([
  ['ghe.example', 'https://ghe.example/api/graphql'],
  ['octo.ghe.com', 'https://api.octo.ghe.com/graphql'],
])('the token of %s is for its own API only', (host, graphqlUrl) => {
  const githubServer = { host, graphqlUrl, token: 'secret' }
  expect(server(`https://${host}`, graphqlUrl)).toEqual({ githubServer })
})

it.each([
  ['another host’s API', 'https://ghe.example', 'https://api.github.com/graphql'],
  ['no API', 'https://ghe.example', undefined],
  ['no address', 'nonsense', 'https://api.github.com/graphql'],
])('with %s it is sent nowhere', (_, url, graphqlUrl) => {
  expect(server(url, graphqlUrl)).toEqual({})
  expect(githubAccess(undefined, { GITHUB_SERVER_URL: url })).toEqual({})
})
