/**
 * English words of the news that say nearly the same: a reader who asks for one is served by the others, if less surely.
 * General words only; what things of a pack are called is in its names. Folded, unstemmed.
 */
const table = `
accord agreement deal pact treaty
aid assistance help support
aircraft jet fighter plane warplane
ally alliance
ambassador envoy diplomat
ammunition munitions shells rounds
armistice ceasefire truce
army military troops soldiers
arms weapon weaponry
assassinate death kill murder
assault attack bombing raid strike
atomic nuclear
ban bar forbid prohibit
base airbase
begin launch start
broker mediate
bill law act
build factory manufacture plant produce
buy purchase acquire order
call phone telephone
chief commander head lead leader
collapse fall overthrow topple
condemn denounce
cost price
crash accident
credit loan
crude oil petroleum
delay freeze halt postpone suspend
deliver delivery shipment supply transfer
drill exercise manoeuvre
drone uav unmanned
eight 8
electricity power
eleven 11
end expire lapse terminate
evacuate withdraw
exemption waiver
exit leave quit withdraw
export sell
extend prolong renew
fifteen 15
fifty 50
five 5
forty 40
four 4
fourteen 14
grain wheat cereals
intelligence spy espionage
join member membership accession
lorry truck
letter message
missile rocket
nine 9
ninety 90
parliament lawmakers deputies
pay payment
penalty sanction embargo
protest demonstration riot unrest
railway railroad rail train
refuse reject decline
replace succeed successor
rescue rescuer
seven 7
ship tanker vessel
shut block close closure
six 6
sixty 60
spokesman spokeswoman spokesperson
summit meeting negotiation talks
surrender capitulate
ten 10
thirteen 13
thirty 30
three 3
twelve 12
twenty 20
visit trip
warship navy naval
`;

const groups = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/**
 * The stems of words like the one with this stem; undefined where the table does not have it. Only words with its initial
 * are stemmed to find it: stemming the whole table first is what a cold worker would feel.
 */
export function likeWords(term: string, stem: (word: string) => string): readonly string[] | undefined {
  const own = groups.filter((group) => group.some((word) => word[0] === term[0] && stem(word) === term));
  if (own.length === 0) return undefined;
  const stems = new Set(own.flat().map(stem));
  stems.delete(term);
  return [...stems];
}
