/** Imported into a process before all else: its name server knows no name. */

import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

Object.assign(dns.promises, {
  lookup: (hostname: string) =>
    Promise.reject(
      Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }),
    ),
})
syncBuiltinESMExports()
