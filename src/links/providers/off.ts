import { skippedLink } from '../plan.ts'
import { quirkOf } from '../quirks.ts'
import { noProviderAnswers, type Provider } from './provider.ts'
import { type AllowedServices, mayAsk, serviceOff } from './services.ts'

/**
 * The providers as the configuration allows them. Links of a service that may not be asked are checked as
 * web pages, arXiv’s slowly; they are skipped where pages show robots nothing.
 */
export function allowedProviders(
  providers: readonly Provider[],
  allowed: AllowedServices,
): Provider[] {
  return providers.map((provider) =>
    mayAsk(allowed, provider.service) ? provider : switchedOff(provider),
  )
}

function switchedOff(provider: Provider): Provider {
  const { name, service, pagePace, hidesPages = false } = provider
  return {
    ...{ name, service },
    // A page that would be requested by its API is its link, too.
    claims: (url) => provider.claims(url) || quirkOf(url)?.service === service,
    ask(urls) {
      const answers = noProviderAnswers()
      const reason = `not checked: ${serviceOff(service)}`
      for (const url of hidesPages ? urls : []) {
        answers.results.set(url, skippedLink(url, 'service-off', reason))
      }
      return Promise.resolve({ ...answers, ...(pagePace && { pace: pagePace }) })
    },
  }
}
