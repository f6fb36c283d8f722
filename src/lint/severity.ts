import type { VFileMessage } from 'vfile-message'

/** How serious a finding is, the most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A severity, options, or both, as remark-lint's rules take them. */
export type RuleSetting =
  | SeveritySetting
  | Record<string, unknown>
  | [SeveritySetting, Record<string, unknown>?]

export type SeveritySetting = Severity | 'off' | 'on' | 'warn' | boolean | 0 | 1 | 2

/** vfile-message's `fatal` of each severity. */
export const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** The severity that a message's `fatal` stands for. */
export function severityOf(message: Pick<VFileMessage, 'fatal'>): Severity {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'
}

/**
 * The parts of a setting; without a severity (also `on`, `true`) the rule keeps its own severities.
 *
 * @throws {Error} for a severity that does not exist
 */
export function readSetting(setting: RuleSetting | undefined): {
  severity: Severity | 'off' | undefined
  options: Record<string, unknown> | undefined
} {
  if (Array.isArray(setting)) return { severity: readSeverity(setting[0]), options: setting[1] }
  if (typeof setting === 'object') return { severity: undefined, options: setting }
  return { severity: readSeverity(setting), options: undefined }
}

function readSeverity(setting: unknown): Severity | 'off' | undefined {
  if ([undefined, true, 'on'].includes(setting as string)) return undefined
  if ([false, 0, 'off'].includes(setting as string)) return 'off'
  if ([2, 'error'].includes(setting as string)) return 'error'
  if ([1, 'warn', 'warning'].includes(setting as string)) return 'warning'
  if (setting === 'info') return 'info'
  const found = JSON.stringify(setting)
  throw new Error(`Unexpected severity ${found}, expected error, warning, info or off`)
}
