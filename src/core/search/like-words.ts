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
assassinate kill murder
assault attack bombing raid strike
atomic nuclear
begin launch start
bill law act
build factory manufacture plant produce
buy purchase acquire order
call phone telephone
chief head leader
cost price
crash accident
crude oil petroleum
deliver delivery shipment supply transfer
drone uav unmanned
end expire lapse terminate
evacuate withdraw
exit leave quit withdraw
export sell
grain wheat cereals
join member membership accession
lorry truck
missile rocket
parliament lawmakers deputies
penalty sanction embargo
railway railroad rail train
refuse reject decline
ship tanker vessel
summit meeting talks
surrender capitulate
visit trip
warship navy naval
`;

const groups = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words like others by their stems: built once a tokeniser is known, because likeness is between stems. */
export function likeWords(stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const like = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = like.get(one) ?? new Set<string>();
      for (const other of stems) if (other !== one) others.add(other);
      like.set(one, others);
    }
  }
  return new Map([...like].map(([word, others]) => [word, [...others]]));
}
