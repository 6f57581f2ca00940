/**
 * The shapes of a contact request and of a pack as JSON Schema 2020-12, for those who check them without zod: generated
 * from the zod schemas, with the rules added that zod keeps in code.
 */
import * as z from 'zod/mini';
import { MESSAGE_MAX_LENGTH, NAME_MAX_LENGTH } from '../src/contact/contact-request.js';
import { contactRequestSchema } from '../src/contact/contact-request.schema.js';
import { clinicConditionSchema, clinicPackSchema } from '../src/content/clinic-pack.schema.js';

type JsonSchema = Record<string, unknown>;

function generate(schema: z.ZodMiniType, title: string, description: string, names?: Record<string, z.ZodMiniType>) {
  const metadata = z.registry<{ id: string }>();
  for (const [id, named] of Object.entries(names ?? {})) metadata.add(named, { id });
  // "input": what may come in. A contact request may hold keys that this version does not know.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', metadata });
  return { $schema, title, description, ...rest } as JsonSchema & { properties: Record<string, JsonSchema> };
}

// The checks that zod keeps in code, as far as a pattern can say them. All but the one for the address say all.
const NO_CONTROLS = '[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*';
const LINE = `^(?=.*\\S)${NO_CONTROLS}$`;
const TEXT = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$';
const EMAIL = '^[^\\s@<>()\\[\\]\\\\,;:"]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$';
const EMAIL_MAX_LENGTH = 254;

function contactRequest(): JsonSchema {
  const schema = generate(
    contactRequestSchema,
    'Contact request',
    'What <spasm-advisor> sends to a clinic when a visitor asks to be contacted.',
  );
  const contact = schema.properties['contact'] as { properties: Record<string, JsonSchema> };
  Object.assign(contact, { anyOf: [{ required: ['phone'] }, { required: ['email'] }] });
  Object.assign(contact.properties['name']!, { maxLength: NAME_MAX_LENGTH, pattern: LINE });
  Object.assign(contact.properties['message']!, { maxLength: MESSAGE_MAX_LENGTH, pattern: TEXT });
  Object.assign(contact.properties['email']!, { maxLength: EMAIL_MAX_LENGTH, pattern: EMAIL });
  const sharing = (choices: string[], then: JsonSchema) => ({
    if: { properties: { share: { enum: choices } } },
    then: { properties: then },
  });
  return {
    ...schema,
    allOf: [
      sharing(['contact'], { outcome: false }),
      sharing(['contact', 'outcome'], {
        outcome: { properties: { because: false } },
        answers: false,
        replayCode: false,
      }),
    ],
  };
}

/** Texts of the files, by name. */
export function jsonSchemas(): Record<string, string> {
  const pack = generate(
    clinicPackSchema,
    'Content of a clinic',
    'Other words for built-in texts of <spasm-advisor>, and more remedies, signs, rules and blocks.',
    { Condition: clinicConditionSchema },
  );
  const files = { 'contact-request.schema.json': contactRequest(), 'pack.schema.json': pack };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [name, JSON.stringify(schema, null, 2) + '\n']),
  );
}
