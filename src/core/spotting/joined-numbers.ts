import type { NameEntry } from './names.ts';

/** A word, a dash, a number: the model of a drone, a missile or an aircraft. A letter and a number (S300) is many other things. */
const model = /^(\p{L}[\p{L}\p{M}'’]+)[-\u2011](\p{Nd}+\p{L}*)$/u;

/**
 * The name, and where it is a model's ("Shahed-136", «Су-35С») the same without its dash: papers write “Shahed136” and “Су35” as
 * well. With a space it is found anyhow, since dashes fold to spaces. The one without does not inflect.
 */
export function withJoinedNumber(name: NameEntry): NameEntry[] {
  const [, word, number] = model.exec(name.text) ?? [];
  if (word === undefined || number === undefined) return [name];
  const { form: _, ...rest } = name;
  return [name, { ...rest, text: word + number }];
}
