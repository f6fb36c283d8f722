import type {
  Conversation,
  HunkLines,
  PastComment,
  PastReview,
  ReviewInput,
  ReviewPlan,
  ReviewSettings,
} from '../../../src/github/pull-request-review/model.ts'
import { planReview } from '../../../src/github/pull-request-review/plan.ts'
import { keyOf } from '../../../src/lint/key.ts'
import { text } from '../../../src/lint/message.ts'
import { PROJECT_URL } from '../../../src/project.ts'
import type { Report, ReportFinding } from '../../../src/report/model.ts'

export const PAGE = {
  serverUrl: 'https://github.com',
  repository: 'acme/awesome-list',
  headSha: '0123456789abcdef0123456789abcdef01234567',
}

export const SETTINGS: ReviewSettings = {
  id: '',
  mode: 'auto',
  minSeverity: 'warning',
  failOn: 'error',
  maxComments: 10,
}

/** A finding on a whole line of the text below, unless `rest` has another place. */
export function finding(line: number, rest: Partial<ReportFinding> = {}): ReportFinding {
  const rule = rest.rule ?? 'date-format'
  const message = rest.message ?? `The date of row ${line} is wrong`
  return {
    rule,
    severity: 'warning',
    message,
    parts: [text(message)],
    path: 'README.md',
    line,
    column: 1,
    endLine: line,
    endColumn: 6,
    key: keyOf(rule, [String(line)]),
    new: true,
    url: `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`,
    ...rest,
  }
}

export function reportOf(findings: readonly ReportFinding[]): Report {
  const added = findings.filter((one) => one.new)
  const count = (severity: string) => added.filter((one) => one.severity === severity).length
  const error = count('error')
  return {
    version: 1,
    files: [],
    findings: [...findings],
    links: [],
    counts: { error, warning: count('warning'), info: count('info') },
    outcome: error > 0 ? 'fail' : 'pass',
  }
}

/** A hundred lines, `row 1` and so on. */
export const TEXT = Array.from({ length: 100 }, (_, index) => `row ${index + 1}\n`).join('')

/** The reviews and comments of a pull request, kept as on GitHub. */
export class SampleConversation {
  reviews: PastReview[] = []
  threads: { path: string; line: number; comments: PastComment[] }[] = []
  comments: PastComment[] = []
  #id: number

  constructor(firstId = 100) {
    this.#id = firstId
  }

  read(): Conversation {
    return structuredClone({
      headSha: PAGE.headSha,
      isOpen: true,
      reviews: this.reviews,
      threads: this.threads,
      comments: this.comments,
    })
  }

  /** Plans a review of a push with these findings, and publishes it. */
  push(findings: readonly ReportFinding[], rest: Partial<ReviewInput> = {}): ReviewPlan {
    const plan = planReview(this.input(findings, rest))
    this.apply(plan)
    return plan
  }

  input(findings: readonly ReportFinding[], rest: Partial<ReviewInput> = {}): ReviewInput {
    return {
      report: reportOf(findings),
      texts: new Map([['README.md', TEXT]]),
      hunks: new Map<string, readonly HunkLines[]>([['README.md', [{ start: 10, end: 30 }]]]),
      conversation: this.read(),
      settings: SETTINGS,
      page: PAGE,
      ...rest,
    }
  }

  apply({ review, reviewEdits, commentEdits, summary }: ReviewPlan): void {
    if (review) {
      this.reviews.push({ ...this.comment(review.body), isPending: false, commit: PAGE.headSha })
      for (const { path, line, body } of review.comments) {
        this.threads.push({ path, line, comments: [this.comment(body)] })
      }
    }
    for (const { id, body } of reviewEdits) find(this.reviews, id).body = body
    const first = this.threads.flatMap(({ comments }) => comments.slice(0, 1))
    for (const { id, body } of commentEdits) find(first, id).body = body
    if (summary?.id !== undefined) find(this.comments, summary.id).body = summary.body
    else if (summary) this.comments.push(this.comment(summary.body))
  }

  comment(body: string, isOurs = true): PastComment {
    return { id: this.#id++, body, isOurs }
  }
}

function find(comments: readonly PastComment[], id: number): PastComment {
  const found = comments.find((one) => one.id === id)
  if (!found?.isOurs) throw new Error(`${id} is not ours to edit`)
  return found
}

export const EMPTY: ReviewPlan = { reviewEdits: [], commentEdits: [] }
