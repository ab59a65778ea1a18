import type { Strictness } from '../settings.ts';
import { isSpoken } from './foreign.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { Candidate } from './match.ts';
import { type Block, cueOf, type Mention } from './resolve.ts';

/**
 * What a page has said so far of the pack's subject. A few numbers per topic: it is cheap to add to and does not
 * grow with the page.
 */
export interface PageEvidence {
  /** Strong mentions by topic. */
  readonly named: Map<number, number>;
  /** Hints, and weak names that need nothing but the page's support, by topic. */
  readonly hinted: Map<number, number>;
  /** Who was named in full, by the bare names that theirs end in. */
  readonly owners: Map<string, Map<number, number>>;
  /** How often words of other subjects were read. */
  elsewhere: number;
  /** How often words that go with the subject were read beside names. */
  affairs: number;
  /** Characters read. */
  characters: number;
}

export function noEvidence(): PageEvidence {
  return {
    named: new Map(),
    hinted: new Map(),
    owners: new Map(),
    elsewhere: 0,
    affairs: 0,
    characters: 0,
  };
}

/** A block as the gate sees it. `certain` are its mentions as resolved without the page's support. */
export interface BlockEvidence {
  block: Block;
  certain: readonly Mention[];
  hinted: readonly number[];
  elsewhere: number;
  affairs: number;
}

/** Count a block's evidence, or take back (`times` −1) what it had added when it is changed or removed. */
export function addEvidence(
  evidence: PageEvidence,
  { block, certain, hinted, elsewhere, affairs }: BlockEvidence,
  times: 1 | -1,
): void {
  evidence.characters += times * block.text.length;
  evidence.elsewhere += times * elsewhere;
  evidence.affairs += times * affairs;
  for (const { topic } of certain) count(evidence.named, topic, times);
  for (const topic of hinted) count(evidence.hinted, topic, times);
  for (const { bare, owner } of block.owners) {
    const counts = evidence.owners.get(bare) ?? new Map<number, number>();
    count(counts, owner, times);
    if (counts.size > 0) evidence.owners.set(bare, counts);
    else evidence.owners.delete(bare);
  }
}

/** The topics that a block hints at, once for each place. What needs a cue to be a name is no hint without it. */
export function hintsOf(lexicon: Lexicon, block: Block, language: string | undefined): number[] {
  let decoyed = 0;
  return block.names.flatMap((candidate) => {
    const { start, end, senses } = candidate;
    if (senses.some(({ role }) => role === 'decoy')) decoyed = Math.max(decoyed, end);
    if (start < decoyed) return [];
    const hints = senses.filter((sense) => isHint(lexicon, block, candidate, sense, language));
    return [...new Set(hints.map(({ target }) => target))];
  });
}

function isHint(
  lexicon: Lexicon,
  block: Block,
  candidate: Candidate,
  sense: Sense,
  language: string | undefined,
): boolean {
  const isOpen = sense.strength === 'hint' || (sense.strength === 'weak' && sense.near < 0);
  if (sense.role !== 'name' || !isOpen) return false;
  if (cueOf(lexicon, sense.not, candidate, block) !== undefined) return false;
  return isSpoken(lexicon, block.text, candidate, sense, language);
}

export interface Verdict {
  onTopic: boolean;
  score: number;
}

/** A hint says half of what a name does: two “Russian”s are worth a “Russia”. */
const hintWeight = 0.5;
/** A topic named once may be named in passing: the first mention counts for three fifths of what two do. */
const inPassing = 1.5;
/** Said this often it is said: no name makes a page by itself, however long a ticker runs. */
const mostCounted = 32;
/** A word of another subject stands against four mentions of ours: a report on a match names the teams with every goal. */
const elsewhereWeight = 4;
/** Scores from which a page is about the subject; `balanced` is the fitted one, see docs/spotting.md. */
const thresholds: Record<Strictness, number> = { strict: 12, balanced: 5.8, generous: 4 };
/** Beyond this length, in characters, a page needs more for the same verdict: a long page touches on many things. */
const usualLength = 6_000;
/** What is shorter needs less, having no room to come back to what it is about; what is shorter than this no less still. */
const leastLength = 400;
/**
 * A guide to a country, a bus accident there: they name it in every sentence, and nothing else of ours. A page on what
 * it does as a state has words for that, of every three at least one; what has none is about something else. Who asks for
 * `generous` is asked for no more than the names.
 */
const steepness = 3;
/** Of every law on smoking it is told that Putin, the Kremlin and the Duma were for it: they are few of a state's doings. */
const atHome = 0.15;
/** What names two states of the subject is about what is between them, where one by itself may be named in passing. */
const together = 3;
/** A page that goes on for ever (a ticker, endless scrolling) needs no more than one of this many usual lengths. */
const mostLengths = 10;

/** Is the page about the pack's subject? */
export function judge(lexicon: Lexicon, evidence: PageEvidence, strictness: Strictness): Verdict {
  const times = new Map(evidence.named);
  for (const [topic, hints] of evidence.hinted) count(times, topic, hintWeight * hints);
  let sum = 0;
  let mentions = 0;
  let places = 0;
  let doings = evidence.affairs;
  let states = 0;
  for (const [topic, said] of times) {
    const [, kind = '', , relevance = 0] = lexicon.table.topics[topic] ?? [];
    sum += relevance * Math.log2(1 + Math.min(said, mostCounted) / inPassing);
    if (relevance > 0) mentions += said;
    // Once each: a guide to Moscow names the Kremlin as often as the city.
    if (!onMap.includes(kind)) doings += relevance > 2 && evidence.named.has(topic) ? 1 : atHome;
    // Others’ places have their own doings.
    else if (relevance > 0) {
      places += said;
      if (said >= 1 && kind === 'country') states++;
    }
  }
  if (states > 1) sum += together;
  const share = mentions / (mentions + elsewhereWeight * evidence.elsewhere || 1);
  const affairs = strictness === 'generous' ? 1 : Math.min(1, (steepness * doings) / (doings + places + 1));
  const score = (sum * share * affairs) / lengthsOf(evidence);
  return { onTopic: score >= thresholds[strictness], score };
}

/** What a page needs more or less than one of the usual length. */
function lengthsOf({ characters }: PageEvidence): number {
  const lengths = Math.min(mostLengths, Math.max(leastLength, characters) / usualLength);
  return lengths ** (lengths > 1 ? 0.5 : 0.2);
}

/**
 * On a page about something else only this stays: a topic that is unmistakably the pack's own, by a strong name.
 */
export function isUnmistakable(lexicon: Lexicon, mention: Mention): boolean {
  const [, kind = '', , relevance] = lexicon.table.topics[mention.topic] ?? [];
  return mention.reason.kind === 'name' && relevance === 3 && !anybodys.includes(kind);
}

/** On the map. */
const onMap = ['country', 'place'];
/** What any page may name in passing: “since the war in Ukraine”, a film that begins with the Islamic Revolution. */
const anybodys = [...onMap, 'person', 'event'];

function count<K>(map: Map<K, number>, key: K, times: number): void {
  const sum = (map.get(key) ?? 0) + times;
  if (sum > 0) map.set(key, sum);
  else map.delete(key);
}
