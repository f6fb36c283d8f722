/** Reads workflow commands in a log, and files of outputs, like GitHub's runner. */

export interface Command {
  /** `error`, `warning`, `notice`, `group`, `add-mask` … */
  name: string
  properties: Record<string, string>
  text: string
}

/** The commands that the runner knows; unknown ones stay text. */
const known = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
)

/**
 * Reads a log as the runner does (`ActionCommand.cs` in https://github.com/actions/runner):
 * `::name key=value,…::text` after blanks, or `##[name key=value;…]text` anywhere in a line.
 */
export function readCommands(log: string): Command[] {
  const commands: Command[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r?\n/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      continue
    }
    const command = readNew(line) ?? readOld(line)
    if (!command) continue
    if (command.name === 'stop-commands') stopped = command.text
    commands.push(command)
  }
  return commands
}

function readNew(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return toCommand(text.slice(2, end), ',', text.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
}

function readOld(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return toCommand(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
  ])
}

type Escapes = readonly (readonly [escaped: string, text: string])[]

function toCommand(
  about: string,
  separator: string,
  text: string,
  escapes: Escapes,
): Command | undefined {
  const [, name = '', list = ''] = /^(\S*)(?: (.*))?$/.exec(about) ?? []
  if (!known.has(name.toLowerCase())) return undefined
  const pairs = list.trim().split(separator).filter(Boolean)
  const properties = pairs.flatMap((pair) => {
    const [, key, value] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
    return key !== undefined && value !== undefined ? [[key, decode(value, escapes)]] : []
  })
  // Colons and commas are escaped in properties only.
  const inText = escapes.filter(([escaped]) => escaped !== '%3A' && escaped !== '%2C')
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties),
    text: decode(text, inText),
  }
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((all, [escaped, plain]) => all.replaceAll(escaped, plain), text)
}

/**
 * Reads a file of outputs, of the environment or of state: `name=value`, or `name<<DELIMITER`
 * with the lines up to that delimiter.
 *
 * @throws Error where the runner would fail the step.
 */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = file.split(/\r?\n/)
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name, mark, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
    if (!name) throw new Error(`the runner cannot read ${JSON.stringify(line)}`)
    if (mark === '=') outputs[name] = rest
    else {
      const end = lines.indexOf(rest)
      if (rest === '' || end < 0) throw new Error(`the runner finds no end of ${name}`)
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    }
  }
  return outputs
}
