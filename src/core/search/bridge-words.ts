import { withoutClitics } from './clitics.ts';
import { foldRun } from './scan-words.ts';

/**
 * Words of the news in eleven languages with what they are in the articles' English: a query or a sentence in another
 * language shares names and numbers with the passages, and by these also what is said of them. General words only; what a
 * pack is about is in its names. Each line: English words, a colon, then forms in other languages; `*` stands for any ending.
 */
const table = `
missile: rakete* misil* füze* ракет* صاروخ* صواريخ موشک* טיל* 导弹 導弹 ミサイル
drone: drohne* dron drones insansız беспилотник* безпілотник* дрон* مسيرة مسيرات پهپاد* מלט כטבם 无人 人机 無人 ドローン
bomb: bombe* bomba* бомб* قنبلة قنابل بمب* פצצ* 炸弹 爆弾
bombing: bombard* bombalama* бомбард* قصف بمباران הפצצ* 轰炸 爆撃
attack: angriff* angegriffen attaqu* ataque* atac* saldırı* атак* напад* هجوم* حمله حملات התקפ* מתקפ* 攻击 袭击 攻撃
strike: schlag schläge frappe* golpe* vuruş* удар* ударів ضربة ضربات غارة غارات תקיפ* 打击 空袭
war: krieg* guerre guerra* savaş* войн* війн* війни حرب جنگ* מלחמ* 战争 戦争
ceasefire: waffenruhe waffenstillstand* trêve tregua ateşkes* перемири* перемир* هدنة آتشبس הפסקתאש 停火 停战 停戦
peace: frieden* paix paz barış* мирн* سلام صلح שלום 和平 平和
treaty: vertrag* verträge traité tratado* antlaşma* договор* договір* معاهدة معاهده پیمان אמנ* 条约 條約
agreement: abkommen vereinbarung* acuerdo* anlaşma* соглашени* угод* اتفاق* توافق* הסכם הסכמ* 协议 协定 協定 合意
sign: unterzeichn* signé signa firma firmó firmado firmaron imzala* подпис* підпис* وقع توقيع امضا* חתמ* חתימ* 签署 署名
ratify: ratifi* onayla* ратифи* صادق تصويب אישרור 批准
sanction: sanktion* sanción sancion* yaptırım* санкци* санкці* عقوبات تحریم* סנקצי* 制裁
oil: erdöl* pétrole petróleo petrol* нефт* нафт* نفط نفت נפט 石油 原油
gas: erdgas* gaz газ* غاز گاز 天然 然气 ガス
price: preis* prix precio* fiyat* цен* цін* سعر اسعار قیمت* מחיר* 价格 油价 価格
tanker: tankschiff* pétrolier* petrolero* танкер* ناقلة ناقلات نفتکش* מכלי* 油轮 タンカー
port: hafen häfen puerto* liman* порт* ميناء موانئ بندر* נמל* 港口
ship: schiff* navire* buque* gemi* корабл* суд* سفينة سفن کشتی* אוני* 船只 船舶
navy: marine flotte armada donanma* флот* بحرية نیروی دریایی חילהים 海军 海軍
army: armee armée ejército* ordu* арми* армі* جيش ارتش צבא 军队 軍隊
soldier: soldat* soldado* asker* солдат* военн* війсь* جنود سرباز* חיילי* 士兵 兵士
weapon: waffe* arme armes arma armas silah* оружи* зброя зброї اسلحة سلاح* נשק 武器
arms: waffenlieferung* armement* вооружени* озброєн* تسليح تسلیحات חימוש 军火
delivery: liefer* livrais* entrega* teslimat* поставк* постач* توريد تحویل אספק* 交付 供应 引き渡し
sell: verkauf* vente vendu* venta satış satışı прода* بيع فروش* מכיר* 出售 売却
buy: kauf* achat achet* compra* satın покуп* закуп* купів* شراء خرید* רכיש* 购买 購入
fighter: kampfjet* kampfflugzeug* chasseur* caza cazas savaşuçağı истребител* винищувач* مقاتلة مقاتلات جنگنده* 战斗 斗机 戦闘機
helicopter: hubschrauber* hélicoptère* helicóptero* вертол* гелікоптер* مروحية بالگرد* הליקופטר* מסוק* 直升 ヘリコプター
crash: absturz* abgestürzt écras* estrell* düştü düşmesi düşen катастроф* крушени* تحطم سقوط התרסק* 坠毁 墜落
artillery: artilleri* артиллер* артилер* مدفعية توپخانه ארטילרי* 炮弹 砲弾
shell: granate* geschoss* munition* obus proyectil* mermi* снаряд* قذائف گلوله* פגזי* 炮弹 砲弾
defence: verteidigung* luftabwehr* défense défens* defensa* savunma* оборон* пво ппо دفاع* הגנה 防御 防空 防衛
base: stützpunkt* baza üssü баз* قاعدة قواعد پایگاه* בסיס* 基地
satellite: satellit* satélite* uydu* спутник* супутник* قمرصناعي ماهواره* לוויין* לווין 卫星 衛星
rocket: träger* cohete* ракетоносител* صاروخ 火箭 ロケット
nuclear: atom* nuklear* nucléaire* nuclear* nükleer* ядерн* атомн* نووي* هسته* اتمی גרעיני* הגרעין 核 核武 核設 核施
reactor: reaktor* réacteur* реактор* مفاعل* رآکتور* כור* 反应 原子炉
plant: kraftwerk* centrale* planta* santral* аэс аес электростанц* محطة نیروگاه* תחנת 电站 原発
uranium: uran urane uranyum* уран* يورانيوم اورانیوم אורניום 浓缩 铀 ウラン
enrichment: anreicher* enrichi* enriquec* zenginleştir* обогащ* обогощ* збагач* تخصيب غنیسازی העשר* 浓缩 濃縮
inspector: inspekteur* inspecteur* inspector* denetçi* müfettiş* инспектор* інспектор* مفتش* بازرس* פקחי* 核查 査察
talks: verhandlung* gespräche négociation* negociac* conversacion* müzakere* görüşme* переговор* محادثات مفاوضات مذاکر* שיחות 谈判 会谈 協議 交渉
meeting: treffen rencontre* reunión encuentro* toplantı* встреч* зустріч* لقاء اجتماع دیدار* נשיאות פגיש* 会晤 会見 会談
summit: gipfel* sommet cumbre zirve* саммит* саміт* قمة اجلاس* פסגה 峰会 首脳
visit: besuch* visite visita* ziyaret* визит* візит* زيارة سفر* ביקור* 访问 訪問
call: telefonat* telefon* appel llamad* telefonlaş* звонок разговор* дзвін* مكالمة اتصال تماس* שיחה 通话 電話
president: präsident* président* presidente* cumhurbaşkan* президент* رئيس رئیسجمهور נשיא* 总统 大統領
minister: außenminister* ministre* ministro* bakan* министр* міністр* وزير وزیر שר שרה 部长 外长 外相
ambassador: botschafter* ambassad* embajador* büyükelçi* посол посла послом посольств* سفير سفیر שגריר* 大使
leader: führer* dirigeant* líder* lider* лидер* лідер* زعيم رهبر* מנהיג* 领袖 領導 指導
commander: kommandeur* befehlshaber* commandant* comandante* komutan* командир* командующ* قائد فرمانده* מפקד* 指挥 司令
spokesman: sprecher* porteparole portavoz sözcü* представител* речник* متحدث سخنگو* דובר* 发言
parliament: parlament* parlement* meclis* парламент* برلمان پارلمان مجلس פרלמנט* כנסת 议会 議会
government: regierung* gouvernement* gobierno* hükümet* правительств* уряд* حكومة دولت* ממשל* 政府
mediation: vermittl* médiat* mediación mediad* arabulucu* посредни* посередни* وساطة میانجی* תיווך 调解 斡旋 仲介
ally: verbündet* allié* aliad* müttefik* союзник* حليف حلفاء متحد* בעלות 盟友 同盟
alliance: bündnis* allianz* alianza* ittifak* союз* альянс* تحالف ائتلاف* ברית 联盟 同盟
help: hilfe ayuda* yardım* помощ* помог* помога* допомог* допомаг* مساعدة کمک* סיוע עזר* 帮助 援助 支援
military: militär* militaire* militar* askeri* военн* військов* عسكري* نظامی צבאי* 军事 軍事
kill: getötet* tötet* tué tuée tués asesin* muert* öldür* убит* убил* убийств* вбит* вбив* قتل مقتل اغتيال کشته* ترور* נהרג* חוסל* 击毙 杀害 遇害 暗殺 殺害
death: tod gestorben mort morte muerte ölüm* смерт* погиб* загин* وفاة موت مرگ* מוות 死亡
protest: demonstration* manifestation* protesta* gösteri* протест* احتجاج* اعتراض* מחאה מחאות 抗议 抗議
veto: veto* вето نقض فيتو وتو וטו 否决 拒否
resolution: resolución résolution* karar* резолюц* قرار قطعنامه* החלטה 决议 決議
condemn: verurteil* condamn* conden* kınad* kınama* осуди* осужд* засуди* أدان إدانة محکوم* גינ* גינוי 谴责 非難
deny: bestreit* dementi* démen* desmint* negó yalanla* отриц* отверг* опроверг* запереч* نفى ینفی تکذیب* הכחיש* 否认 否定
warn: warnt* warnung* avertiss* advertenc* advirt* uyar* предупре* предостере* попере* حذر تحذير هشدار* הזהיר* 警告
threat: droh* bedroh* menac* amenaz* tehdit* угроз* угрож* загроз* تهديد تهدید* איום איומ* 威胁 脅威
blockade: blockade* blocus bloqueo* abluka* блокад* حصار محاصره* מצור 封锁 封鎖
close: gesperrt* schließ* sperr* ferme fermé* cerrad* kapat* закры* перекры* закри* إغلاق بستن سגיר* 关闭 閉鎖
strait: meerenge* straße détroit estrecho boğaz* пролив* проток* протоц* مضيق تنگه מצר 海峡
railway: eisenbahn* bahnstrecke* cheminsdefer ferrocarril* ferroviari* demiryol* железн* залізн* سككحديد راهآهن רכבת* 铁路 鉄道
corridor: korridor* couloir* corredor* koridor* коридор* ممر کریدور* מסדרון* 走廊 回廊
trade: handel* commerce commerci* comerci* ticaret* торгов* торгівл* تجارة تجارت* סחר 贸易 貿易
grain: getreide* weizen* céréal* blé grano* trigo tahıl* buğday* зерн* пшениц* حبوب قمح گندم غلات חיטה תבואה 粮食 小麦 穀物
bank: banken banque* banco* banka* банк* بنك بنوك بانک* בנק* 银行 銀行
currency: währung* devises monnai* moneda* divisa* valuta валют* عملة ارز מטבע* 货币 通貨
loan: kredit* darlehen* prêt préstamo* kredi* кредит* قرض وام* הלווא* 贷款 融資
factory: fabrik* werk usine* fábrica* fabrika* завод* مصنع کارخانه* מפעל* 工厂 工場
produce: produ* herstell* fabriqu* fabricac* üret* производ* виробн* إنتاج تولید* ייצור 生产 生産
border: grenze* frontière* frontera* sınır* границ* кордон* حدود مرز* גבול* 边境 国境
embassy: botschaft* ambassade* embajada* büyükelçilik* посольств* سفارة سفارت* שגרירות* 大使馆 大使館
consulate: konsulat* consulat* consulad* konsolosluk* консульств* قنصلية کنسولگری* קונסולי* 领事 領事館
evacuate: evakuier* évacu* evacu* tahliye* эваку* еваку* إجلاء تخلیه* פינ* פינוי 撤离 退避
staff: mitarbeiter* personel* персонал* сотрудник* طاقم کارکنان עובדי* 人员 職員
evidence: beweis* preuve* prueba* kanıt* доказательств* доказ* دليل أدلة شواهد ראיות 证据 証拠
alleged: angeblich* mutmaßlich* présumé* supuest* iddia* якобы нібито مزعوم ادعا* לכאורה 涉嫌 疑惑
congratulate: gratul* félicit* felicit* kutla* поздрав* привіта* هنأ تهنئة تبریک ברכ* 祝贺 祝賀
rescue: rettung* sauvet* secour* rescat* kurtar* спасател* спасен* рятувал* إنقاذ نجات חילוץ 救援 救助
admit: zugegeben eingeräumt admis admet admit* reconnu* kabul призна* визна* اعترف اذعان הודה 承认 認め
offer: angebot* bietet offert* offert ofrec* oferta teklif* предлож* предлаг* запропон* пропон* عرض پیشنهاد הצעה הציע* 提出 提议 申し出
promise: versprach versprech* versproch* promess* promis* promet* söz обеща* обіця* وعد قول הבטיח* 承诺 約束
support: unterstütz* souten* soutien apoyo apoy* destek* поддерж* підтрим* دعم حمایت* תמיכ* 支持
funeral: beerdigung* begräbnis* trauerfeier* funérailles obsèques cenaze похорон* جنازة تشییع הלווי* 葬礼 葬儀
election: wahl* élection* elecci* seçim* выбор* вибор* انتخابات בחירות 选举 選挙
vote: abstimm* stimmte voté votó votación oylama голосова* تصويت رای הצבע* 投票
abstain: enthielt* enthalt* abstenu* abstuv* çekimser воздержа* утрима* امتنع ممتنع נמנע* 弃权 棄権
leave: austritt* verließ verlass* quitt* retir* çekil* выход* выйти вышл* вихід* вийти انسحاب خروج פריש* פרש 退出 離脱
return: rückkehr* kehrt* retour* regres* dönüş* возвращ* вернул* поверн* عودة بازگشت* חזר* 恢复 復活
expire: abgelaufen läuft expir* caduc* истек* истёк закінч* انتهاء انقضا פקע* 到期 失効
asylum: asyl* asile asilo iltica* убежищ* притул* لجوء پناه* מקלט 庇护 亡命
flee: floh geflohen flucht* fui* huy* kaç* бежа* бегств* втік* втеч* فر هروب فرار* ברח* 逃亡 逃往
suspend: ausgesetzt aussetz* suspend* askıya приостан* призупин* تعليق تعلیق השע* 暂停 停止
route: strecke* route* ruta* güzergah* rota маршрут* طريق مسیر* נתיב* 路线 ルート
bridge: brücke* puente* köprü* мост* جسر پل גשר* 桥梁
woman: frau* femme* mujer* kadın* женщин* жінк* نساء زنان נשים 妇女 女性
worker: arbeiter* ouvrier* obrero* trabajador* işçi* рабоч* робітник* عمال کارگر* עובד* 工人 労働者
card: karte* carte cartes tarjeta* kart* карт* بطاقة بطاقات کارت* כרטיס* 银行卡 カード
water: wasser* eau agua* вод* مياه آب מים 水位
level: niveau* nivel* pegel* seviye* уровен* уровн* рівен* рівн* مستوى سطح* מפלס* 水平 水位
first: erste* premier* primer* ilk перв* перш* اول أول ראשו* 首次 初め
new: neue* nouveau nouvel* nuevo* nueva* yeni* нов* جديد جدید* חדש* 新任 新しい
secret: geheim* secreto secretos secreta secretas gizli* тайн* секретн* таємн* سري سرية محرمانه סודי* 秘密
leak: durchgesickert* leck* fuite* filtra* sızdır* sızıntı* утечк* утекл* витік* витоку تسريب* افشا* הדלפ* 泄露 流出
contract: auftrag* contrat* contrato* sözleşme* контракт* عقد قرارداد* חוזה חוזי* 合同 契約
test: getestet essai* prueb* ensayo deneme* испыта* випробув* اختبار آزمایش* ניסוי* 试验 実験
damage: beschädig* schäden endommag* dégât* daño* dañad* hasar* поврежд* пошкод* أضرار آسیب* נזק* 受损 損傷
history: geschicht* histoire historia* tarih* истори* історі* تاريخ تاریخ היסטורי* 历史 歴史
`;

interface Bridges {
  whole: ReadonlyMap<string, readonly string[]>;
  /** By the first three letters, so that a word is compared with a few stems only. */
  stems: ReadonlyMap<string, readonly (readonly [stem: string, words: readonly string[]])[]>;
}

/** How long an ending can be: German "verhandlungen" behind "verhandlung", Turkish "saldırılarının" behind "saldırı". */
const longestEnding = 9;
const indexLength = 3;

let bridges: Bridges | undefined;

/** What a folded word of another language is in English; nothing for what is not in the table. */
export function bridgesOf(word: string): readonly string[] {
  bridges ??= readTable();
  const bare = withoutClitics(word);
  const known = bridges.whole.get(word) ?? bridges.whole.get(bare);
  if (known) return known;
  for (const form of new Set([word, bare])) {
    const found = bridges.stems
      .get(form.slice(0, indexLength))
      ?.find(([stem]) => form.startsWith(stem) && form.length - stem.length <= longestEnding);
    if (found) return found[1];
  }
  return [];
}

function readTable(): Bridges {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, [string, string[]][]>();
  for (const line of table.trim().split('\n')) {
    const [english = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) {
      const isStem = form.endsWith('*');
      const folded = foldRun(isStem ? form.slice(0, -1) : form);
      if (!isStem) {
        whole.set(folded, [...(whole.get(folded) ?? []), english]);
        continue;
      }
      const key = folded.slice(0, indexLength);
      const list = stems.get(key) ?? [];
      const same = list.find(([stem]) => stem === folded);
      if (same) same[1].push(english);
      else list.push([folded, [english]]);
      stems.set(key, list);
    }
  }
  // The longest stem that fits says most.
  for (const list of stems.values()) list.sort((one, other) => other[0].length - one[0].length);
  return { whole, stems };
}
