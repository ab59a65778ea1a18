/**
 * English words of the news that say nearly the same: a reader who asks for one is served by the others, if less surely.
 * General words only; what things of a pack are called is in its names. Folded, unstemmed.
 */
const table = `
accord agreement deal pact treaty
accuse allege blame charge
acknowledge admit concede confess
adversary enemy foe opponent rival
agree accept approve
aid assistance help support
aircraft jet fighter plane warplane
airport airfield
ally alliance
ambassador envoy diplomat
ammunition munitions shells rounds
answer reply respond response retaliate
appeal ask call request urge
appoint choose elect name
armistice ceasefire truce
arms weapon weaponry
army military troops soldiers
arrest detain imprison jail
assassinate death kill murder
assault attack bombing raid strike
assemble gather mass
asylum exile refuge
atomic nuclear
avenge revenge retaliate
backer supporter protector
ban bar forbid prohibit
barrage salvo volley
base airbase
battle clash combat fight
begin launch start
bill law act
blacklist list
blast explode explosion
boat freighter ship vessel
border frontier
breach break violate violation
broker intermediary mediator mediate
broker mediate
build factory manufacture plant produce
bury burial farewell funeral
buy purchase acquire order
call phone telephone
cargo freight load
carry haul transport
chief commander head lead leader
chopper helicopter
cleric clergy
collapse fall overthrow topple
committee commission panel
communism communist
company corporation firm
concern fear worry
condemn denounce
confiscate seize
contract deal order
cooperation collaboration partnership ties relations
cost price
covert hidden secret
crackdown repression suppress
crash accident
credit loan
criticise decry rebuke slam condemn
crude oil petroleum
curb limit restrict
cut lower reduce slash
decline drop fall plunge sink slump
delay freeze halt postpone suspend
deliver delivery shipment supply transfer
deny dismiss refute fake
disclose publish reveal
discuss debate talk
dispute quarrel row
doubt dispute question
drill exercise manoeuvre
drone uav unmanned
duty levy tariff
eight 8
election vote ballot
electricity power
eleven 11
end expire lapse terminate
escape flee
evacuate withdraw
exemption waiver
exit leave quit withdraw
explosive warhead
export sell
extend prolong renew
facility installation plant site
fifteen 15
fifty 50
fire launch shoot
five 5
forty 40
four 4
fourteen 14
fuel gas petrol
fund finance money
grain harvest
grain wheat cereals
guarantee assurance assure pledge promise vow
halt stop
hit strike
hurt injure wound
illegal unlawful void invalid null
impose levy
increase climb jump rise soar surge
inquiry investigation probe
inspection inspector monitor verify
insurer insurance
intelligence spy espionage
interference interfere meddle
invade invasion
join enter
join member membership accession
journalist reporter correspondent
letter message
lift remove waive
lorry truck
loser loss lose
mercenary fighter militia
missile rocket
mission embassy
mutiny rebellion revolt uprising
neighbour neighbouring
nine 9
ninety 90
nominate appoint
oblige obligation duty
oust overthrow topple
parliament lawmakers deputies
patch repair overhaul
pay payment
peace truce
penalty sanction embargo
pilot crew
poll election
port harbour terminal
praise hail thank welcome
projectile missile rocket
proof evidence
propose offer suggest
protest demonstration riot unrest
raid strike
railway railroad rail train
ratify ratification approve
rebel insurgent fighter
reclaim regain
recruit hire
refuse reject decline
regime government administration
renew resume restore revive return reinstate
replace succeed successor
rescue rescuer
resign quit
road route highway
rule govern reign
sail voyage
seize capture detain
settlement settle
seven 7
share exchange pass
ship tanker vessel
shut block close closure
signatory party
six 6
sixty 60
spacecraft satellite
specialist staff worker employee personnel
spokesman spokeswoman spokesperson
stake share
stance position stand
stockpile stock reserve
student pupil teenager young youth
submit present table
successor succeed heir
summit meeting negotiation talks
surrender capitulate
swap exchange
target hit
ten 10
thirteen 13
thirty 30
three 3
trade commerce
train teach instruct
transit passage
tribute condolence
twelve 12
twenty 20
victim casualty
visit trip
vow pledge promise
warn warning caution
warship navy naval
watchdog agency
weaken weak
women woman female
worker labour employee
`;

const groups = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/**
 * The stems of words like the one with this stem; undefined where the table does not have it. Only words that begin
 * like it are stemmed to find it: stemming the whole table first is what a cold worker would feel.
 */
export function likeWords(term: string, stem: (word: string) => string): readonly string[] | undefined {
  const beginning = term.slice(0, 2);
  const own = groups.filter((group) =>
    group.some((word) => word.startsWith(beginning) && stem(word) === term),
  );
  if (own.length === 0) return undefined;
  const stems = new Set(own.flat().map(stem));
  stems.delete(term);
  return [...stems];
}
