import { countriesAndPeople, type SenseCase } from './english-senses.ts';
import { arms } from './english-senses-of-arms.ts';
import { deals } from './english-senses-of-deals.ts';
import { people } from './english-senses-of-people.ts';
import { states } from './english-senses-of-states.ts';
import { things } from './english-senses-of-things.ts';

export const senses: SenseCase[] = [
  ...countriesAndPeople,
  ...things,
  ...people,
  ...states,
  ...arms,
  ...deals,
];
