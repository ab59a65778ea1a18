/**
 * English words that say nothing about a passage: articles, pronouns, auxiliaries, prepositions, connectives, question
 * words and verbs that go with anything ("give", "use"). What begins a telling word while it is typed ("put", "let")
 * stays out. Folded as the tokeniser folds, which drops apostrophes ("hasn't"). Left out on purpose: `us` (the United States), `against`, `no`, `not`.
 * Fillers of other languages are left out of queries only: see filler-words.ts.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about according across after all along already also although always am among an and another any are arent as at be became
   because become becomes been before being between both but by came can cant come comes coming could couldnt did didnt do does doesnt doing dont
   down during each else ever every few for from further gave get gets getting give given gives giving goes going gone got had hadnt happen
   happened happens has hasnt have havent having he her here hers him his how however i if in instead into is isnt it its itself just
   like makes many may me might more most much must my of off often on once only or other our out over own per perhaps
   quite rather said same saying says several she should shouldnt since so some still such tell telling tells than that the their them then there
   therefore these they this those though through thus to together told too towards under until up upon use uses
   using very via was wasnt we went were werent what when where whether which while who whom whose why will with within wont would wouldnt yet
   you your hes hows shes thats theres theyre whats whens wheres whos`.split(/\s+/),
);
