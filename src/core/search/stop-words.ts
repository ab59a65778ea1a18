/**
 * English words that say nothing about a passage: articles, pronouns, auxiliaries, prepositions and question words.
 * Folded as the tokeniser folds. Left out on purpose: `us` (the United States), `against`, `no`, `not`.
 * Fillers of other languages are left out of queries only: see filler-words.ts.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about across after all along also am among an and any are as at be because been before being between both but by can could did do
   does doing down during each few for from further had happen happened happens has have having he her here hers him his how i if in into is
   it its itself just many may me might more most much must my of off on once only or other our out over own same she should so some such than
   that the their them then there these they this those through to too towards under until up upon very via was we were what when
   where which while who whom whose why will with would you your`.split(/\s+/),
);
