/**
 * English words that say nothing about a passage: articles, pronouns, auxiliaries, prepositions, connectives, question
 * words and verbs that go with anything ("give", "use"). What begins a telling word while it is typed ("put", "let", "get")
 * stays out. Folded as the tokeniser folds. Left out on purpose: `us` (the United States), `against`, `no`, `not`.
 * Fillers of other languages are left out of queries only: see filler-words.ts.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about according across after all along already also although always am among an and another any are as at be became
   because become becomes been before being between both but by came can come comes coming could did do does doing
   down during each else ever every few for from further gave give given gives giving goes going gone had happen
   happened happens has have having he her here hers him his how however i if in instead into is it its itself just
   like makes many may me might more most much must my of off often on once only or other our out over own per perhaps
   quite rather said same saying says several she should since so some still such than that the their them then there
   therefore these they this those though through thus to together told too towards under until up upon use uses
   using very via was we went were what when where whether which while who whom whose why will with within would yet
   you your`.split(/\s+/),
);
