import { visitLinks } from '../../links/check.ts'
import { lookAt } from './check-lists.ts'
import { type Job, type Result, reportOf, summarise, visitOptions, writeFiles } from './job.ts'
import { annotate } from './output.ts'

/** Looks at what a push or a queue of merges brings: annotations, job summary, verdict. */
export async function lookAtCommit(
  job: Job,
  range: { head: string; base: string },
): Promise<Result> {
  const { repository, config, inputs } = job
  const started = performance.now()
  const looked = await lookAt(
    { ...range, byOthers: false },
    repository,
    config,
    inputs.files,
    async (lists) => {
      if (inputs.links === 'none') return
      const which = inputs.links === 'all' ? 'all' : 'added'
      return await visitLinks(lists, config.links, { ...visitOptions(job), which })
    },
  )
  const report = reportOf(job, looked)
  annotate(report)
  const elapsed = performance.now() - started
  await summarise(job, report, { head: range.head, notes: [], elapsed })
  return { report, files: writeFiles(job, report, looked) }
}
