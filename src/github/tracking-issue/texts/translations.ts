import { messageMarkdown } from '../../../report/markdown/message.ts'
import { lineUrl } from '../../../report/markdown/places.ts'
import type { ListHealth } from '../health.ts'
import type { IssueContext } from './places.ts'
import type { IssueSection } from './sections.ts'

/** What files in other languages lack; it neither opens the issue nor keeps it open. */
export function translationSection(
  { translations }: ListHealth,
  { page }: IssueContext,
): IssueSection {
  return {
    title: 'Translations',
    lead: 'Entries that a file in another language lacks, or has beyond the list.',
    open: 0,
    items: translations.map(({ parts, path }) => ({
      ...{ rank: 'translation', count: 1 },
      render: () => `- ${messageMarkdown(parts, (place) => lineUrl(page, { path, ...place }))}`,
    })),
  }
}
