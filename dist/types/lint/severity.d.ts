import type { VFileMessage } from 'vfile-message';
/** How serious a finding is, the most severe first. */
export declare const SEVERITIES: readonly ['error', 'warning', 'info'];
export type Severity = (typeof SEVERITIES)[number];
/** A severity, options, or both, as remark-lint's rules take them. */
export type RuleSetting = SeveritySetting | Record<string, unknown> | [SeveritySetting, Record<string, unknown>?];
export type SeveritySetting = Severity | 'off' | 'on' | 'warn' | boolean | 0 | 1 | 2;
/** vfile-message's `fatal` of each severity. */
export declare const FATAL: Readonly<Record<Severity, boolean | undefined>>;
/** The severity that a message's `fatal` stands for. */
export declare function severityOf(message: Pick<VFileMessage, 'fatal'>): Severity;
/**
 * The parts of a setting; without a severity (also `on`, `true`) the rule keeps its own severities.
 *
 * @throws {Error} for a severity that does not exist
 */
export declare function readSetting(setting: RuleSetting | undefined): {
    severity: Severity | 'off' | undefined;
    options: Record<string, unknown> | undefined;
};
