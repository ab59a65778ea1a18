import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Problem } from './problem.ts';
import articleSchema from './schema/article.schema.json' with { type: 'json' };
import namesSchema from './schema/names.schema.json' with { type: 'json' };
import packSchema from './schema/pack.schema.json' with { type: 'json' };
import passageSchema from './schema/passage.schema.json' with { type: 'json' };
import topicsSchema from './schema/topics.schema.json' with { type: 'json' };
import type { YamlText } from './yaml.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
ajv.addSchema(packSchema, 'pack.schema.json');
ajv.addSchema(articleSchema, 'article.schema.json');
const validators = {
  pack: ajv.compile(packSchema),
  topics: ajv.compile({ ...topicsSchema, $id: 'topics.schema.json' }),
  names: ajv.compile({ ...namesSchema, $id: 'names.schema.json' }),
  article: ajv.compile(articleSchema),
  passage: ajv.compile({ ...passageSchema, $id: 'passage.schema.json' }),
} satisfies Record<string, ValidateFunction>;

/** Check a parsed file against its schema; a problem for each place that does not fit. */
export function checkSchema(kind: keyof typeof validators, yaml: YamlText, file: string): Problem[] {
  const validate = validators[kind];
  if (validate(yaml.value)) return [];
  return worthTelling(validate.errors ?? []).map((error) => {
    const path = pathOf(error);
    return { file, line: yaml.lineOf(path), ...explain(error, path) };
  });
}

/** Branches of `anyOf` fail together; only the deepest errors tell what was meant. */
function worthTelling(errors: ErrorObject[]): ErrorObject[] {
  const told = errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'propertyNames');
  const plain = told.filter(
    (error) => error.keyword !== 'type' || !told.some((other) => isInside(other, error)),
  );
  const byPlace = new Map<string, ErrorObject>();
  for (const error of plain) {
    const place = `${error.instancePath} ${error.params.additionalProperty ?? error.params.missingProperty ?? ''}`;
    const other = byPlace.get(place);
    // "must be string" is the uninteresting branch of "a string or a mapping".
    if (!other || other.keyword === 'type') byPlace.set(place, error);
  }
  return [...byPlace.values()];
}

function isInside(one: ErrorObject, other: ErrorObject): boolean {
  const isDeeper = one.instancePath.startsWith(`${other.instancePath}/`);
  return isDeeper || (one.instancePath === other.instancePath && one.keyword !== 'type');
}

function pathOf(error: ErrorObject): (string | number)[] {
  const steps = error.instancePath.split('/').slice(1);
  const path = steps.map((step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(key) ? Number(key) : key;
  });
  const extra = error.params.additionalProperty;
  return typeof extra === 'string' ? [...path, extra] : path;
}

function explain(error: ErrorObject, path: (string | number)[]): Pick<Problem, 'message' | 'remedy'> {
  const steps = path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : step));
  const where = steps.length > 0 ? `"${steps.join(', ')}"` : 'The file';
  const isEmpty =
    error.data === '' ||
    (Array.isArray(error.data) && error.data.length === 0) ||
    (error.keyword === 'minProperties' && Object.keys(Object(error.data)).length === 0);
  if (isEmpty) return { message: `${where} is empty.`, remedy: 'Fill it in.' };
  switch (error.keyword) {
    case 'required':
      return {
        message: `${where} lacks "${error.params.missingProperty}".`,
        remedy: `Add "${error.params.missingProperty}".`,
      };
    case 'additionalProperties':
      return { message: `${where} is not a known field.`, remedy: 'Remove it, or mend its spelling.' };
    case 'maxLength': {
      const length = typeof error.data === 'string' ? [...error.data].length : 0;
      return {
        message: `${where} has ${length} characters.`,
        remedy: `Shorten it to at most ${error.params.limit}.`,
      };
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return {
        message: `${where} is too short.`,
        remedy: `Give it at least ${error.params.limit}.`,
      };
    case 'maxItems':
      return {
        message: `${where} has ${Array.isArray(error.data) ? error.data.length : 'too many'} entries.`,
        remedy: `Leave at most ${error.params.limit}.`,
      };
    case 'type':
      return { message: `${where} is ${JSON.stringify(error.data)}.`, remedy: remedyForType(error) };
    case 'enum':
      return {
        message: `${where} is ${JSON.stringify(error.data)}.`,
        remedy: `Use one of ${(error.params.allowedValues as unknown[]).map(String).join(', ')}.`,
      };
    case 'minimum':
    case 'maximum': // Only years are numbers.
      return {
        message: `${where} is ${JSON.stringify(error.data)}, which is no date.`,
        remedy: howToWriteDates,
      };
    case 'pattern':
      return {
        message: `${where} is ${JSON.stringify(error.data)}, which does not have the right form.`,
        remedy: remedyForPattern(String(error.params.pattern)),
      };
    default:
      return {
        message: `${where} ${error.message ?? 'is wrong'}.`,
        remedy: 'See docs/pack-format.md for what belongs there.',
      };
  }
}

const howToWriteDates = 'Write the date as YYYY, YYYY-MM or YYYY-MM-DD.';

function remedyForType({ params, data }: ErrorObject): string {
  const types = [params.type].flat();
  if (types.includes('array')) return 'Write a list: [one, two].';
  if (types.includes('object')) return 'Write fields with their values: { title: …, date: … }.';
  return data === null
    ? 'Fill it in.'
    : 'Write a text, in quotation marks where it looks like something else.';
}

function remedyForPattern(pattern: string): string {
  if (pattern.includes('\\d{4}(')) return howToWriteDates;
  if (pattern.startsWith('^https')) return 'Write a full http(s) address, or null.';
  if (pattern.startsWith('^[a-z0-9]')) return 'Use lower-case letters, digits and single hyphens.';
  return `It must match ${pattern}.`;
}
