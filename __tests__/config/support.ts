import fc from 'fast-check'

const words = [
  ...[
    'files',
    'ignore',
    'rules',
    'rule',
    'match',
    'file',
    'reason',
    'until',
    'severity',
    'options',
  ],
  ...[
    'date-order',
    'order',
    'column-values',
    'columns',
    'table-pipes',
    'required',
    'pattern',
    'auto',
  ],
  ...[
    'error',
    'off',
    'on',
    '2027-01-31',
    '*.md',
    '/x/',
    '/(/',
    '__proto__',
    'constructor',
    'fiels',
  ],
]

const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string())

const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, true, 0, -1.5),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(word, tie('anything'), { maxKeys: 5 }),
  ),
}))

const severity = fc.constantFrom('error', 'warning', 'info', 'off', 'on', 'warn')

/** Values like configurations: some right, most wrong in a place or two. */
export const configLike = fc.oneof(
  anything,
  fc.record(
    {
      files: fc.oneof(fc.array(word), anything),
      ignore: fc.array(
        fc.record(
          { match: word, rule: word, file: word, reason: word, until: word, other: anything },
          { requiredKeys: ['match'] },
        ),
      ),
      rules: fc.record(
        {
          'date-order': fc.oneof(severity, anything),
          'column-values': fc.record({ severity, columns: anything }, { requiredKeys: [] }),
          'table-pipes': fc.record({ severity, options: anything }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
)
