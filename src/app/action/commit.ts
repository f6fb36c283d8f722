import { checkLinks } from '../../links/check.ts'
import { checkLists } from './check-lists.ts'
import {
  checkOptions,
  type Job,
  type JobResult,
  reportOf,
  writeFiles,
  writeJobSummary,
} from './job.ts'
import { annotate } from './output.ts'

/** Looks at what a push or a queue of merges brings: annotations, job summary, verdict. */
export async function checkCommit(
  job: Job,
  range: { head: string; base: string },
): Promise<JobResult> {
  const { repository, config, inputs } = job
  const started = performance.now()
  const looked = await checkLists(
    { ...range, byOthers: false },
    repository,
    config,
    inputs.files,
    async (lists) => {
      if (inputs.links === 'none') return
      const which = inputs.links === 'all' ? 'all' : 'added'
      return await checkLinks(lists, config.links, { ...checkOptions(job), which })
    },
  )
  const report = reportOf(job, looked)
  annotate(report)
  const elapsed = performance.now() - started
  await writeJobSummary(job, report, { head: range.head, notes: [], elapsed })
  return { report, files: writeFiles(job, report, looked) }
}
