import { lazy } from '../lazy.ts';

/**
 * Articles, prepositions, pronouns and question words of the languages that queries are typed in, folded. English passages
 * cannot have them and names only in passing, but a query is not better explained by a name because of them. Words that
 * mean something in English or in the news ("war", "un" of the UN, "su" and "mi" of aircraft) are left out.
 */
const table: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer eines und oder aber ist sind wird wurde wurden hat haben
    hatte wer wen wem wie wo wann warum weshalb wieso welche welcher welches im am an auf aus bei mit nach von vom vor
    zu zum zur uber unter durch fur ohne um gegen nicht auch es sich gibt`,
  fr: `le la les une des du de et ou est sont a ete etait qui que quoi quel quelle quels quelles comment quand
    pourquoi combien dans en au aux par pour sur avec sans contre entre ce cette ces se elle ils y ne pas`,
  es: `el la los las una unos unas de del al y o es son fue ha han quien quienes que cual cuales como cuando donde por
    para porque cuanto cuantos cuantas en con sin sobre contra entre se sus lo no hay`,
  tr: `bir ve veya ile icin mu ne neden nicin nasil kim kimdir nedir nerede hangi kac bu da de ki olan olarak
    gibi daha var yok`,
  ru: `и или а но в во на о об от до за из с со к ко по под при про для не что кто где когда почему зачем как какой
    какая какие какое сколько такой такая такое это этот эта ли бы был была было были есть у же`,
  uk: `і й або та а але в у на о об від до за з із зі к по під при про для не що хто де коли чому навіщо як який яка
    які яке скільки такий така таке це цей ця чи би був була було були є же`,
  ar: `من ما ماذا متى اين كيف لماذا كم هل في على الى عن مع بين هو هي هذا هذه ذلك التي الذي و او ثم قد لا لم ان كان`,
  fa: `از به در با بر را و يا كه چه چيست كيست كجا كي چرا چگونه چطور چند ايا است بود شد اين ان براي تا هم نيست`,
  he: `של על את עם אל מן בין הוא היא זה זו מי מה מתי איפה היכן איך למה מדוע כמה האם או גם לא יש אין כי`,
  zh: `的 了 在 是 和 与 吗 呢 谁 什 么 何`,
  ja: `の は が を に へ と も で か 何 誰 いつ どこ なぜ`,
};

/** The languages of each word, by their place in the table. Made when it is first asked for, while a database opens. */
const languagesOf = lazy(() => {
  const found = new Map<string, number[]>();
  for (const [place, words] of Object.values(table).entries()) {
    for (const word of words.split(/\s+/)) {
      const known = found.get(word);
      if (known) known.push(place);
      else found.set(word, [place]);
    }
  }
  return found;
});

/**
 * The words of a query that only hold it together. In Latin script a filler of one language is a word of another ("die",
 * "on"), so the language with the most fillers decides; English counts by its stop words.
 */
export function fillersOf(words: readonly string[], english: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const fillers = words.filter((word) => languagesOf().has(word));
  if (fillers.length === 0) return found;
  const counts: number[] = [];
  for (const word of fillers) {
    if (!isLatin(word)) found.add(word);
    for (const place of languagesOf().get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  let best = -1;
  let most = words.filter((word) => english.has(word)).length;
  counts.forEach((count, place) => {
    if (count <= most) return;
    most = count;
    best = place;
  });
  for (const word of fillers) if (languagesOf().get(word)?.includes(best)) found.add(word);
  return found;
}

/** Is it a filler of any language? */
export function isFiller(word: string): boolean {
  return languagesOf().has(word);
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}
