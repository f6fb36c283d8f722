import { isLicenseFile } from '../../list/community-files.ts'
import { isWholeList, topPlace } from '../analysis/awesome/top.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

/** Licenses for software, by the beginning of their SPDX id. */
const FOR_SOFTWARE =
  /^(?:0BSD|AFL|A?GPL|LGPL|Apache|Artistic|BSD|BSL|ECL|EPL|EUPL|ISC|MIT|MPL|MS-PL|MulanPSL|NCSA|OSL|PostgreSQL|Unlicense|UPL|Vim|WTFPL|Zlib)(?:-|$)/i

export default rule(
  {
    id: 'awesome-license',
    severity: ['off', 'warning'],
    description:
      'A list whose repository has no license file, or a license for software where GitHub was asked.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { existingPaths, ownRepository, repositoryPath, text, report } = context
    if (!isWholeList(context)) return
    const place = topPlace(list, text)
    const license = ownRepository?.license
    if (license && FOR_SOFTWARE.test(license)) {
      report({
        message: message`${code(license)} is a license for software. Choose one for texts, such as ${code('CC0-1.0')} or ${code('CC-BY-4.0')}.`,
        place,
        fingerprint: ['software'],
      })
    }
    if (license || !existingPaths || repositoryPath === undefined) return
    for (const path of existingPaths) if (isLicenseFile(path)) return
    report({
      message: message`The repository has no license. Add a file ${code('LICENSE')}, best with the text of ${code('CC0-1.0')}.`,
      place,
      fingerprint: ['missing'],
    })
  },
)
