import { lazy } from '../lazy.ts';

/**
 * Synonyms: English words of the news that say nearly the same. A reader who asks for one is served by the others, if less surely.
 * General words only; what things of a pack are called is in its names. Folded, unstemmed.
 */
const table = `
accord agreement deal pact treaty
aid assistance help support
aircraft jet fighter plane warplane bomber
airliner plane
ally alliance
ambassador envoy diplomat
ammunition munitions shells rounds
armistice ceasefire truce
army military troops soldiers
arms weapon weaponry
assassinate dead death die kill murder
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
approve approval ratify ratification
chief commander head lead leader boss
collapse fall overthrow topple
condemn denounce
cost price
crash accident
valid duration term
lawsuit sue court arbitration
deadline cutoff ultimatum
destroy obliterate wipe ruin
dispute quarrel row
port harbour
symbolic token
exchange swap
reaction response answer respond condemn
credit loan
crude oil petroleum
delay cancel freeze halt postpone suspend
deliver delivery shipment supply transfer
drill exercise manoeuvre
drone uav unmanned
duty levy tariff
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
location position
lorry truck
letter message
missile rocket
medical medicine medicines
nine 9
ninety 90
parliament lawmakers deputies legislators mps
pay payment
penalty sanction embargo
protest demonstration riot unrest
railway railroad rail train
refuse reject decline
replace succeed successor succession follow took
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

/**
 * More of them, for sentences: one wrong guess among twenty words is outvoted. In a query of two or three words, one wrong synonym is
 * a third of the evidence (misspelt questions to the TIME collection lost 0.003 of nDCG@10 by them).
 */
const more = `
ankara turkey turkish
baku azerbaijan azerbaijani
beijing china chinese
berlin germany german
delhi india indian
london britain british
moscow russia russian
paris france french
riyadh saudi
tehran iran iranian
washington american
yerevan armenia armenian
accuse allege blame charge
acknowledge admit concede confess
adversary enemy foe opponent rival
agree accept approve
airliner jet passenger
airport airfield
answer reply respond response retaliate
appeal ask call request urge
appoint choose elect name
arrest detain imprison jail
assemble gather mass
ban forbid outlaw prohibit
asylum exile refuge
avenge revenge retaliate
backer supporter protector
barrage salvo volley
baseless groundless unprovoked unjustified
battle clash combat fight
blacklist list
blast explode explosion
bargain negotiate renegotiate
boat freighter ship vessel
border frontier
breach break violate violation
broker intermediary mediator mediate
bury burial farewell funeral
calm stabilise stability
cargo freight load
carry haul transport
chopper helicopter
cleric clergy
committee commission panel
communism communist
company corporation firm
component part microchip chip electronics
concern fear worry
confiscate seize
contract deal order
cooperation collaboration partnership ties relations
covert hidden secret
crackdown repression suppress
criticise decry rebuke slam condemn
curb limit restrict
cut lower reduce slash
decline drop fall plunge sink slump
deny dismiss refute fake
disclose publish reveal
discuss debate talk
document paper
dispute quarrel row
doubt dispute question
election vote ballot
escape flee
explosive warhead
facility installation plant site
fire launch shoot
fuel gas petrol
fund finance money
estate property
grain harvest
guarantee assurance assure pledge promise vow
apartment flat home
reopen restore resume
ruler leader leadership
halt stop
hit strike
hurt injure wound
visit trip journey travel fly tour guest
illegal unlawful void invalid null
impose levy
increase climb jump rise soar surge
inquiry investigation probe
inspection inspector monitor verify
insurer insurance
interference interfere meddle
invade invasion
join enter
journalist correspondent
leave quit walk withdraw
lift remove waive
loser loss lose
mercenary fighter militia
mission embassy
mutiny rebellion revolt uprising
neighbour neighbouring
nominate appoint
oblige obligation duty
oust overthrow topple
patch repair overhaul
peace truce
pilot crew
poll election
port harbour terminal
praise hail thank welcome
projectile missile rocket
proof evidence
propose offer suggest
raid strike
ratify ratification approve
rebel insurgent fighter
reclaim regain
recruit hire
regime government administration
renew resume restore revive return reinstate
resign quit
road route highway
rule govern reign
sail voyage
sour strain worsen
seize capture detain
settlement settle
share exchange pass
signatory party
playwright dramatist poet writer comedy
spacecraft satellite
specialist staff worker employee personnel
stake share
stance position stand
stockpile stock reserve
student pupil teenager young youth
submit present table
successor succeed heir
swap exchange
target hit
trade commerce
train teach instruct
trainer instructor
transit passage
tribute condolence
victim casualty
vow pledge promise
warn warning caution
watchdog agency
weaken weak
women woman female
worker labour employee
`;

/** How much of a word tells which groups may have it: stems keep so much. */
const beginningLength = 2;

/** The groups by the beginnings of their words. */
function indexed(lines: string): ReadonlyMap<string, readonly string[][]> {
  const found = new Map<string, string[][]>();
  for (const line of lines.trim().split('\n')) {
    const group = line.split(' ');
    for (const beginning of new Set(group.map((word) => word.slice(0, beginningLength)))) {
      const known = found.get(beginning);
      if (known) known.push(group);
      else found.set(beginning, [group]);
    }
  }
  return found;
}
const forQueries = lazy(() => indexed(table));
const forSentences = lazy(() => indexed(`${table.trim()}\n${more.trim()}`));

/** Who asks: a query is short, a sentence is not. */
export type Asking = 'query' | 'sentence';

/**
 * The stems of the synonyms of the word with this stem; undefined where the table does not have it. Only words that begin
 * like it are stemmed to find it: stemming the whole table first is what a cold worker would feel.
 */
export function synonymsOf(
  term: string,
  stem: (word: string) => string,
  asking: Asking,
): readonly string[] | undefined {
  const beginning = term.slice(0, beginningLength);
  const index = asking === 'query' ? forQueries() : forSentences();
  const own = (index.get(beginning) ?? []).filter((group) =>
    group.some((word) => word.startsWith(beginning) && stem(word) === term),
  );
  if (own.length === 0) return undefined;
  const stems = new Set(own.flat().map(stem));
  stems.delete(term);
  return [...stems];
}
