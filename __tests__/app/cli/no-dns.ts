/** Preloaded into a process (`node --import`): every host name is unknown. */

import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

Object.assign(dns.promises, {
  lookup: (hostname: string) =>
    Promise.reject(
      Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }),
    ),
})
syncBuiltinESMExports()
