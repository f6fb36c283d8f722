import { checkLinks } from '../../links/check.ts'
import { checkLists } from './check-lists.ts'
import { checkOptions, type Job, type JobResult, reportOf, writeJobSummary } from './job.ts'
import { annotate, writeFiles } from './output.ts'

/** Checks a push or a merge queue's commit; the result is annotations and the job summary. */
export async function checkCommit(
  job: Job,
  range: { head: string; base: string },
): Promise<JobResult> {
  const { config, inputs } = job
  const started = performance.now()
  const checked = await checkLists(job, { ...range, byOthers: false }, async (lists) => {
    if (inputs.links === 'none') return
    const which = inputs.links === 'all' ? 'all' : 'added'
    return await checkLinks(lists, config.links, { ...checkOptions(job), which })
  })
  const report = reportOf(job, checked)
  annotate(report)
  const elapsed = performance.now() - started
  await writeJobSummary(job, report, { head: range.head, notes: [], elapsed })
  return { report, files: writeFiles(job, report, checked) }
}
