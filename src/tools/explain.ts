import { detectLanguage } from '../core/spotting/language.ts';
import type { Lexicon, Sense } from '../core/spotting/lexicon.ts';
import type { Grounds, Mention, Refusal } from '../core/spotting/resolve.ts';
import { type Decision, type SpottedText, spotText } from './spot-text.ts';

/** The mentions of a text with their reasons, a line each; with `all`, also what was not taken and why not. */
export function explainMentions(lexicon: Lexicon, text: string, all: boolean): string[] {
  const language = detectLanguage(text, lexicon.table.functionWords);
  const spotted = spotText(lexicon, text, language);
  const lines = all ? [...new Set(everyDecision(lexicon, text, spotted))] : spotted.mentions.map(lineOf);
  const { onTopic, score } = spotted.verdict;
  const verdict = `The page is ${onTopic ? 'about' : 'not about'} the subject (score ${score.toFixed(1)}).`;
  return [...lines, `Read as ${language ?? 'a text of unknown language'}. ${verdict}`];

  function lineOf({ start, end, topic, reason }: Mention): string {
    return `${start}–${end}\t${text.slice(start, end)}\t${topicId(lexicon, topic)}\t${wordsFor(reason)}`;
  }
}

function everyDecision(lexicon: Lexicon, text: string, { blocks, verdict }: SpottedText): string[] {
  return blocks.flatMap(({ decisions, mentions, offset }) =>
    telling(decisions).map((decision) => {
      const [start, end] = [decision.start + offset, decision.end + offset];
      const what = topicId(lexicon, decision.sense.target);
      const why = verdictOf(lexicon, decision, mentions, verdict.onTopic);
      const language = lexicon.table.languages[decision.sense.language];
      if (decision.sense.role === 'decoy') return `${start}–${end}\t${text.slice(start, end)}\tdecoy\t${why}`;
      return `${start}–${end}\t${text.slice(start, end)}\t${what} (${language}, ${decision.sense.strength})\t${why}`;
    }),
  );
}

/** Without what other languages call something at a place where the page's own language has a name. */
function telling(decisions: readonly Decision[]): Decision[] {
  const isForeign = ({ sense, outcome }: Decision) => sense.role === 'name' && outcome === 'other-language';
  return decisions.filter(
    (decision) =>
      !isForeign(decision) ||
      !decisions.some((own) => own.start === decision.start && own.end === decision.end && !isForeign(own)),
  );
}

function verdictOf(
  lexicon: Lexicon,
  { start, end, sense, outcome }: Decision,
  mentions: readonly Mention[],
  onTopic: boolean,
): string {
  if (sense.role === 'decoy') return 'holds its text: no name inside it is taken';
  const words = wordsFor(outcome);
  if (typeof outcome === 'string') return `not taken: ${words}`;
  const isTaken = mentions.some(
    (mention) => mention.start === start && mention.end === end && mention.topic === sense.target,
  );
  if (isTaken) return `taken: ${words}`;
  const rival = mentions.find((mention) => mention.start < end && mention.end > start);
  if (rival)
    return `not taken: ${topicId(lexicon, rival.topic)} at ${rival.start}–${rival.end} is longer or surer`;
  return onTopic ? 'not taken: inside a decoy' : 'not taken: the page is about something else';
}

const wordsOf = {
  name: 'a name that stands alone',
  cue: 'the cue',
  'named-on-page': 'named in full on this page',
  'page-subject': 'the page is about the subject',
  hint: 'a hint: counts for the page, is never marked',
  'other-language': 'not a name in the page’s language',
  veto: 'a word close by speaks against it',
  another: 'the page names another of this name in full',
  unsupported: 'a weak name, and nothing supports it here',
} satisfies Record<Grounds['kind'] | Refusal, string>;

function wordsFor(outcome: Grounds | Refusal): string {
  if (typeof outcome === 'string') return wordsOf[outcome];
  return outcome.kind === 'cue' ? `${wordsOf.cue} “${outcome.cue}”` : wordsOf[outcome.kind];
}

function topicId({ table }: Lexicon, topic: Sense['target']): string {
  return table.topics[topic]?.[0] ?? '';
}
