import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { toCslJson } from '../../../src/core/citation/csl-json.ts';
import { article, works } from './works.ts';

/** What the schema of CSL data (version 1.0, `csl-data.json`) asks of the members used here. */
const datePart = { type: ['string', 'number'] };
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['webpage', 'entry-encyclopedia', 'article-newspaper', 'report', 'document'] },
      title: { type: 'string' },
      'container-title': { type: 'string' },
      URL: { type: 'string' },
      note: { type: 'string' },
      issued: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: datePart },
          },
        },
      },
    },
  },
};

it('is CSL data by the rules of its schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(toCslJson([...works, article])));
  expect(validate.errors).toBeNull();
});

it('gives dates as exactly as they are known, and none where none is', () => {
  const dates = JSON.parse(toCslJson(works)).map((item: { issued?: unknown }) => item.issued);
  expect(dates).toEqual([
    { 'date-parts': [[2025, 1, 17]] },
    { 'date-parts': [[2025, 9]] },
    { 'date-parts': [[2025]] },
    undefined,
  ]);
});

it('tells a source on the web from the store’s own article', () => {
  const types = JSON.parse(toCslJson([...works.slice(0, 1), article])).map(
    (item: { type: string }) => item.type,
  );
  expect(types).toEqual(['webpage', 'entry-encyclopedia']);
});
