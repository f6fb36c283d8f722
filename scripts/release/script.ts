/**
 * Runs a script of the release: an error ends it with one line that says what to do, which GitHub shows
 * at the top of the run.
 */
export function runScript(work: () => void): void {
  try {
    work()
  } catch (error) {
    const { message, stderr } = error as Error & { stderr?: string }
    const lines = `${message}\n${stderr ?? ''}`.trim()
    const isRunner = process.env.GITHUB_ACTIONS === 'true'
    console.error(
      isRunner ? `::error::${lines.replaceAll('%', '%25').replaceAll('\n', '%0A')}` : lines,
    )
    process.exitCode = 1
  }
}
