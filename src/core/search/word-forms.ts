import { lazy } from '../lazy.ts';

/**
 * English words whose forms no stemmer brings together: irregular verbs, nouns of verbs, demonyms, American spellings.
 * Each line is a word as the articles write it and, behind the colon, what readers may write instead; folded.
 */
const table = `
become: became
begin: began begun beginning
break: broke broken
bring: brought
build: built builder builders
buy: bought
catch: caught
cent: percent percentage percentages
choose: chose chosen choice
come: came
cut: cutting
deal: dealt
death: die died dies dying dead
deny: denial denials
expire: expiry expiration
fall: fell fallen
fight: fought fighting
find: found
flee: fled
fly: flew flown flight flights
forbid: forbade forbidden
freeze: froze frozen
give: gave given
go: went gone
grow: grew grown growth
hide: hid hidden
hold: held
inspect: inspection inspections inspector inspectors
keep: kept
know: knew known
lead: led
leave: left
lend: lent
lose: lost loss losses
make: made
mean: meant
meet: met meeting meetings
pay: paid payment payments
railway: trains
rise: rose risen
say: said
see: saw seen
seek: sought
sell: sold sale sales
send: sent
shoot: shot
sink: sank sunk
speak: spoke spoken
spend: spent
steal: stole stolen
strike: struck stricken
take: took taken
tell: told
think: thought
threat: threaten threatens threatened threatening
throw: threw thrown
trainer: instructor instructors
win: won
withdraw: withdrew withdrawn withdrawal withdrawals
write: wrote written
america: american americans
armenia: armenian armenians
azerbaijan: azerbaijani azerbaijanis azeri
belarus: belarusian belarusians
britain: british uk
china: chinese
europe: european europeans
france: french
germany: german germans
india: indian indians
iran: iranian iranians
iraq: iraqi iraqis
israel: israeli israelis
lebanon: lebanese
pakistan: pakistani pakistanis
palestine: palestinian palestinians
qatar: qatari qataris
russia: russian russians
saudi: saudis
soviet: soviets ussr
syria: syrian syrians
turkey: turkish turkiye
ukraine: ukrainian ukrainians
yemen: yemeni yemenis
armour: armor armored
centre: center centers
defence: defense defenses
favour: favor
harbour: harbor harbors
honour: honor
labour: labor
licence: license licensed licenses licensing
manoeuvre: maneuver maneuvers
neighbour: neighbor neighbors
pretence: pretense
programme: program programs
rouble: ruble rubles
tonne: ton tons
`;

/** Made when it is first asked for: a worker that wakes opens its database before that. */
const plain = lazy((): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [word = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) words.set(form, word);
  }
  return words;
});

/** `-ize` and `-ise` are one ending; words that only look alike ("size") change alike everywhere. */
const americanEnding = /([iy])z(e|es|ed|ing|ation|ations|er|ers)$/;

/** The form under which an English word is known, before it is stemmed. */
export function plainForm(word: string): string {
  return plain().get(word) ?? word.replace(americanEnding, '$1s$2');
}

/** How many letters of a word its stem keeps, and most of its forms. */
const kept = 2;

/** Beginnings of forms that differ from those of their words ("uk" is "britain"), by the beginning of the word. */
const strangers = lazy((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [form, word] of plain()) {
    const beginning = word.slice(0, kept);
    if (form.startsWith(beginning)) continue;
    const others = found.get(beginning);
    if (others) others.push(form.slice(0, kept));
    else found.set(beginning, [form.slice(0, kept)]);
  }
  return found;
});

/** The letters with which words may begin that a term stands for. */
export function beginningsOf(term: string): string[] {
  const own = term.slice(0, kept);
  return [own, ...(strangers().get(own) ?? [])];
}
