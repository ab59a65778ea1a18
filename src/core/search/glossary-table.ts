/**
 * A glossary: words of the news in eleven languages with what they are in the articles' English. A query or a sentence in another
 * language shares names and numbers with the passages, and by these also what is said of them. General words only; what a
 * pack is about is in its names. Each line: an English word, a colon, then forms in other languages, folded; `*` stands for any ending.
 */
export const glossaryTable = `
missile: rakete* misil* fuze* ракет* صاروخ* صواريخ موشك* טיל* 导弹 導弹 ミサイル
drone: drohne* dron drones insansiz беспилотник* безпілотник* дрон* مسيره مسيرات پهپاد* מלט כטבם 无人 人机 無人 ドローン מלטים כטבמים רחפן* מזלט* iha ihalar siha dronlar* درون درونات רחפנ* טייס 神风
bomb: atombombe* kernwaffe* bombe* bomba* бомб* قنبله قنابل بمب* פצצ* 炸弹 爆弾
bombing: bombard* bombalama* бомбард* قصف بمباران הפצצ* 轰炸 爆撃 הפציצ* הפציץ قصفت قصفوا
attack: angriff* angegriffen attaqu* ataque* atac* атак* напад* هجوم* حمله حملات התקפ* מתקפ* 攻击 袭击 攻撃 תקף תקפ* הותקפ* הותקף هاجم* هجمات saldir* anschlag* 遇袭 遭袭 налет* griff griffen напал* предпринял* 襲撃 偷袭 شن
strike: schlag schlage frappe* golpe* vurus* удар* ضربه ضربات غاره غارات תקיפ* 打击 空袭 нанес ضربت الضربات vurdu vurul* завдал* вдарив luftschlag* 空爆
war: krieg* guerre guerra* savas* войн* війн* حرب جنگ* מלחמ* 战争 戦争
ceasefire: alto waffenruhe waffenstillstand* feuerpause treve cessez tregua fuego ateskes* перемир* هدنه نار اتش אש 停火 停战 停戦 הפסקת
peace: frieden* paix paz baris* мирн* سلام صلح שלום 和平 平和
treaty: vertrag* traite tratado* antlasma* договор* договір* معاهده پيمان אמנ* 条约 條約 条約 pakt*
agreement: abkommen vereinbarung* acuerdo* anlasma* соглашени* угод* اتفاق* توافق* הסכם הסכמ* 协议 协定 協定 合意 اتفقت موافقتنامه* домовлен* договоренност*
sign: unterzeichn* signe signa firma firmo firmado firmaron imzala* подпис* підпис* وقع توقيع امضا* חתמ* חתימ* 签署 署名 חתם נחתם וק وقعا وقعت unterschr* rubric* 签订 調印 signature signer signee signes imzasi paraphier* 签了 签约
ratify: ratifi* onayla* ратифи* صادق تصويب אישרור 批准 صادقت مصادقه ратифік*
sanction: sanktion* sancion* yaptirim* санкци* санкці* عقوبات تحريم* סנקצי* 制裁 strafmaßnahm* تحريمها تحريمهاي עיצומים
oil: ol erdol* rohol* oltank* olpreis* olexport* ollief* olmarkt* petrol* нефт* нафт* نفط نفت נפט 石油 原油 сырья сырье сировин*
crude: rohol* brut crudo сырой сырая сырую خام 原油
gas: erdgas* gaz газ* غاز گاز 天然 然气 ガス גז הגז dogalgaz* dogal
price: preis* prix precio* fiyat* цен* цін* سعر اسعار قيمت* מחיר* 价格 油价 価格 بهاي السعر ثمن ثمنه 値段 价钱 ценник* preis preise precio precios fiyat fiyati цена цены цену ценой ціна ціни ціну قيمت מחיר מחירו
tanker: tankschiff* petrolier* petrolero* танкер* ناقله ناقلات نفتكش* מכלי* 油轮 タンカー ناقلتين tanker*
port: hafen puerto* liman* порт* ميناء مواني بندر* נמל* 港口 причал* 码头 碼頭 港湾 terminal
ship: schiff* navire* buque* gemi* корабл* суд* سفينه سفن كشتي* אוני* 船只 船舶 ספינ* корабел* суховантаж* barco* cargos 货轮 商船 ناوهاي bateau* bateaux barcos 船隻 艦艇
navy: marine flotte armada donanma* флот* بحريه نيروي دريايي 海军 海軍 军舰 軍艦 艦船 舰队 艦隊 flota filo* اسطول ناوگان צי הצי
army: armee ejercito* ordu* арми* армі* جيش ارتش צבא 军队 軍隊
soldier: soldat* soldado* asker* солдат* военн* війсь* جنود سرباز* חיילי* 士兵 兵士 جندي вояк*
weapon: waffe* arme armes arma armas silah* оружи* зброя зброї اسلحه سلاح* נשק 武器 兵器
arms: waffenlieferung* armement* вооружени* озброєн* تسليح تسليحات חימוש 军火 تسليحاتي waffe* arme armes arma armas silah* оружи* зброя зброї اسلحه سلاح* נשק 武器 兵器
delivery: liefer* livrais* entrega* teslimat* поставк* постач* توريد تحويل אספק* 交付 供应 渡し livre livree livrees livres livrer לספק סיפק* סופק* تسليم سلمت تزويد* امداد* поставил* поставщик* відвантаж* снабж* geliefert* fourn* ravitaill* suministr* abastec* teslim entrego 供給 供与 引渡 納入 زودت поставля* поставлен* tedarik* מספק* מסר הועבר* envio envios
sell: verkauf* vente vendu* venta satis satisi прода* بيع فروش* מכיר* 出售 売却 מכר מכרה satti vendio vendieron vend vende vendent satiyor باعت تبيع مبيعات فروخت* מוכרת מוכר מכרו 卖给 卖出 売っ sattig* satilan* satma
buy: kauf* achat achet* compra* satin покуп* закуп* купів* شراء خريد* רכיש* 购买 購入 רכש רכשה купить купити купил* скупов* скупа* 采购 採購 買い купував купували gekauft achats compro comprado alim اشترت تشتري اشتري קנתה קנה קניית קנייה 买了 買っ
fighter: kampfer* combattant* combatient* бойц* боец бійц* مقاتلين مقاتلون مقاتلو مقاتلي رزمنده* לוחמ* savascilar* milisler
jet: kampfjet* kampfflugzeug* jagdflugzeug* dusenjag* chasseur* caza cazas cazabombard* истребител* винищувач* مقاتله مقاتلات جنگنده* 斗机 战机 戰機 鬥機 闘機 jetler* jeti jetleri
helicopter: helikopter* hubschrauber* helicoptere* helicoptero* вертол* гелікоптер* مروحيه بالگرد* הליקופטר* מסוק* 直升 ヘリコプター
crash: absturz* abgesturzt ecras* estrell* dustu dusmesi dusen катастроф* крушени* تحطم سقوط התרסק* 坠毁 墜落
artillery: artilleri* артиллер* артилер* مدفعيه توپخانه ארטילרי* 炮弹 砲弾 topcu* 火炮
shell: granate* geschoss* munition* obus proyectil* mermi* снаряд* قذايف گلوله* פגזי* 炮弹 砲弾 обстрел* обстріл* боеприпас* боєприпас* ذخيره ذخاير مهمات muhimmat beschuss beschoss*
defence: verteidigung* luftabwehr* defens* savunma* оборон* пво ппо دفاع* הגנה 防御 防空 防衛 پدافند* зенитн* зенітн* antiaeri* antiaere*
base: stutzpunkt* baza ussu баз* قاعده قواعد پايگاه* בסיס* 基地 usler* basis
satellite: satellit* satelite* uydu* спутник* супутник* اقمار ماهواره* לוויין* לווין 卫星 衛星
rocket: trager* cohete* ракетоносител* صاروخ 火箭 ロケット
nuclear: atom* nuklear* nucleaire* nuclear* nukleer* ядерн* атомн* نووي* هسته* اتمي גרעיני* הגרעין 核 核武 核設 核施 גרעין הגרעינית 核能 核合 原子 核弹 原爆
reactor: reaktor* reacteur* реактор* مفاعل* راكتور* כור* 反应 子炉 kernreaktor*
plant: kraftwerk* centrale* planta* santral* аэс аес электростанц* محطه نيروگاه* תחנת 电站 原発 תחנה תחנות akw 核电 энергоблок* енергоблок* fabrik* werk usine* fabrica* завод* مصنع كارخانه* מפעל* 工厂 工場 станци* станці* kernkraft* atomkraft* central centrales 発電 电厂 電廠
uranium: uran urane uranyum* уран* يورانيوم اورانيوم אורניום 浓缩 铀 ウラン
enrichment: anreicher* enrichi* enriquec* zenginlestir* обогащ* обогощ* збагач* تخصيب העשר* 浓缩 濃縮 angereichert* غني
inspector: inspekteur* inspecteur* inspector* denetci* mufettis* инспектор* інспектор* مفتش* بازرس* פקחי* 核查 査察 פיקח* inspektor*
talks: verhandlung* gesprache negociation* negociac* conversacion* muzakere* gorusme* переговор* محادثات مفاوضات مذاكر* שיחות 谈判 会谈 協議 交渉 מומ مباحثات گفتگو* گفتوگو* pourparlers discussions 磋商 وگو
meeting: treffen rencontre* encuentro* toplanti* встреч* зустріч* لقاء اجتماع ديدار* פגיש* 会晤 会見 会談 דיון דיונים نشست* جلسه reunion* bulusma* ملاقات*
summit: gipfel* sommet cumbre zirve* саммит* саміт* قمه اجلاس* פסגה 峰会 首脳 ועידה ועידת
visit: besuch* visite visita* ziyaret* визит* візит* زياره سفر* ביקור* 访问 訪問 ביקר поездк* поїздк* زار 到访 訪れ приехал* приїха* прилет* visito viaje viaj* reise reiste gezi gitti 出访 到訪
call: telefon* appel llamad* telefonlas* звонок разговор* дзвін* مكالمه اتصال تماس* שיחה 通话 電話 бесед* שוחח* שיחת позвонил* зателефонув* розмов* телефонув* تلفني هاتفي هاتفيا telephoniqu* 电话 هاتف anruf* appela llamo
president: prasident* president* cumhurbaskan* президент* رييس נשיא* 总统 統領 baskan baskani رييسجمهور جمهور
minister: außenminister* ministre* ministro* bakan* министр* міністр* وزير وزرا* שר שרה שרי 部长 外长 外相 השר замминистр* canciller cancilleres премьер* премєр* minister ministerin 大臣
ambassador: botschafter* ambassad* embajador* buyukelci* посол посла послом посольств* سفير שגריר* 大使
leader: fuhrer* dirigeant* lider* лидер* лідер* زعيم رهبر* מנהיג* 领袖 領導 指導 قيادي المرشد guide anfuhr* machthab* 领导 قاده вождь вождя очільни* chef chefs jefe onder onderi رهبري 首領 首脑
head: leitet geleitet dirig* preside yonet* возглав* руковод* очолю* керівн* يراس يقود رياست מנהל 主管 率い مدير* سرپرست* очільни* chef chefs jefe baskani رييس 局长 部長 長官
commander: kommandeur* befehlshaber* commandant* comandante* komutan* командир* командующ* قايد فرمانده* מפקד* 指挥 司令 командувач*
spokesman: sprecher* portavoz sozcu* представител* речник* متحدث سخنگو* דובר* 发言 الناطق
parliament: parlament* parlement* meclis* парламент* برلمان پارلمان مجلس פרלמנט* כנסת 议会 議会
government: regierung* gouvernement* gobierno* hukumet* правительств* уряд* حكومه دولت* ממשל* 政府
mediation: vermittl* mediat* mediacion mediad* arabulucu* посредни* посередни* وساطه ميانجي* תיווך 调解 斡旋 仲介 מתווכ* متوسط وسيط الوسطاء واسطه vermittel* 调停 調停
ally: verbundet* allie* aliad* muttefik* союзник* حليف حلفاء متحد* בעלות 盟友 同盟
alliance: bundnis* allianz* alianza* ittifak* союз* альянс* تحالف ايتلاف* ברית 联盟 同盟
help: hilfe ayuda* yardim* помощ* помог* допомог* допомаг* مساعده كمك* סיוע עזר* 帮助 援助 支援 סייע* مساعدات hilft geholfen half aides ayudo ساعدت ساعد تساعد 帮了 帮忙 助け 不帮 不助
military: militar* militaire* askeri* военн* військов* عسكري* نظامي צבאי* 军事 軍事
kill: getotet* totet* tue tuee tues asesin* muert* oldur* убит* убил* убийств* вбит* вбив* قتل مقتل اغتيال كشته* ترور* נהרג* חוסל* 击毙 杀害 遇害 暗殺 殺害 murio murieron muere starb погиб* загин* חיסול* beseitig* شهادت הרג mato ликвидир* ліквідов* suikast* باخت باختند اغتيل вбили вбито 被杀 殺さ 被殺 totung ermord* assassine assassines assassinat attentat* قتلت قتلته كشتن نرצח נרצח* הרגו 刺杀 刺殺 之死
death: tod gestorben mort morte muerte olum* смерт* погиб* загин* загибел* гибел* وفاه موت مرگ* מוות 死亡 murio muere starb mourut decede oldu умер умерла помер הרוג* מותו морг жертв* قتلي ضحايا درگذشت قرباني* olen* tote toten opfer todesopfer* starben morts victime* victima* 丧生 身亡 遇难 伤亡 去世 逝世 死者 死去 犠牲 померла померли fallecio fallec* مات توفي مصرع מת נהרגו 之死 死了 死因 死後 離世
protest: demonstration* manifestation* protesta* gosteri* протест* احتجاج* اعتراض* מחאה מחאות 抗议 抗議 הפגנ* מפגינ* احتجت تظاهرات* protesto* manifestant* 示威 デモ unruhe* беспоряд* заворуш* 骚乱 騷亂 暴動 اغتشاش* מהומות
veto: veto* вето نقض فيتو وتو וטו 否决 拒否
resolution: resolucion resolution* karar* резолюц* قرار قطعنامه* החלטה 决议 決議
condemn: verurteil* condamn* conden* kinad* kinama* осуди* осужд* засуди* ادان ادانه محكوم* גינ* 谴责 非難 تدين rugt*
deny: bestreit* demen* desmint* nego yalanla* отриц* отверг* опроверг* запереч* نفي ينفي نفت تكذيب* הכחיש* 否认 否定 מכחיש* הכחש* спростув* niega 驳斥
warn: warnt* warnung* avertiss* advertenc* advirt* uyar* предупре* предостере* попере* حذر تحذير هشدار* הזהיר* 警告 אזהר* حذرت averti застерег*
threat: droh* bedroh* menac* amenaz* tehdit* угроз* угрож* загроз* تهديد* איום איומ* 威胁 脅威 איים איימ* מאיים מאיימ* هدد* пригроз* погроз* 脅し загрожу*
blockade: blockade* blocus bloqueo* abluka* блокад* حصار محاصره* מצור 封锁 封鎖 blokaj
close: gesperrt* schließ* sperr* ferme* cerrad* kapat* закры* перекры* закри* اغلاق بستن سגיר* 关闭 閉鎖 סגר* נסגר* اغلقت بسته geschlossen* cerro cierre schloss kapan*
strait: meerenge* straße detroit estrecho bogaz* пролив* проток* протоц* مضيق تنگه מצר 海峡
railway: eisenbahn* bahnstrecke* ferrocarril* ferroviari* demiryol* железн* залізн* רכבת* 铁路 鉄道 מסיל* قطار سكه ferroviair* chemin 铁道 اهن железной bahnlinie* zug zuge حديد ريل 鉄路
corridor: korridor* couloir* corredor* koridor* коридор* ممر كريدور* מסדרון* 走廊 回廊
trade: handel* freihandel* commerce commerci* comerci* ticaret* торгов* торгівл* تجاره تجارت* סחר 贸易 貿易 تبادل تجاري الصادرات товарообо* товарооб* echanges
grain: getreide* weizen* cereal* ble grano* trigo tahil* bugday* зерн* пшениц* حبوب قمح گندم غلات חיטה תבואה 粮食 小麦 穀物 דגנים
bank: banken banque* banco* banka* банк* بنك بنوك بانك* בנק* 银行 銀行 مصارف مصرف
currency: wahrung* devises monnai* moneda* divisa* valuta валют* عمله ارز מטבע* 货币 通貨 para devise
loan: darlehen* pret prestamo* kredi* кредит* قرض وام* הלווא* 贷款 融資
factory: fabrik* werk usine* fabrica* завод* مصنع كارخانه* מפעל* 工厂 工場
produce: produ* herstell* fabriqu* fabricac* uret* производ* виробн* انتاج توليد* ייצור 生产 生産 виробля* מייצר*
border: grenze* frontiere* frontera* sinir* границ* кордон* حدود مرز* גבול* 边境 国境
embassy: botschaft* ambassade* embajada* buyukelcilik* посольств* سفاره سفارت* שגרירות*
consulate: konsulat* consulat* consulad* konsolosluk* консульств* قنصليه كنسولگري* קונסולי* 领事
evacuate: evakuier* evacu* tahliye* эваку* еваку* اجلاء تخليه* פינ* 撤离 退避
staff: mitarbeiter* personel* персонал* сотрудник* طاقم كاركنان עובדי* 人员 職員
evidence: beweis* preuve* prueba* kanit* доказательств* доказ* دليل ادله شواهد ראיות 证据 証拠
alleged: angeblich* mutmaßlich* presume* supuest* iddia* якобы нібито مزعوم ادعا* לכאורה 涉嫌 疑惑 נטען مدعي presunt* 主張
congratulate: gratul* felicit* kutla* поздрав* привіта* هنا تهنيه تبريك ברכ* 祝贺 祝賀 祝電 贺电
rescue: rettung* sauvet* secour* rescat* kurtar* спасател* спасен* рятувал* انقاذ نجات חילוץ 救援 救助
admit: zugegeben eingeraumt admis admet admit* reconnu* kabul призна* визна* اعترف اذعان הודה 承认 認め
offer: angebot* bietet offert* ofrec* oferta teklif* предлож* предлаг* запропон* пропон* عرض پيشنهاد הצעה הציע* 提出 提议 申し הצעת مبادره oner* пропозиц* propuso propuest* bot offre 提案 عرضت
promise: versprach versprech* versproch* promess* promis* promet* soz обеща* обіця* وعد قول הבטיח* 承诺 約束 تعهد*
support: unterstutz* souten* soutien apoy* destek* поддерж* підтрим* دعم حمايت* תמיכ* 支持 תמכ* תמך תומכ* تدعم desteg*
funeral: beerdigung* begrabnis* trauerfeier* funerailles obseques похорон* جنازه تشييع הלווי* 葬礼 葬儀 staatsbegrabnis* bestattung* entierro* 国葬 國葬 葬仪 похован* לוויה לוויית קבורת cenaze*
election: wahl* election* elecci* secim* выбор* вибор* انتخابات בחירות 选举 選挙 大选 大選
vote: abstimm* stimmte vote voto votacion oylama голосова* تصويت راي הצבע* 投票 הצביע* صوتت проголос* голосув* oy oylar stimmten voix votos 表决 採決 votier*
abstain: enthielt* enthalt* abstenu* abstuv* cekimser воздержа* утрима* امتنع ممتنع נמנע* 弃权 棄権 امتناع امتنعت abstention abstenc*
leave: austritt* verließ verlass* quitt* retir* cekil* выход* выйти вышл* вихід* вийти انسحاب خروج פריש* פרש 退出 離脱 יציאה יציאת 脱退 salida abandon* ayril* עזב* غادر* вышел уехал* покину* вийшов 离开 austret*
return: ruckkehr* kehrt* retour* regres* donus* возвращ* вернул* поверн* عوده بازگشت* חזר* 恢复 復活 復帰 回归 החזיר* שב שבה عاد dondu zuruckgekehrt* zuruckkehr* revenir revient 返回
expire: abgelaufen lauft expir* caduc* истек* закінч* انتهاء انقضا פקע* 到期 失効
asylum: asyl* asile asilo iltica* убежищ* притул* لجوء پناه* מקלט 庇护 亡命
flee: floh geflohen flucht* fui* huy* kac* бежа* бегств* втік* втеч* فر هروب فرار* ברח* 逃亡 逃往 נמלט*
suspend: ausgesetzt aussetz* suspend* askiya приостан* призупин* تعليق השע* 暂停 停止 علقت
route: strecke* route* ruta* guzergah* rota маршрут* طريق مسير* נתיב* 路线 ルート מסלול* трасс*
bridge: brucke* puente* kopru* мост* جسر پل גשר* 桥梁
worker: arbeiter* ouvrier* obrero* trabajador* isci* рабоч* робітник* عمال كارگر* עובד* 工人 労働
card: carte cartes tarjeta* kart* карт* بطاقه بطاقات كارت* כרטיס* 行卡 カード
water: wasser* eau agua* вод* مياه اب מים 水位
level: niveau* nivel* pegel* seviye* уровен* уровн* рівен* рівн* مستوي سطح* מפלס* 水平 水位
first: erste* premier* primer* ilk перв* перш* اول ראשו* 首次 初め
old: veraltet* vieux vieille* vetuste* viejo* vieja* стары* старе* قديمه كهنه ישנות ישנים 老旧 老朽
new: neue* nouveau nouvel* nuevo* nueva* yeni* нов* جديد* חדש* 新任 新し
secret: geheim* secreto secretos secreta secretas gizli* тайн* секретн* таємн* سري سريه محرمانه סודי* 秘密 חשאי*
leak: durchgesickert* leck* fuite* filtra* sizdir* sizinti* утечк* утекл* витік* витоку تسريب* افشا* הדלפ* 泄露 流出 דלפו مسربه sizdi
contract: auftrag* contrat* sozlesme* контракт* عقد قرارداد* חוזה חוזי* 合同 契約 עסקה עסקת העסקה صفقه صفقات abschluss 受注
test: getestet essai* prueb* ensayo deneme* испыта* випробув* اختبار ازمايش* ניסוי* 试验 実験
damage: beschadig* schaden endommag* degat* dano* danad* hasar* поврежд* пошкод* اضرار اسيب* נזק* 受损 損傷 ניזוק* ущерб* збитк* خسارت* 被害
history: geschicht* histoire historia* tarih* истори* історі* تاريخ היסטורי* 历史 歴史 تاريخچه
force: kraft vigueur vigor yururlu* силу чинност* التنفيذ الاجرا תוקף לתוקף 生效 発効
begin: beginn* begann begonnen anfang* commenc* debut* comenz* empez* inicio inicia* basla* начал* начина* поча* بدا بدات يبدا بدايه اغاز* התחיל* החל 开始 開始 始ま נפתח* شروع החלה החלו תחילת פרוץ 爆发 開戦 始め
end: endet* beendet* finit acab* bitti sona конец окончан* законч* кінець закінч* نهايه انتهي پايان* הסתיים 结束 終了 bitir* bitmesi סיום הסתיימ* ende fini finie termine terminee termino terminar fin انتهت انتهاء تمام נגמר* 终结 結束 終わ 終結
build: baut* gebaut* errichte* constru* insa* строи* постро* строительств* будів* побуд* بناء بني ساخت* בנייה בנה 建设 建造 建設 kurac* kurul* kuruyor הקמת הקים בונה* bau
join: beitritt* beigetreten adhes* adher* rejoin* incorpor* katil* вступ* присоедин* приєдн* انضم* پيوست* הצטרפ* 加入 加盟
member: mitglied* membre* miembro* uye* член* участник* учасник* عضو* اعضاء اعضا 成员 加盟 加入
extend: verlang* extension prorrog* uzat* продл* продов* تمديد הארכ* 延长 延長 האריכ* האריך подовж* مدد
ban: verbot* verbiet* interdi* prohib* yasak* запре* заборон* حظر ممنوع* איסור אסר* 禁止 禁令 منع
launch: startet* abgefeuert feuerte* lanz* firlat* atesle* запус* запущ* اطلق* اطلاق شليك* پرتاب* שיגר* שיגור 发射 発射 משגר* пуск* tirs disparo disparar* 升空 打ち lance lancer lancement ввели gestartet تشغيل שוגר* הופעל* 启动 起動 打上
destroy: zerstor* detrui* destru* imha yok* уничтож* знищ* دمر* تدمير نابود* השמיד* 摧毁 破壊 הושמד* הרס* انهدام*
hit: getroffen touche* alcanz* isabet попал* влучи* اصاب* פגע* 击中 命中 פגיע* اصيب
shoot: abgeschossen abschuss abatt* derrib* dusur* сбит* сбил* збит* збил* اسقط* اسقاط سرنگون* הפיל* 击落 撃墜 יירט* הופל* intercept* abgefang* перехват* перехоп* اعترضت رهگيري* 拦截 攔截 迎撃
insurance: versicher* assur* asegur* seguro sigorta* страхов* страху* تامين بيمه* ביטוח 保险 保険
replace: ersetz* nachfolg* remplac* reemplaz* sucesor* suced* yerine halef* замен* преемник* заміни* наступник* خليفه جانشين* מחליף יורש 接替 继任 後継 הוחלפ* החליפ* сменил сменит змінив
appoint: ernannt* ernenn* nomm* nombr* atan* назнач* признач* تعيين منصوب* انتصاب מינוי 任命 מונה מינה 就任
relations: beziehung* relaciones iliski* отношени* відносин* علاقات العلاقات روابط יחסים יחסי 关系 関係
cooperation: zusammenarbeit* kooperation* cooperat* cooperac* isbirligi* сотрудничеств* співпрац* співробітництв* تعاون همكاري* שיתוף 合作 協力
partnership: partnerschaft* partenariat* asociacion ortakli* партнерств* شراكه شراكت* مشاركت שותפות 伙伴 パートナー
export: ausfuhr* exporte exporten exportier* ihracat* экспорт* вывоз* експорт* صادرات تصدير יצוא ייצוא 出口 輸出 exporta* вывезен* 外运
import: einfuhr* importe importen importier* ithalat* импорт* ввоз* імпорт* واردات استيراد יבוא ייבוא 进口 輸入 importa* ввезен*
terrorist: терро* терор* ارهاب* تروريست* טרור 恐怖 テロ
intelligence: geheimdienst* nachrichtendienst* renseignement* espion* inteligencia espia* istihbarat* разведк* разведыв* розвідк* استخبارات اطلاعات* جاسوس* מודיעין 情报 諜報 情報 разведда* розвідда* шпион* шпигун* spion* ספיונאז ריגול
training: ausbild* ausgebildet* entrain* entren* egit* обучен* обуча* подготовк* навчан* تدريب اموزش* אימון הכשר* 训练 培训 訓練 אימן אימנ* инструктор* інструктор*
licence: lizenz* licencia lisans* лиценз* ліценз* ترخيص مجوز* ليسانس רישיון 许可 ライセンス
technology: technik* tecnolog* teknoloj* технолог* تكنولوجيا تقنيه فناوري* טכנולוגי* 技术 技術
billion: milliard* millard* milyar* миллиард* мільярд* млрд مليار ميليارد* מיליארד* 十亿 亿美 億
million: million* millon* milyon* миллион* мільйон* млн مليون ميليون* מיליון 万美 百万
thousand: tausend* millier* miles тысяч* тисяч* الف الاف هزار* אלפי 数千
night: nacht* nuit* noche* gece* ноч* ніч* ليله לילה 夜间 一夜 一晩
scientist: wissenschaftler* scientifique* cientifico* bilim* учен* вчен* علماء دانشمند* מדען מדעני 科学
general: generale generales komutanlar* генерал* جنرال* سردار* ژنرال* גנרל 将军 将領 سرلشكر* 将軍
invasion: einmarsch* angriffskrieg* invasion isgal* вторжен* вторгн* غزو تهاجم* פליש* 入侵 侵攻 侵略
occupy: besetz* ocup* isgal* оккуп* окуп* احتل* اشغال* כיבוש כבש* 占领 占領
withdraw: abzug* abgezogen ruckzug* retrait* cekil* вывод вывел* выведен* виведен* انسحب* נסיגה נסוג* 撤军 撤出 撤退 gekundigt kundig* aufgekundigt נסיגת вивів вивели نشيني
troops: truppe* troupe* tropas birlik* войск* військ* قوات نيروها* חיילים כוחות 部队 军队 部隊
revolution: revolucion devrim* революц* ثوره انقلاب* מהפכה 革命
accuse: beschuldig* vorgeworfen wirft vorwurf accus* acus* sucla* обвин* звинува* اتهم* اتهام متهم* האשים האשמ* 指责 指控 非難 מאשימ* האשימה تتهم warf
demand: forder* talep* требу* потреб* вимага* طالب* مطالبه خواستار* דרש* דרישה 要求 דורש* تطالب يطالب
approve: billigt* genehmig* gebilligt approuv* aprob* onayla* одобр* утверд* схвал* затверд* وافق* موافقه اقر تصويب* אישר* 批准 承認 אושר* אישור
declare: erklar* declar* acikla* ilan* заяви* заявл* объяв* оголос* اعلن* اعلان صرح* اعلام* הכריז* הודיע* 宣布 声明 宣言 bildiri* הצהיר*
island: insel* iles isla islas adalar* остров* острів* جزيره جزر جزاير איים 岛屿 島 ada ile אי 群岛 諸島
sea: meer* deniz* море моря морск* بحر البحر دريا* 海上 海域 ים הים ימי mer mar
exercise: manover* ubung* exercice* manoeuvre* ejercicio* maniobra* tatbikat* учени* навчанн* مناورات مناوره رزمايش* مانور* תרגיל 演习 演習 תמרון תמרונים 军演 manœuvres
inspection: inspektion* inspeccion inspecciones denetim* инспекц* інспекц* проверк* تفتيش بازرسي* פיקוח 视察 検証
negotiate: verhandelt* negoci* muzakere* переговор* договаривал* تفاوض* مذاكره* משא 谈判 交渉
delay: verzoger* verschoben retard* retras* aplaz* ertel* gecik* отлож* задерж* затрим* відклад* تاجيل تعويق* تاخير* עיכוב נדחה 推迟 延期 відклав* reporte reportee pospuso وقفه cancel*
cost: kostet* kosten cout* cuesta* costo* coste maliyet* стоим* стоит вартіст* коштує تكلفه هزينه* עלות 成本 费用 費用 総額 preis preise prix precio precios fiyat fiyati цена цены цену ценой ціна ціни ціну سعر ثمن قيمت מחיר מחירו 价格 价钱 価格 値段 кошт* обошел* обойд* обійш*
receive: erhielt* erhalten bekam* bekommen recu* recev* recib* aldi получ* отрим* تلقي استلم دريافت* קיבל* 收到 获得 受け מקבל*
ask: gebeten bittet demande* pidio pide istedi просил* попроси* просит طلب خواست* ביקש* 请求 要請 מבקש* درخواست*
investigation: ermittl* untersuch* recherche* enquet* sorustur* расследован* розслідуван* تحقيق* חקירה 调查 調査
young: jugendliche* minderjahrig* jeune* adolescent* joven* genc* подрост* молод* підліт* شباب نوجوان* צעיר* נער 青年 少年 若者
student: etudiant* estudiant* ogrenci* студент* طالب طلاب دانشجو* סטודנט* 学生
rouble: rubel* rublo* ruble* рубл* روبل* רובל* 卢布 ルーブル
economic: wirtschaft* economi* ekonomi* экономи* економ* اقتصاد* כלכל* 经济 経済
apologise: entschuldig* excus* disculp* ozur* извин* вибач* اعتذ* عذرخواه* התנצל* 道歉 謝罪 pardon
airport: flughafen* aeroport* aeropuerto* havalimani* аэропорт* аеропорт* مطار* فرودگاه* תעופה התעופה 机场 空港 аэродром* аеродром*
refinery: raffineri* refineria* rafineri* нефтеперераб* нафтопереро* مصفاه مصافي پالايشگاه* 炼油 製油 нпз
arrest: verhaft* festgenommen* arret* deten* arrest* tutukla* gozalti* арест* задерж* заарешт* اعتقال* بازداشت* מעצר נעצר* 逮捕 拘留 עצרה עצרו دستگير* арешт* затримал* 拘束
wounded: verletzt* verwundet* blesse* herid* yarala* yarali* ранен* поранен* جرحي جريح* زخمي* פצוע* נפצע* 受伤 負傷 مجروح*
explosion: explosi* patlama* взрыв* вибух* انفجار* פיצוץ 爆炸 爆発 פיצוצים
air: luftangriff* luftschlag* aerien* aereo* hava воздушн* авиауд* повітр* авіауд* جوي* هوايي* אוויר* 空中 空爆 航空 luft luftfahrt aerienne aerea
centrifuge: zentrifug* centrifug* santrifuj* центрифуг* سانتريفيوژ* צנטריפוג* 离心 遠心
stock: vorrat* stocks reservas stok* запас* مخزون* ذخاير מאגר* 库存 備蓄
site: anlage* installation* instalacion* tesis* объект* обєкт* منشاه منشات تاسيسات* מתקן* מתקני* 设施 施設
enemy: feind* ennemi* enemigo* dusman* противник* ворог* عدو دشمن* אויב* 敌人 敵国
letter: briefe briefes lettre* carta* mektub* mektup* письм* лист* رساله نامه* מכתב* 信件 書簡
message: nachricht* message* mensaje* mesaj* послани* сообщени* повідомл* رسايل پيام* הודעה מסר 口信 メッセージ
son: sohn* fils hijo* oglu сын* сина نجل* پسر* בנו 儿子 息子
speech: rede reden discours discurso* konusma* речь речи промов* خطاب* سخنراني* נאום* 讲话 演説
meet: traf trafen getroffen rencontr* reunio bulustu gorustu встрети* встреча* зустрі* التقي ديدار* נפגש* 会见 会面 会談
guarantee: garanti* teminat* гаранти* гаранті* ضمان* تضمين* ערבות ערבויות 保证 保証
limit: begrenz* beschrank* limit* kisitla* ограничен* обмежен* قيود محدوديت* הגבל* 限制 制限 מוגבל*
rise: steig* gestiegen erhoh* augment* aument* artis* artti вырос* рост роста росту ростом росте зрос* ارتفع* ارتفاع افزايش* עליה עלייה 上涨 上昇 增加 増加 עלה עלו זינק* подорож* yuksel* stieg hausse* subio subieron alza 飙升 急騰 跳ね дорожа* вздорожа*
fall: fiel fielen sank sanken gesunk* sturz* baiss* chut* cay* caida dusus* падени* упал* впав* падін* انخفض* انخفاض سقوط* كاهش* ירידה נפיל* 下跌 下落 垮台 崩壊 سقط* هوت ירד* подешев* впал* تراجع* 回落 大跌 急落
barrel: baril* barril* varil* баррел* барел* برميل* بشكه* חבית* fass
market: markt* marche mercado* piyasa* рынок рынк* ринок ринк* سوق اسواق بازار* שוק 市场 市場
company: unternehm* entreprise* empresa* compani* sirket* компани* компані* شركه شركات شركت* חברות חברת 公司 企業 корпорац*
investment: investition* investissement* inversiones yatirim* инвестиц* інвестиц* استثمار* השקע* 投资 投資 سرمايه*
cargo: fracht* ladung* cargaison* carga* cargamento* kargo груз* вантаж* حموله شحن* محموله* מטען מטענ* 货物 貨物 погруз* بارگيري
pipeline: gazoduc* oleoduc* gasoducto* газопровод* трубопровод* нефтепровод* צינור* 管道 パイプライン لوله انابيب boru
fuel: brennstoff* treibstoff* combustible* yakit* топлив* палив* وقود* سوخت* דלק 燃料
radiation: strahlung* radiacion* radyasyon* радиаци* радіац* اشعاع* تشعشع* קרינה 辐射 放射
specialist: fachleut* spezialist* specialist* especialist* uzman* специалист* фахівц* خبراء خبير* كارشناس* מומח* 专家 専門
expert: expert* эксперт* експерт* متخصص* 专家 専門
officer: offizier* officier* subay* офицер* офіцер* ضابط ضباط افسر* קצין* קציני* 军官 将校
militia: miliz* milice* milicia* milis* ополчен* боевик* бойовик* ميليشي* מיליצי* 民兵 武装
rebel: rebell* rebelde* isyanci* asiler повстан* متمرد* شورشي* מורד* 叛军 反政 فصايل
cleric: geistlich* clerig* clerg* духовенств* духовн* روحاني* 教士 聖職
security: sicherheit* securite* seguridad* guvenlig* безопасност* безпек* امني* ביטחון* 安全 安保
law: gesetz* lois leyes yasa* kanun* закон* قانون* חוקים 法律 חוק החוק لايحه
court: gericht* tribunal* mahkeme* суда судеб* судов* محكمه دادگاه* המשפט 法院 裁判
speaker: parlamentsprasident* спикер* спікер* 议长 議長 יור
candidate: kandidat* candidat* aday* кандидат* مرشح* نامزد* מועמד* 候选 候補
win: gewann* gewonnen* gagn* remport* gano ganar* kazandi kazanan kazanmasi победи* переміг* перемог* فاز* پيروز* ניצח* 获胜 勝利 выиграл* виграв* besiegt gewinn* gagnant* galip پيروزي انتصر* 赢了 胜利
delegation: delega* heyet* делегац* وفد* هيات* משלחת* هييت 代表
deadline: frist delai ultimatum* plazo* ультимат* مهله* مهلت* אולטימטום 期限
condition: bedingung* condition* condicion* sart* sartlar* услови* умова умови* شرط شروط شرايط תנאי* 条件
document: dokument* document* belge* документ* وثيقه وثايق* سند اسناد* מסמך* מסמכי* 文件 文書
memorandum: mutabakat* меморандум* مذكره تفاهم يادداشت* מזכר* 备忘 覚書 memorando*
clause: klausel* clausula* клаузул* بند بنود ماده סעיף* 条款 条項 madde* пункт* статья статьи статье статью
mutual: gegenseitig* mutuel* mutua mutuo* karsilikli взаимн* взаємн* متبادل* متقابل* הדדי* 互相 相互 reciproc*
joint: gemeinsam* conjoint* commun commune conjunt* ortak* совместн* спільн* مشترك* משותפ* 联合 共同 合同
strategic: strategi* estrategi* stratejik* стратегич* стратегічн* استراتيجي* راهبردي* אסטרטגי* 战略 戦略
north: nordlich* septentrion* kuzey* северн* північ* شمال* צפון* 北部
south: sudlich* meridional* guney* южн* півден* جنوب* דרום* 南部
communism: kommunis* communis* comunis* komunis* коммуниз* комуніз* شيوعي* كمونيس* קומוניס* 共产 共産
lift: aufgehoben* levee levant* kaldir* снял* снят* отмен* скасув* رفع* لغو* הסיר* הסרת 取消 解除 locker* gelockert* знятт* leve
impose: verhang* imposer imposent impuso imponer impusieron dayat* ввел введ* вводи* запровад* فرض* اعمال הטלת 施加 科す הטיל* הוטל*
restore: wiederher* wiederauf* retabl* reprend* reprise restabl* reanud* восстанов* возобнов* віднов* استان* استعاد* לחדש חידוש 重启 再開 恢复 回復 复交 復交 استيناف* استينناف
freeze: eingefror* gele gelees gel congel* dondur* заморо* تجميد* مسدود* הקפא* 冻结 凍結 مجمده مجمد
assets: vermogen* avoirs activos varliklar* актив* اصول* دارايي* נכסים* 资产 資産
flag: flagge* pavillon* bandera* bayrak* флаг* прапор* علم پرچم* דגל 国旗 国籍
seize: beschlagnahm* arraisonn* saisi* confisc* incaut* elkoy* захват* конфиск* захоп* احتجز* احتجاز* مصادر* توقيف* תפס* 扣押 拿捕 השתלט* החרמ*
hacker: hacker* hackeo* хакер* هكر* האקר* 黑客 ハッカー
cyber: cyber* ciber* siber кибер* кібер* سيبران* سايبر* סייבר 网络 サイバー
engine: motor* moteur* двигател* двигун* محرك* موتور* מנוע* 发动 エンジン
range: reichweit* portee alcance* menzil* дальност* дальніст* برد טווח* 射程 مدي 航程
warhead: sprengkopf* gefechtskopf* ogive* ojiva* боеголов* боезаряд* боєголов* كلاهك* 弹头 弾頭 נפץ
kilometre: kilomet* километр* кілометр* كيلومتر* קילומטר* 公里 キロ
interference: einmisch* ingeren* injeren* mudahal* вмешательств* втручан* تدخل* تتدخل يتدخل دخالت* התערב* 干涉 干预 介入 插手
restraint: zuruckhaltung moderacion itidal сдержанн* стриман* ضبط خويشتنداري* איפוק 克制 自制
chaos: chaos caos kaos* хаос* فوضي* هرجومرج* כאוס 混乱 هرج
aggression: aggress* agres* saldirganlik агресси* агресі* عدوان* تجاوز* תוקפנ* 侵略
answer: vergelt* represaill* represalia* misilleme* возмезд* ответный ответного відплат* انتقام* تلافي* תגמול 报复 報復
radar: radar* радар* радіолок* رادار* מכם 雷达 レーダー
submarine: submarin* denizalti* подлодк* подводн* підводн* غواص* زيردريايي* צולל* 潜艇 潜水
bomber: bombardier* bombarderos бомбардировщик* бомбардувальник* قاذفات מפציצ* 炸机 撃機 افكن*
passenger: passager* pasajer* yolcu* пассажир* пасажир* ركاب مسافر* נוסע* 乘客 乗客
aircraft: flugzeug* avion* ucak* самолет* літак* طايرات هواپيما* מטוס* 飞机 空機 ucag*
airliner: passagierflugzeug* лайнер* авиалайнер* 客机 旅客
reopen: wiederoffn* rouvr* rouvert* reapert* reabr* повторн* открыт* відкрит* فتح بازگشاي* פתיח* 重开 重新 再開 acilma* offn* geoffnet* 开放
successor: nachfolger* successeur* sucesor* halef* преемник* наступник* خليف* جانشين* יורש* 继任 後継 خلفا 接任 сменил сменит змінив خلف خلفه 接班 繼任
gold: gold* золот* ذهب طلا זהב 黄金 金塊
women: frauen mujeres kadinlar* женщин* жінок نساء زنان נשים 妇女 女性
recruit: angeworben anwerb* recrut* reclut* isealim завербов* вербов* تجنيد* استخدام* גיוס* 招募 採用
privately: vertraulich prive* privado* ozel частным конфиденц* سرا خصوصي* 私下 私的
public: offentlich* publique publico* publica* kamuoyu публичн* публічн* علني* علنا* 公开 公開
electricity: strom* electricite* electric* elektrik* электричеств* электросет* електро* كهرباء* برق* חשמל* 电网 電力
grid: stromnetz* reseau sebeke* энергосет* شبكه* רשת 电网 電網 сеть сети электросет* мереж* подключ* підключ* angeschlossen raccord*
land: grundstuck* terrain* terreno* arazi* земл* زمين* اراضي קרקע* 土地 用地
loss: verlust* perte* perdid* kayip* потер* втрат* خسار* ضرر* אבד* 损失 損失 خسر
income: einnahm* revenu* recette* ingreso* gelir* доход* дохід* ايرادات درامد* הכנס* 收入 収入
discount: rabatt* rabais* descuento* indirim* скидк* знижк* خصم تخفيف* הנח* 折扣 割引
contractor: auftragnehm* contratista* yuklenici* подрядчик* підрядник* مقاول* پيمانكار* קבלן 承包 請負
send: schickt* geschickt entsandt* entsend* envoye* envoie depech* envia* gonder* отправ* послал* направил* надісла* ارسل ارسال فرستاد* שלח* 派遣 派出
team: mannschaft* equipe* equipo* ekip* команды бригад* فريق تيم צוות* 团队 チーム
urge: aufgerufen appell* exhort* insto cagri* призва* заклик* دعا دعوه קרא 呼吁 呼び קראה دعت يدعو تدعو
arrive: angekommen eingetroffen arriv* llego llega geldi vardi прибы* прибу* وصل وصول وارد* הגיע* 抵达 到着 прилет*
reject: abgelehnt* lehnt lehnte zuruckgewies* rejet* rechaz* reddet* отказ* отклон* відмов* відхил* رفض* דחה דחו 拒绝 拒否 отверг* відкину* wies weist refus refuse* 拒絶 ترفض
resign: zurucktret* zuruckgetret* rucktritt* demission* dimit* dimision* istifa* отставк* відставк* استقال* استعفا* התפטר* 辞职 辞任 بركناري renuncia كناره
impeach: amtsenthebung* destitu* gensoru импичмент* імпічмент* استيضاح* הדחה 弹劾 弾劾
hospital: krankenhaus* hopital* hopitaux hastane* больниц* лікарн* مستشفي بيمارستان* 医院 病院
crisis: krise* crise* kriz* кризис* криза кризи ازمه بحران* משבר* 危机 危機
dispute: streit* differend* litige* disputa* anlasmazlik* спор споре споров* супереч* نزاع* خلاف* اختلاف* סכסוכ* 争端 紛争 מחלוק*
order: bestellt* bestellung* pedido* siparis* заказ* замовл* سفارش* הזמנ* 订购 発注
oppose: widersetz* oppos* opone oponen opuso karsicik* против проти معارض* مخالف* התנגד* 反对 反対
violate: verstoß* viole violent violo violaron ihlal* наруш* поруш* انتهك* انتهاك* نقض הפר* 违反 違反
cut: gekurzt kurzt reduc* redui* recort* сократ* скороч* خفض* תקיצ* 削减 削減
double: verdoppel* doubl* duplic* ikikat* удво* подво* تضاعف* دوبرابر* הכפיל* 翻倍 倍増
pay: bezahl* zahlt* paie payer pagar pagado odeme* оплат* заплат* сплат* دفع پرداخت* שילם 支付 支払 תשלומ* תשלום
neighbour: nachbar* voisin* vecin* komsu* сосед* сусід* جيران همسايه* שכנ* 邻国 隣国
`;
