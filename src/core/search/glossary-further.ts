/**
 * More of glossary-table.ts: what the articles speak of beside war, diplomacy and trade (ships and their depth, space, offices,
 * numbers, moods), people and towns that are no topics, verbs in forms of another
 * stem (ушел of уйти, يهدد of هدد), and words that begin like one of another meaning there (тоннель and тонна, помощник and помощь).
 */
export const furtherGlosses = `
wreckage: trummer* wrack* debris epave* escombros restos enkaz* обломк* уламк* حطام شظايا لاشه بقايا שברי שברים הריסות 残骸 碎片 破片
battery: batteri* batterie* bateria* batarya* батаре* بطاريه بطاريات اتشبار* סוללה סוללות סוללת
space: weltraum* raumfahrt* espace spatial* espacial* espacio uzay* космос* космич* косміч* الفضاء فضاء فضايي* فضايي فضا חלל החלל 太空 宇宙 航天
writing: schriftlich* ecrit ecrite yazili خطي مكتوب كتبي בכתב 书面 書面
aide: помощник помощника помощником помощнику помічник* colaborador* دستيار* עוזר עוזרו 助理
link: verbind* verbund* verknupf* connect* conect* enlaz* bagla* соедин* связал* связан* зєдна* повяза* ربط متصل חיבר* חוברו קישר* 连接 連接 接続 relie relier relient
lower: senk* gesenkt abaiss* rebaj* bajar снизил* снижа* снижен* знизи* знижен* تخفيض הוריד* הפחית* 下调 下調 降低 引下
cap: obergrenze* preisobergrenz* hochstpreis* plafon* techo tope tavan* потолок потолка потолком стел* граничн* سقف תקרת תקרה 上限 限价 限價
ship: суда судов судам судами судна баржа баржи барж barge* lastkahn* gabarra* mavna* شناور* بارجه بوارج
shallow: somero* sig* мелковод* мелеет обмел* мілковод* обмілі* ضحل* كمعمق רדוד* 浅瀬 浅水
depth: tiefe* tiefgang* profond* profund* derinli* глубин* глибин* عمق عمقها עומק 水深 深度
load: beladen* verlad* chargement* yukl* груж* загруж* загруз* завантаж* навантаж* تحميل بارگير* טעינ* העמס* 装载 裝載 積載
project: projekt* projet* proyecto* proje projes* projel* проект* проєкт* المشروع المشاريع مشاريع مشروعات پروژه* פרויקט* 项目 項目 事業
capacity: kapazitat* leistung* capacite* capacidad* kapasite* мощност* потужніст* ظرفيت* הספק 容量 产能 能力
hours: stunden* heures horas saat* часа часов годин* ساعه ساعات ساعت שעות 小时 小時
text: wortlaut* texte texto* metni metin* текст* النص متن* נוסח* 文本 条文 案文
office: amtsantritt* amtszeit* investiture mandat mandato* должност* посад* منصب منصبه תפקיד* 上任
party: partei* partido partisi* партия партии партией партія партії партією الحزب حزب מפלג* 政党 政黨
father: vater pere padre babasi* отец отца отцом батьк* والده والد پدر* אביו אבא 父亲 父親
wounded: постраждал* пострадавш* потерпіл*
hand: במסירת ubergab* ubergeb* uberreich* remit remis remettr* передал* передав* передан* передат* سلم מסירה 移交
transfer: transferi* transfer* transfir* traspas* aktar* передач* переброс* перекид* نقل انتقال* העברת העברה 转移 轉移 移送 转让
hundreds: hunderte centaines cientos yuzlerce сотни сотен сотні ميات صدها מאות 数百 數百
200: zweihundert doscient* двести двухсот двісті двохсот ميتي مايتي دويست מאתיים 二百
100: hundert сто ста מאה
dozens: dutzend* dizaines decenas onlarca десятки десятков десятк* عشرات دهها עשרות 数十 數十
half: halfte moitie mitad yarisi* половин* نصف نيمي מחצית חצי 一半 半分
edict: fatwa* fetwa* fetua* fetva* фетв* فتوي فتوا* פתווה 特瓦 教令 ファトワ
coal: kohle* charbon* carbon komur* уголь угля углем вугілл* الفحم فحم زغالسنگ פחם 煤炭 石炭
steel: stahl* acier* acero* celik* сталь сталев* فولاد פלדה 钢铁 鋼鐵 鉄鋼
tunnel: tunnel* tunel* тоннел* туннел* тунел* نفق انفاق تونل* מנהר* 隧道 坑道 トンネル
mountain: berg berge bergs montagne* montana* dagin daglik горы горой гори горі горн* гірськ* جبل جبال كوه* ההר הרים 山体 山岳 山脉
underground: unterirdisch* souterrain* subterr* yeralti* подземн* підземн* تحتالارض زيرزميني תתקרקע* 地下
prince: prinz* kronprinz* prince princier* principe* prens prensi prense prensin prensle veliaht* принц* الامير امير وليعهد נסיך* 王储 王儲 太子
host: gastgeber* hote anfitri* المضيف المستضيف ميزبان* מארח* אירח* 主办 東道
board: gouverneursrat* gouverneurs gobernadores guvernor* управляющих керуючих المحافظين حكام הנגידים 理事
spy: spion* шпион* шпигун* تجسس ריגול מרגל* 间谍 間諜 スパイ casusu casusluk casuslar
execution: hinricht* ejecuci* ejecut* idam* казн* страт* اعدام* הוצאהלהורג 处决 處決 死刑 処刑 execution* executes
inflation: inflation* inflac* enflasyon* инфляц* інфляц* تضخم* تورم אינפלצי* 通胀 通膨 インフレ
internet: internet* интернет* інтернет* الانترنت اينترنت* אינטרנט* 互联 網路 インターネット ネット
chairman: vorsitz* presidencia presidence председател* 主席
weak: schwach* affaibl* faibless* debilit* debil* zayif* ослаб* слабост* послаб* ضعف ضعيف اضعاف ضعيف* تضعيف* החליש* חולש* נחלש* 削弱 弱体 衰弱
victory: sieg siege victoire* victoria* zafer* побед* نصر انتصار* 胜利
defeat: niederlage* defait* derrot* yenilg* поражен* поразк* هزيمه هزايم תבוס* 战败 戰敗 敗北
escalation: eskal* escalad* tirman* эскалац* ескалац* تصعيد* تشديد* הסלמ* 升级 升級 激化
tension: spannung* tension* tensi* gerilim* gergin* напряж* напруж* توتر* تنش מתח המתח מתיחות 紧张 緊張
solidarity: solidar* dayanisma* солидар* солідар* تضامن همبستگي* סולידר* 声援 聲援 連帯
mercenary: soldner* mercenair* mercenari* наемник* найман* مرتزق* مزدور* שכיר* 雇佣 僱傭 傭兵
hub: drehkreuz* knotenpunkt* gasknoten* хаб хаба хабу хабом хабі هاب 枢纽 樞紐 拠点
cubic: kubikmeter* cubes cubicos metrekup* кубометр* кубів مكعب מעוקב* 立方
megawatts: megawatt* megavat* megavatio* мегават* ميغاواط مگاوات* מגהוואט* 兆瓦 メガワット
kilograms: kilogramm* kilogramo* kilo kilos kilogram* килограмм* кілограм* كيلوغرام* كيلوگرم* קילוגר* 公斤 千克 キログラム
stage: etappe* phase* etape* etapa* fase* asama* этап* етап* مرحله مراحل مرحله* שלב שלבים בשלב 阶段 階段 段階
bilateral: bilater* ikili двусторон* двосторон* ثنايي* دوجانبه דוצדדי* 双边 雙邊 二国
front: front fronten cephe* фронт* جبهه جبهات جبهه* חזית* 前线 前線
pilot: pilot* pilote* piloto* летчик* льотчик* пілот* طيار* خلبان* טייס* 飞行
crew: besatzung* equipage* tripula* murettebat* экипаж* екіпаж* خدمه 船员 船員 乗組 乗員
mine: seemine* minen mines minas mayin* минами мины міни мін الغام الالغام مين מוקש* 水雷 机雷 機雷
boat: boot boote schnellboot* bateau* lancha* botla* катер* قوارب قارب زوارق قايق* סירות סירת 快艇 小艇 ボート
video: video* видео* відео* فيديو* ويديو* סרטון סרטונים 视频 視頻 影片 動画
television: fernseh* televis* televizyon* телевид* телекан* телебач* تلفزيون* تلويزيون* טלוויזי* 电视 電視 テレビ
farming: landwirt* agricol* agricult* tarim* сельск* сільськ* زراع* كشاورز* חקלא* 农业 農業
crowd: foule multitud* kalabali* толп* натовп* حشد جمعيت* ההמון המון 人群 群衆
monument: denkmal* monument* estatua* heykel* памятник* تمثال مجسمه* פסל* אנדרט* 雕像 銅像 念碑
separatism: ayrilikci* сепарат* انفصالي* تجزيهطلب* בדלנ* 分离 分離 separatis*
independence: unabhangig* independ* bagimsiz* независим* незалеж* الاستقلال استقلال* עצמאות* 独立 獨立
tsar: zar zaren zarist* tsar* zares carlik* царь царя царск* цар царськ* قيصر* القياصره تزار* הצאר צארי* 沙皇
cede: abgetret* abtret* cede* ceder cedio уступ* поступ* تنازل* واگذار* ויתר* 割让 割讓 割譲
symbol: symbol* simbol* sembol* simge* символ* رمز رمزيه نماد* סמל* 象征 象徵 象徴
humiliation: demutig* humili* humilla* asagila* унижен* унизит* приниж* اهانه اذلال تحقير* השפל* 屈辱 羞辱
betrayal: verrat* trahi* traici* ihanet* предат* предал* зрад* خيانه خيانت* בגיד* 背叛 裏切
conference: konferenz* conference* conferenc* konferans* конференц* موتمر الموتمر كنفرانس* 会议 會議
compensation: entschadig* reparation* indemnis* indemniz* compensac* reparations reparacion* tazminat* компенсац* репарац* تعويضات غرامت* פיצוי* 赔偿 賠償
orbit: umlaufbahn* orbit* orbita* yorunge* орбит* орбіт* مدار* 轨道 軌道
components: bauteil* komponent* composant* component* bilesen* parcalari компонент* комплектующ* комплектуюч* мكونات مكونات قطعات* רכיב* 零部 部件 部品
electronic: elektroni* electroni* электрон* електрон* الكترون* אלקטרוני* 电子 電子
jamming: storsender* brouill* глуше* глуши* заглуш* تشويش* اخلال* 干扰 干擾 電波
network: netzwerk* redes сетью شبكات רשתות 網絡
control: kontroll* control* kontrol* контрол* السيطره سيطره كنترل* 控制 支配 管制 שליטה שליטת
raid: razzia* redada* baskin* рейд* مداهمه פשיט* 突袭
dialogue: dialog* dialogue* dialogo* diyalog* диалог* діалог* الحوار حوار* דיאלוג* 对话 對話 対話
position: haltung position* posicion* postura* tutum* позици* позиці* موقف* مواقف موضع مواضع עמדת עמדה 立场 立場
proposal: vorschlag* vorschlage proposition* مقترح* اقتراح* הצעות 提議 建议
contact: kontakt* contact* contacto* контакт* تواصل ارتباط* מגעים קשר 联系 聯繫 接触 temasa temaslar*
airspace: luftraum* 领空 領空 空域
embargo: embargo* ambargo* эмбарго* ембарго* אמברגו 禁运 禁運 禁輸
ammunition: municion* municiones תחמוש* 弹药 彈藥 弾薬
canal: kanal kanals canal* kanali* канал каналу канала каналом كانال* תעלה תעלת 运河 運河
citizens: staatsburger* burger ressortissant* citoyen* ciudadan* vatandas* гражданин* граждан громадян* مواطن* المواطنين شهروند* 公民 国民
prevent: verhinder* empech* impedir impid* предотврат* запобіг* منع لمنع جلوگيري* למנוע מנע* 防止
prepare: vorbereit* prepar* подготов* готує* підготов* اعداد يستعد מכין מתכונן הכנות הכנה
trust: vertrau* misstrau* confian* mefian* confiar desconfian* guven* довери* недовер* довір* недовір* ثقه اعتماد* אמון 信任 信頼
governor: استاندار استانداري губернатор*
burgenstock: бюргеншток* бюргеншток بورغنشتوك بورگنشتوك בורגנשטוק ビュルゲンシュトック
macron: ماكرون مكرون מקרון 克龙 克宏 マクロン
stalin: staline ستالين استالين סטלין 大林 スターリン
churchill: черчилл* تشرشل چرچيل צרציל 丘吉 チャーチル
roosevelt: рузвельт* روزفلت רוזוולט 斯福 ルーズベルト ローズベルト
lukashenko: lukaschenk* loukachenk* لوكاشينكو لوكاشنكو לוקשנקו 卢卡 ルカシェンコ
biden: بايدن ביידן 拜登 バイデン
hegseth: هيغسيث هگست הגסת 赫格 ヘグセス
axios: اكسيوس אקסיוס アクシオス
tasnim: تسنيم תסנים 斯尼 タスニム
ashgabat: aschgabat achgabat asjabad askabat ашхабад* عشقاباد אשגבט 阿什 アシガバート
dushanbe: duschanbe douchanbe dusanbe דושנבה 杜尚 ドゥシャンベ
kabul: kaboul кабул* كابول كابل קאבול 喀布 カブール
latakia: lattaquie lazkiye اللاذقيه لاذقيه לטקיה 拉塔 ラタキア
baikonur: baikonour baykonur بايكونور בייקונור 拜科 バイコヌール
tabriz: tabris tebriz тебриз* тавриз* تبريز תבריז 不里 タブリーズ
aleppo: alep halep алеппо حلب חאלב 阿勒 アレッポ
homs: humus хомс* حمص חומס 霍姆 ホムス
beirut: beyrouth beyrut بيروت ביירות 贝鲁 ベイルート
baghdad: bagdad bagdat багдад* بغداد בגדד 巴格 バグダッド
riyadh: riad riyad эррияд* рияд الرياض رياض ריאד 利雅 リヤド
doha: доха доху дохе дохи الدوحه دوحه דוחא 多哈 ドーハ
muscat: maskat mascate маскат* مسقط מוסקט מסקט 斯喀 マスカット
jeddah: dschidda djeddah yeda cidde джидд* جده 吉达 ジッダ
ankara: анкар* انقره انكارا אנקרה 安卡 アンカラ
istanbul: استانبول стамбул* اسطنبول איסטנבול 坦布 イスタンブール
minsk: مينسك מינסק 明斯 ミンスク
yerevan: eriwan erevan erivan ереван* єреван* يريفان ايروان ירוואן 埃里 エレバン
baku: bakou baku баку باكو באקו 巴库 バクー
tbilisi: tiflis тбилис* تبليسي تفليس טביליסי 第比 トビリシ
sochi: sotschi sotchi soci сочи سوتشي سوچي סוצי 索契 ソチ
kazan: kasan قازان كازان קאזאן 喀山 カザン
erbil: эрбил* اربيل ארביל 尔比 アルビル
modi: моди مودي מודי 莫迪 モディ
rubio: روبيو רוביו 鲁比 ルビオ
blinken: بلينكن בלינקן 布林 ブリンケン
obama: обам* اوباما אובמה 奥巴 オバマ
prigozhin: prigoschin prigojin* пригожин* بريغوجين پريگوژين פריגוזין 普里 プリゴジン
saddam: саддам* صدام סדאם 萨达 サダム
yeltsin: jelzin* eltsine ельцин* єльцин* يلتسين ילצין 叶利 エリツィン
brezhnev: breschnew* brejnev брежнев* بريجنيف برژنف ברזנייב 勃列 ブレジネフ
molotov: molotow* молотов* مولوتوف מולוטוב 莫洛 モロトフ
mosaddegh: mossade* mosade* musaddik моссадык* мосаддык* مصدق מוסאדק 摩萨 モサデク
sharaa: charaa scharaa الشرع шараа שרע シャラア
kirby: кирби кірбі كيربي كربي קירבי 柯比 カービー
bogdanov: bogdanow* بوغدانوف باگدانوف בוגדנוב 波格 ボグダノフ
mishustin: mischustin* michoustin* ميشوستين מישוסטין 米舒 ミシュスチン
zahedi: زاهدي זאהדי 扎赫 ザヘディ
nilforoushan: нильфорушан* نيلفروشان נילפורושאן
fidan: فيدان פידאן 菲丹 フィダン
mokhber: מוחבר モフベル
tatarstan: تتارستان طتارستان תתרסטן 鞑靼 タタールスタン
dagestan: داغستان דאגסטן 达吉 ダゲスタン
novorossiysk: новороссийск* новоросійськ* نوفوروسيسك נובורוסיסק ノボロシスク
volga: wolga* волг* волз* الفولغا ولگا וולגה 伏尔 ボルガ
leave: выйдет ушел ушла ушли уйти уходит вийшла вийшли вийде виходить пішов пішли піти verließen salio salieron dejo يغادر خرج خرجت يخرج פרשה פורשת cikti
withdraw: выведет вывести отозвал отозвала вивела вивести відвів відкликав відкликала zog zogen سحب سحبت يسحب ينسحب הסיג
arrive: пришел пришла пришли прийшов прийшла прийшли reiste reisten llegaron وصلت يصل تصل נחת נחתה رسيد رسيدند
begin: начнет розпочав розпочала розпочали تبدا شروع החלה החלו
impose: ввела ввели ввів يفرض תטיל
kill: вбили загиблих قتلت يقتل كشت كشتند נרצח חיסל mataron
die: скончался померла fallecio توفي مات נפטר מת vefat
shoot: збив يسقط ساقط יורט
accept: принял приняла приняли прийняв прийняла прийняли accepte acepto aceptaron قبلت يقبل پذيرفت پذيرفته הסכים
find: нашел нашли нашла знайшов знайшли знайшла fanden gefunden trouve encontro encontraron وجد عثر عثرت يافت מצא מצאו
send: відправив відправила sandte sandten ارسلت يرسل ترسل
reject: يرفض دحض דחתה wiesen
demand: зажадав зажадала
threaten: يهدد تهدد
announce: يعلن تعلن
attack: напал напала напали напав يهاجم شن شنت يشن تشن
destroy: разрушил разрушен разбил зруйнував зруйновано يدمر נהרס נהרסה נהרסו
close: перекрив بست بستند اغلق يغلق schlossen cerraron
stop: يوقف עצר
resume: يستانف ازسرگرفت חידש חידשה
return: عادت يعود تعود
build: يبني تبني בנתה
sell: باع باعت يبيع تبيع فروخت فروخته
buy: купив اشتري اشترت يشتري تشتري
receive: تسلم تلقت يتلقي принял приняла приняли прийняв прийняла прийняли
join: ينضم הצטרף
fall: обвалился обвалився يسقط افت پايين צנח
rise: подскочил подскочила зріс يرتفع قفز بالا עלתה stiegen
level: تراز منسوب
deny: تنفي
accuse: يتهم האשימו warfen
warn: застеріг يحذر تحذر
promise: пообещал пообещала пообіцяв وعدت
invite: пригласил пригласила запросив запросила lud luden invito دعوت הזמין הזמינה
agree: домовилися домовився اتفقوا הסכימו הסכים einigten einigte
sign: وقعوا يوقع
mediate: يتوسط تتوسط תיווכה מתווך
elect: избран избрали избрала обрали обрано обрав انتخب انتخبت ينتخب انتخاب נבחר נבחרה gewahlt elu elegido eligio
volunteers: freiwillig* volontair* voluntari* gonullu* доброволь* добровіл* متطوع* داوطلب* מתנדב* 志愿 義勇 志願
morning: بامداد سحرگاه
unilateral: 单边 單邊 单方 單方 односторон* einseitig* احادي* يكجانبه
container: 集装 集裝 コンテナ
train: 列车 列車
cargo: 货运 貨運
collapse: קריס* התמוטט*
regime: משטר*
improve: 改善
fighters: مقاتل
deputy: 副外
bill: 法案
buyer: kaufer* 买家
purchase: تملك
downs: ומורדות
`;
