import { packRule, packSense, ruleFields, ruleLimit, type Sense, senseFields } from './lexicon.ts';

/** The senses of all keys as the lexicon stores them, while it is built. */
export class SenseTable {
  readonly packed: number[] = [];
  readonly rules: number[] = [];
  private readonly placed = new Map<string, number>();
  private readonly numbered = new Map<string, number>();

  /**
   * The place of a key's senses; spellings and forms of one name mean the same, and share it. Throws when the names have
   * more different rules than can be numbered.
   */
  place(senses: readonly Sense[]): number {
    const content = JSON.stringify(senses);
    const known = this.placed.get(content);
    if (known !== undefined) return known;
    const first = this.packed.length / senseFields;
    this.placed.set(content, first);
    for (const sense of senses) {
      this.packed.push(...packSense(sense, this.ruleOf(sense), sense === senses.at(-1)));
    }
    return first;
  }

  private ruleOf(sense: Sense): number {
    const fields = packRule(sense);
    const known = this.numbered.get(fields.join());
    if (known !== undefined) return known;
    const number = this.rules.length / ruleFields;
    if (number >= ruleLimit) {
      throw new Error(
        `The names have more than ${ruleLimit} combinations of strength, case, language and cues: split the pack.`,
      );
    }
    this.numbered.set(fields.join(), number);
    this.rules.push(...fields);
    return number;
  }
}
