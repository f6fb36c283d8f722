import { documentationUrl } from '../../../lint/rule.ts'
import { SEVERITIES, type Severity } from '../../../lint/severity.ts'
import { PROJECT_URL } from '../../../project.ts'
import { codeSpan, link } from '../../../report/markdown/escape.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { compare } from '../../../text/compare.ts'
import { amount, number } from '../../../text/phrases.ts'
import { countProblems, isProblem } from '../counts.ts'
import type { HealthItems, LinkItem, ListHealth, ProblemItem } from '../health.ts'
import { linkText } from './links.ts'
import { type IssueContext, reportLink } from './places.ts'
import { problemText, SEVERITY_MARKS } from './problems.ts'
import type { IssueSection } from './sections.ts'

/** More problems than these are a summary: nobody reads a list of three hundred. */
export const MAX_LISTED_PROBLEMS = 50
/** Problems that the summary lists. */
const MAX_SHOWN = 10

/** Whether the issue shows a summary instead of all problems. */
export function isSummarized({ counts }: Pick<ListHealth, 'counts'>): boolean {
  return countProblems(counts) > MAX_LISTED_PROBLEMS
}

/** One problem, of either kind. */
interface Problem {
  rule: string
  severity: Severity
  /** Of the rule's documentation. */
  url: string | undefined
  finding: ReportFinding | undefined
  text(context: IssueContext): string
}

/** Many problems as a table of their rules, and the most severe ones. */
export function overviewSection(health: ListHealth, context: IssueContext): IssueSection {
  const problems = problemsOf(health)
  const shown = problems.slice(0, MAX_SHOWN)
  return {
    title: 'Problems',
    total: problems.length,
    lead: [
      `A summary, since there are more than ${MAX_LISTED_PROBLEMS}. When ${MAX_LISTED_PROBLEMS} or fewer are left, this issue lists all of them; until then ${reportLink(context.page)} does.`,
      rulesTable(problems),
      `The ${MAX_SHOWN} most severe; as they are fixed, the next ones follow:`,
    ].join('\n\n'),
    items: shown.map(({ severity, text }) => ({
      rank: severity === 'error' ? 'error' : 'warning',
      count: 1,
      render: () => text(context),
    })),
    open: MAX_SHOWN,
    after: adviceText(problems),
  }
}

/** The most severe first, of these dead links, each kind in the order of the list. */
function problemsOf(health: HealthItems): Problem[] {
  const links = [
    ...health.dead.map((item) => linkProblem(item, 'dead')),
    ...health.moved.map((item) => linkProblem(item, 'moved')),
    ...health.intermittent.map((item) => linkProblem(item, 'intermittent')),
    ...health.uncheckable.map((item) => linkProblem(item, 'uncheckable')),
  ].filter(isProblem)
  return [...links, ...health.problems.map(findingProblem)].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

const LINK_RULES = {
  dead: 'dead-link',
  moved: 'moved-link',
  intermittent: 'unreachable-link',
  uncheckable: 'unreachable-link',
} as const

function linkProblem(item: LinkItem, kind: keyof typeof LINK_RULES): Problem {
  const { severity, finding } = item
  const rule = LINK_RULES[kind]
  const head = `- ${SEVERITY_MARKS[severity]} `
  return {
    ...{ rule, severity, finding, url: documentationUrl(rule) },
    text: (context) =>
      `${linkText(item, kind, context).replace('- ', () => head)} (${codeSpan(rule)})`,
  }
}

function findingProblem(item: ProblemItem): Problem {
  const { rule, severity, url } = item.finding
  const { finding } = item
  return { rule, severity, url, finding, text: (context) => problemText(item, context) }
}

/** A row for each rule, those of errors first, then by number. */
function rulesTable(problems: readonly Problem[]): string {
  const rows = Array.from(
    Map.groupBy(problems, ({ rule }) => rule),
    ([rule, some]) => {
      const [{ severity, url } = { severity: 'info' as const, url: undefined }] = some
      return { rule, severity, url, count: some.length }
    },
  ).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.count - a.count ||
      compare(a.rule, b.rule),
  )
  const lines = rows.map(({ rule, severity, url, count }) => {
    const name = url === undefined ? codeSpan(rule) : link(codeSpan(rule), url)
    return `| ${SEVERITY_MARKS[severity]} | ${name} | ${number(count)} |`
  })
  return ['| | Rule | Problems |', '| :-- | :-- | --: |', ...lines].join('\n')
}

/** What makes many problems fewer. */
function adviceText(problems: readonly Problem[]): string {
  const safe = problems.filter(({ finding }) => finding?.fix?.kind === 'safe').length
  const fixes =
    safe > 0
      ? `${amount(safe, 'of them has', 'of them have')} a safe fix: \`awesome-keeper --fix\`, or \`fix-pull-request: true\` in the workflow. `
      : ''
  const help = link('How to work through them', `${PROJECT_URL}#you-have-300-old-problems`)
  return `<sub>${fixes}${help}: \`issue: { only: [dead-link] }\` in the configuration limits this issue to some rules.</sub>`
}
