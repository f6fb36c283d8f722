import { isContributingGuide } from '../../list/community-files.ts'
import { isWholeList, topPlace } from '../analysis/awesome/top.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'awesome-contributing',
    severity: ['off', 'warning'],
    description: 'A list whose repository has no `contributing.md`.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { existingPaths, repositoryPath, text, report } = context
    if (!existingPaths || repositoryPath === undefined || !isWholeList(context)) return
    for (const path of existingPaths) if (isContributingGuide(path)) return
    report({
      message: message`The repository has no ${code('contributing.md')}. Add one that explains what belongs in the list and how to add it.`,
      place: topPlace(list, text),
      fingerprint: [],
    })
  },
)
