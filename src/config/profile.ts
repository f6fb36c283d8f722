import { rules } from '../lint/registry.ts'
import type { Config } from './schema.ts'

/** A set of rules that a configuration turns on by one word. */
export type Profile = NonNullable<Config['profile']>

/** The ids of the rules of a profile: those that begin with its name. */
export function rulesOfProfile(profile: Profile): string[] {
  return rules.map(({ meta }) => meta.id).filter((id) => id.startsWith(`${profile}-`))
}

/** A configuration with the rules of its profile; those that it names itself stay as they are. */
export function withProfile(config: Config, profile = config.profile): Config {
  if (profile === undefined) return config
  const on = Object.fromEntries(rulesOfProfile(profile).map((id) => [id, 'on' as const]))
  return { ...config, profile, rules: { ...on, ...config.rules } as Config['rules'] }
}
