import * as v from 'valibot'

/** A key of the configuration that may be left out: its schema, its description and its default. */
export function setting<const Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
  fallback: v.InferInput<Schema>,
) {
  return v.exactOptional(v.pipe(schema, v.description(description)), fallback)
}

/** A key that may be left out and has no default. */
export function optional<const Schema extends v.GenericSchema>(schema: Schema, text: string) {
  return v.exactOptional(v.pipe(schema, v.description(text)))
}

export function integer(min: number, max: number) {
  const title = `a whole number from ${min} to ${max}`
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), v.title(title))
}
