import { withoutClitics } from './clitics.ts';
import { askedGlosses } from './glossary-asked.ts';
import { furtherGlosses } from './glossary-further.ts';
import { moreGlosses } from './glossary-more.ts';
import { newsGlosses } from './glossary-news.ts';
import { pressGlosses } from './glossary-press.ts';
import { glossaryTable } from './glossary-table.ts';

const table = [glossaryTable, moreGlosses, furtherGlosses, askedGlosses, pressGlosses, newsGlosses]
  .map((part) => part.trimStart())
  .join('');
/** How long an ending can be: German "verhandlungen" behind "verhandlung", Turkish "saldırılarının" behind "saldırı". */
const longestEnding = 9;
/** A stem of fewer letters stands for itself only. */
const shortestStem = 3;

/** What a folded word of another language is in English; nothing for what the glossary does not have. */
export function glossesOf(word: string): readonly string[] {
  const parts = word.length >= shortestCompound && isLatin.test(word) ? glossesOfCompound(word) : [];
  const found = parts.length > 0 ? parts : glossesOfForm(word);
  // By itself such a letter begins many a word of its own (ب of بوتين): only where the whole word is not known.
  return found.length > 0 || !attached.test(word) ? found : glossesOfForm(word.slice(1));
}

/** A German compound of fewer letters is mostly a word with an ending. */
const shortestCompound = 11;
/** Each part of a compound has this many letters. */
const shortestPart = 4;
const isLatin = /^[a-z]+$/;
/** What may stand between the parts of a German compound: "Regierung-s-krise", "Rakete-n-angriff". */
const joints = ['', 's', 'n', 'en', 'es', 'e'];

/** What the parts of a German compound are ("getreide", "lieferungen"), where both are known. */
function glossesOfCompound(word: string): readonly string[] {
  const firsts = formsLike(word)
    .filter(({ form }) => form.length >= shortestPart && word.startsWith(form))
    .sort((one, other) => other.form.length - one.form.length);
  for (const { form, english } of firsts) {
    for (const joint of joints) {
      const rest = word.slice(form.length + joint.length);
      if (rest.length < shortestPart || !word.startsWith(joint, form.length)) continue;
      const second = glossesOfForm(rest);
      if (second.length > 0) return [english, ...second];
    }
  }
  return [];
}

/** And, by, for, like, from and that, as Arabic and Hebrew join them to a word; the rest has to be one of four letters or more. */
const attached = /^(?:[وفبلك][\u0621-\u064a]{4}|[ושהבלמכ][\u05d0-\u05ea]{4})/;

function glossesOfForm(word: string): readonly string[] {
  const bare = withoutClitics(word);
  const forms = bare === word ? formsLike(word) : [...formsLike(word), ...formsLike(bare)];
  for (const wanted of [word, bare]) {
    const found = forms.filter(({ form, isStem }) => !isStem && form === wanted);
    if (found.length > 0) return found.map(({ english }) => english);
  }
  // The stem that leaves least says most; and "the parliament" in Hebrew begins like a breach.
  const stems = (bare === word ? [word] : [word, bare]).flatMap((wanted) =>
    forms
      .filter(({ form, isStem }) => isStem && wanted.startsWith(form))
      .map(({ form, english }) => ({ english, rest: wanted.length - form.length })),
  );
  const least = Math.min(...stems.map(({ rest }) => rest));
  if (least <= longestEnding) {
    return [...new Set(stems.filter(({ rest }) => rest === least).map(({ english }) => english))];
  }
  return [];
}

interface Form {
  form: string;
  isStem: boolean;
  english: string;
}

/**
 * The forms in the table that begin like a word. Looked for in the text of the table by the engine itself: to take the
 * table apart first would cost a cold worker as much time as opening its database.
 */
function formsLike(word: string): readonly Form[] {
  const beginning = word.slice(0, shortestStem);
  const known = formsByBeginning.get(beginning);
  if (known) return known;
  if (formsByBeginning.size >= mostBeginnings) formsByBeginning.clear();
  const forms = formsBegunBy(beginning);
  formsByBeginning.set(beginning, forms);
  return forms;
}

/** A compound is looked up twice, and many words begin alike: the table is gone through once for them. */
const formsByBeginning = new Map<string, readonly Form[]>();
const mostBeginnings = 5_000;

function formsBegunBy(beginning: string): Form[] {
  const forms: Form[] = [];
  if (beginning === '') return forms;
  // A space would halt the engine at each form of the table, a telling beginning at few; of one letter or two there are too many.
  const space = beginning.length < shortestStem ? ' ' : '';
  const sought = space + beginning;
  for (let found = table.indexOf(sought); found >= 0; found = table.indexOf(sought, found + 1)) {
    const at = found + space.length;
    if (table[at - 1] !== ' ') continue;
    const end = endOfForm(at);
    const isStem = table[end - 1] === '*';
    const line = table.lastIndexOf('\n', at) + 1;
    forms.push({
      form: table.slice(at, isStem ? end - 1 : end),
      isStem,
      english: table.slice(line, table.indexOf(':', line)),
    });
  }
  return forms.filter(({ form }) => form.length >= shortestStem || form === beginning);
}

function endOfForm(start: number): number {
  let end = start;
  while (table[end] !== ' ' && table[end] !== '\n') end++;
  return end;
}
