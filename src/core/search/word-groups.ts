/**
 * Words that say something else together than one by one: Turkish "savaş uçağı" is a fighter jet and no matter of war, and what
 * "starts working" is no work. Each line: English words that passages have for it (parted by `+` where it is several in English
 * too), a colon, then groups, folded, their words joined by `_` without what only holds them together ("avions de chasse");
 * `*` stands for any ending.
 */
const table = `
jet+fighter: kampfjet* kampfflugzeug* jagdflugzeug* chasseur* caza cazas истребител* винищувач* مقاتله مقاتلات المقاتلات جنگنده* 战斗_斗机 战机 戰鬥_鬥機 戰機 戦闘_闘機 savas_ucag* savas_ucak* avion*_chasse avion*_combat* avion*_guerra طايرات_حربيه الطايرات_الحربيه طايره_حربيه طايرات_مقاتله الطايرات_المقاتله هواپيما*_جنگي هواپيما*_جنگنده מטוס*_קרב מטוס*_הקרב боев*_самолет* военн*_самолет* бойов*_літак* військов*_літак*
su35: sukhoi* suchoi* soukhoi* sujoi* suhoy* sukhoj* сухой сухого сухим сухие сухих סוחוי* سوخو سوخوي سوخوهاي 苏霍_霍伊 蘇霍_霍伊 蘇愷 苏恺 スホイ* スホーイ*
mig29: mig migs миги мигов мигами מיג מיגים ميغ ميگ 米格 ミグ
warship: savas_gemi* navire*_guerre batiment*_guerre buque*_guerra barco*_guerra سفينه_حربيه سفن_حربيه السفن_الحربيه ناو*_جنگي كشتي*_جنگي ספינ*_קרב ספינ*_מלחמה אוני*_מלחמה военн*_корабл* боев*_корабл* військов*_корабл* бойов*_корабл*
drone: беспилотн*_аппарат* беспилотн*_летательн* безпілотн*_апарат* безпілотн*_літальн* летательн*_аппарат* літальн*_апарат* avion*_pilote aeronef*_pilote vehiculo*_tripulad* aereo*_tripulad* avion*_tripulad* unbemannt*_luftfahrzeug* unbemannt*_flugzeug* طايره_طيار طايرات_طيار טיס_מאויש* מטוס*_טייס* הכלי_טיס
missile: ballistik_fuze*
ceasefire: прекращен*_огня припинен*_вогню
grid operate service: inbetriebnahme betrieb_genomm* betrieb_gegang* betrieb_gesetz* betriebsstart 投产 并网 稼働
cost price: почем
peacekeeper: baris_guc* casque*_bleu* force*_paix fuerza*_paz حفظ_السلام שומר*_שלום כוח*_שלום
hotline: heiss*_draht* rot*_telefon* linea_directa ligne_directe kirmizi_hat* горяч*_лини* гаряч*_ліні* קו_חם הקו_חם خط_ساخن الخط_الساخن
grid operate work service apply force: start*_work* start*_operat* began_work* begin*_work* began_operat* begin*_operat* enter*_service entered_operation put*_operation ввел*_эксплуатац* ввод*_эксплуатац* введ*_эксплуатац* начал*_работ* почал*_працюв* почал*_робот* ввел*_експлуатац* введен*_експлуатац* mise_service mis*_service entre*_service puesta_marcha entr*_operacion* entr*_funcionamiento devreye_al* devreye_gir* faaliyete_gec* hizmete_gir* بهره_برداري راه_اندازي دخل*_الخدمه بدا*_تشغيل بدا*_العمل נכנס*_לפעולה החל*_לפעול החל*_לעבוד
`;

/** What means so only where the query asks when it was: drones are launched too, and straits are opened. */
const whenTable = `
launch grid operate service: online operational commission* betrieb netz запуст* запущ* запуск* пустил* пуск пуска acildi acilisi acilis открыл* відкрил* 启用
`;

/** A group that the words of a query begin with. */
export interface WordGroup {
  /** For each English word of the group what passages may have for it. */
  english: readonly (readonly string[])[];
  /** How many words of the query it is. */
  length: number;
}

/** What the folded words from a place on are together; undefined where they are no more than each by itself. */
export function groupAt(words: readonly string[], from: number, asksWhen: boolean): WordGroup | undefined {
  return groupIn(table, words, from) ?? (asksWhen ? groupIn(whenTable, words, from) : undefined);
}

/** How much of its first word a group is looked for by. */
const beginningLength = 2;

/** As in the glossary, the text is searched: to take it apart first is what a worker that has just been woken would feel. */
function groupIn(text: string, words: readonly string[], from: number): WordGroup | undefined {
  const beginning = words[from]?.slice(0, beginningLength) ?? '';
  if (beginning === '') return undefined;
  const sought = ` ${beginning}`;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const line = text.lastIndexOf('\n', at) + 1;
    const colon = text.indexOf(':', line);
    if (at < colon) continue;
    const [form = ''] = text.slice(at + 1, at + 1 + longestGroup).split(/[ \n]/, 1);
    const parts = form.split('_');
    if (!parts.every((part, place) => isForm(part, words[from + place]))) continue;
    const english = text
      .slice(line, colon)
      .split('+')
      .map((terms) => terms.split(' '));
    return { english, length: parts.length };
  }
  return undefined;
}

/** More letters than any group has. */
const longestGroup = 60;

function isForm(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
