import { type Dispatcher, ProxyAgent } from 'undici'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxies of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (lower case takes precedence). The
 * proxy itself may be in a private network: the machine's owner chose it.
 * @throws TypeError where a proxy is no URL.
 */
export function createProxies(environment: Environment, options: Omit<ProxyAgent.Options, 'uri'>) {
  const read = (name: string) => environment[name] ?? environment[name.toUpperCase()] ?? ''
  const http = read('http_proxy')
  const https = read('https_proxy') || http
  const addresses: Readonly<Record<string, string>> = { 'http:': http, 'https:': https }
  const exceptions =
    read('no_proxy')
      .toLowerCase()
      .match(/[^,\s]+/g) ?? []
  const agents = new Map<string, ProxyAgent>()
  for (const address of new Set(Object.values(addresses).filter(Boolean))) {
    const uri = /^\w+:\/\//.test(address) ? address : `http://${address}`
    if (!URL.canParse(uri)) throw new TypeError('a proxy of the environment is not a URL')
    agents.set(address, new ProxyAgent({ ...options, uri }))
  }

  return {
    for(url: URL): Dispatcher | undefined {
      const agent = agents.get(addresses[url.protocol] ?? '')
      return agent && !exceptions.some((exception) => covers(exception, url)) ? agent : undefined
    },
    async close() {
      await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()))
    },
  }
}

/** `*`, `example.com` and `.example.com` (with what is below), `*.example.com`; with a port or not. */
function covers(exception: string, url: URL): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(unbracketed(exception)) ?? []
  const ownPort = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (port && port !== ownPort) return false
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '')
  const wanted = name.replace(/^\*?\./, '').replace(/^\[|\]$/g, '')
  return name === '*' || (!name.startsWith('*.') && host === wanted) || host.endsWith(`.${wanted}`)
}

/** A bare IPv6 address has colons, but no port. */
function unbracketed(exception: string): string {
  return /^[^[].*:.*:/.test(exception) ? `[${exception}]` : exception
}
