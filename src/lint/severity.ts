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
  switch (setting) {
    case undefined:
    case true:
    case 'on':
      return undefined
    case false:
    case 0:
    case 'off':
      return 'off'
    case 2:
    case 'error':
      return 'error'
    case 1:
    case 'warn':
    case 'warning':
      return 'warning'
    case 'info':
      return 'info'
    default:
      throw new Error(
        `Unexpected severity ${JSON.stringify(setting)}, expected error, warning, info or off`,
      )
  }
}
