import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** The answer for a name: its addresses, or an error. */
export type NameAnswer =
  | { four?: readonly string[]; six?: readonly string[]; sixIsSilent?: boolean }
  | 'absent'
  | 'failing'
  | 'silent'

export interface NameServer {
  /** `127.0.0.1:port` */
  address: string
  /** The number of queries for a name, of any type. */
  asked(name: string): number
  close(): Promise<void>
}

/** A real name server (RFC 1035, over UDP); names that it does not have do not exist. */
export async function startNameServer(
  names: Readonly<Record<string, NameAnswer>>,
): Promise<NameServer> {
  const socket = createSocket('udp4')
  const asked = new Map<string, number>()
  socket.on('message', (query, { address, port }) => {
    const { name, type, end } = readQuestion(query)
    asked.set(name, (asked.get(name) ?? 0) + 1)
    const entry = names[name] ?? 'absent'
    if (entry === 'silent') return
    const reply = (code: number, records: Buffer[] = []) => {
      const head = Buffer.from(query.subarray(0, 12))
      head.writeUInt16BE(0x8180 | code, 2)
      head.writeUInt16BE(records.length, 6)
      head.fill(0, 8)
      socket.send(Buffer.concat([head, query.subarray(12, end), ...records]), port, address)
    }
    if (entry === 'absent') return reply(3)
    if (entry === 'failing') return reply(2)
    if (type === 28 && entry.sixIsSilent) return
    const addresses = (type === 28 ? entry.six : entry.four) ?? []
    reply(
      0,
      addresses.map((text) => record(type, text)),
    )
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked: (name) => asked.get(name) ?? 0,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  }
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  while (query[at]) {
    const length = query[at]!
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

/** An A (1) or AAAA (28) record of the queried name. */
function record(type: number, address: string): Buffer {
  const data =
    type === 1
      ? Buffer.from(address.split('.').map(Number))
      : Buffer.from(
          address
            .split(':')
            .map((part) => part.padStart(4, '0'))
            .join(''),
          'hex',
        )
  const head = Buffer.from('c00c000000010000003c0000', 'hex')
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
