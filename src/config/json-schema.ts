/** Made for editors; only scripts and tests import this, it is in no bundle. */

import { toJsonSchema } from '@valibot/to-json-schema'
import { PROJECT_URL } from '../project.ts'
import { configSchema, hasSubject, IGNORE_SUBJECTS } from './schema.ts'

/** The configuration's JSON Schema (draft 7, which all editors know). What only code can check is left out. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(configSchema, {
    typeMode: 'input',
    target: 'draft-07',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return
      if (!('requirement' in valibotAction) || valibotAction.requirement !== hasSubject) {
        return jsonSchema
      }
      const anyOf = IGNORE_SUBJECTS.map((subject) => ({
        ...{ properties: { [subject]: true }, required: [subject] },
      }))
      return { ...jsonSchema, anyOf }
    },
  })
  return {
    $schema,
    $id: `${PROJECT_URL}/raw/main/schema/awesome-keeper.schema.json`,
    title: 'Configuration of Awesome Keeper',
    ...schema,
  }
}
