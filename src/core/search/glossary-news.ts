/**
 * More of glossary-press.ts, of the second rank: courts, prisons and police, budgets and companies, lorries and fires, and what
 * officials stress, reveal, estimate and guarantee.
 */
export const newsGlosses = `
diplomat: дипломатів ديپلمات* دبلوماسي* الدبلوماسي* דיפלומט* 交官 diplomate diplomates diplomaten
deputy: замглав* adjoint adjointe adjunto viceministro* viceministr* 次官 副部 副主 副大 النايب
cleric: священнослужит* اخوند اخوندها כוהן כהן molla mollalar 神职 clerc clercs religieux kleriker*
court: суд суду судом суде судить судов משפט 法庭 法廷 cour corte cortes
prosecutor: прокурор* прокуратур* دادستان* النيابه النايب תובע התובע פרקליט* savci* 检察 检方 検察 staatsanwalt* procureur* parquet fiscalia
charge: اتهامات تهمه تهم אישום אישומ* 起诉 起訴 anklage* angeklagt* inculp* imputad* обвинительн* iddianame*
prison: тюрьм* тюрем* вязниц* вязнич* زندان* سجن السجن سجون כלא הכלא מאסר hapis hapse cezaev* 监狱 監獄 刑務 gefangnis* haftstraf* carcel* prision*
police: полици* поліці* پليس شرطه الشرطه משטרה המשטרה משטרת polis polisi polisin 警察 polizei* policia policias
budget: бюджет* بودجه ميزانيه الميزانيه תקציב* butce* 预算 預算 予算 haushalt* presupuest*
revenue: выруч* виручк* عايدات العايدات
shortage: нехватк* дефицит* нестач* дефіцит* كمبود* نقص النقص מחסור kitlik* kitlig* sikintisi 短缺 不足 engpass* mangel penurie* escasez
electricity: электроэнерг* электрич* 电力 停電 停电
power: 电力 停電
food: غذا غذاي اغذيه الاغذيه 粮食 食料 食糧 nourriture*
medicine: arzneimittel*
hospital: госпитал*
school: школ* مدرسه المدرسه مدارس okul* 学校 學校 schule* schuler* ecole* escuela*
journalist: журналист* журналіст* خبرنگار* صحفي صحافي صحفيين الصحفيين עיתונאי עיתונאים gazeteci* 记者 記者 periodista*
expert: аналитик* аналітик* كارشناس* خبير الخبير خبرا الخبرا מומחה המומחה מומחים uzman* 專家 analist*
analyst: аналитик* аналітик* تحليلگر* محلل المحلل محللون המומחים אנליסט* analist* analista*
scientist: физик* науковц* науковець מדענ* علما العلما forscher*
engineer: инженер* інженер* مهندس المهندس مهندسين מהנדס* muhendis* 工程 技術 ingenieur* ingenier*
company: фирма фирмы фирм фирме фирму фирмой фірм* חברה החברה firma firmasi firmanin firmen firmas 会社 societe* gesellschaft* 企业
container: контейнер* كانتينر* حاويه حاويات الحاويات מכולה מכולות konteyner* conteneur* contenedor*
lorry: грузовик* фура фуры фур вантажівк* كاميون* شاحنه شاحنات משאית משאיות kamyon* 卡车 卡車 トラック lastwagen* lkw camion*
cryptocurrency: криптовалют* رمزارز* المشفره קריפטו kripto* 加密 暗号 kryptow* cryptom* criptom*
output: добыч* видобут* استخراج תפוקה תפוקת 产量 產量 産油 生産 fordermeng* forderquot* produktionsmeng*
quota: квот* سهميه* حصه حصص מכסה מכסות kota kotasi 配额 配額 割当 forderquot* cuota*
field: месторожден* родовищ* 油田 olfeld* gasfeld* gisement* yacimiento*
fire: пожар* загорел* загорів* пожеж* حريق الحريق שריפה דליקה yangin* 火灾 火災 起火 großbrand* incendie* incendio*
launcher: لانچر* لانچ firlatici* rampa rampasi lanzader*
battery: дивизион*
rebel: мятежник* اسلامگراي 反对 反體 aufstandisch*
recruit: вербуван* 勧誘 募集 rekrut*
retreat: отступ* відступ* נסוגו repli repliegue*
prisoner: вязень вязні вязнів اسرا اسري الاسري haftling* detenu*
torture: пытк* пыток катуван* شكنجه* تعذيب التعذيب עינויים iskence* 酷刑 拷問 folter* tortur*
crew: طاقم الطاقم צוות הצוות 机组 機組
flag: 船旗 旗帜 旗幟 船籍 drapeau*
flight: رحله sefer seferi seferler 航空 vol
peaceful: سلمي السلمي السلميه friedlich* pacifique* pacifico pacifica pacificos pacificas
illegal: 不法
thank: поблагодар* подяку* تشكر قدرداني شكر شكرت הודה tesekkur* 感谢 感謝 dankt* bedankt* remerci* agradec*
reveal: раскрыл* обнародова* розкри* оприлюдн* فاش كشف كشفت يكشف חשף חשפה ortaya 披露 曝光 暴露 明ら enthull* aufgedeckt* revel*
estimate: оценива* оценк* оцінк* оціню* براورد* تخمين* تقدر تقديرات التقديرات מעריך מעריכים הערכה tahmin* 估计 估計 推計 推定 schatz* estima estimacion estime estiment
prepare: готовит готовят готует готують اماده* تحضير* hazirlan* hazirlik* hazirlig* 准备 準備 bereitet
resume: поновл* ازسرگيري חידוש
reduce: сократил* скороти* снизить снизил зменш* تقليص خفض خفضت צמצם צמצום הפחתה הפחית azalt* kisti 减少 減少 削减 削減 verringer* gekurzt reduire reduc* redujo reducir
increase: увелич* збільш* زادت زياده الزياده הגדיל הגדילה artir* arttir* 扩大 拡大 erhoh* zunahme* augment*
double: вдвое удвічі ودبرابر ضاعف ضاعفت مضاعفه כפול katina katladi 翻番 倍增 倍に
guarantee: ערובות guvence* 担保 擔保
protect: захища* محافظت protection* protec*
transfer: نقلت منتقل* העביר העבירה ubergeb* traslad* devred*
evade: обойд* обійти asmak burlar sortear عقيف 绕过 繞過
replace: замін* جايگزين* بديل استبدال* sustit* 取代 替换 替換 代替 交代
restore: احيا احياي شيكوم שיקום onar* restauro restauracion חידוש
test: испыт* випроб* تجربه 测试 試験 实验 prueba pruebas
win: برنده فوز الفوز 当选 當選 wahlsieg*
lose: ازدست אובדן איבד 失去 失う
convoy: колонн* колона колону конво* كاروان* قافله رتل שיירה konvoy* 车队 車隊 护航 護航 車列 konvoi* kolonne*
technology: technologie* 技術
design: разработ* конструкц* розроб* конструкці* طراحي* تصميم תכנון עיצוב tasarim* tasarla* 设计 設計 entworfen konzip* concu* disen*
engine: triebwerk*
third: треть третий третьей третью третина третій третього سوم ثلث ثالث שליש שלישי ucuncu 第三 三度 drittel dritte dritten tiers troisieme* tercio tercera
stability: стабильн* стабільн* ثبات استقرار الاستقرار יציבות היציבות istikrar* 稳定 穩定 安定 stabilitat* stabilite* estabilid*
escalation: تنش* エスカ gerginli* tension* 緊張
restraint: maßigung* retenue* contencion سعه
joint: משותף
interest: menfaat*
submarine: uboot* sousmarin*
stress: подчерк* підкресл* наголос* 强调 強調 betont* soulign* subray* vurgula* הדגיש* شدد شددت
ship: суд суду судом суде судить судов
accuse: اتهامات обвинительн*
alleged: iddianame* ادعا iddia* 主張
ban: מאסר
regime: משטרה המשטרה משטרת
grain: 粮食
orbit: مدارس
newspaper: gazeteci*
specialist: كارشناس* خبير الخبير מומחה המומחה מומחים uzman* המומחים
cargo: грузовик* вантажівк*
produce: 生産
demand: fordermeng* forderquot*
share: سهميه* حصه cuota*
launch: firlatici* lanzader*
oppose: 反对
opposition: 反对
withdraw: נסוגו
arrest: detenu*
staff: طاقم الطاقم
team: צוות הצוות
air: 航空
admit: הודה
insurance: asegura aseguro
cut: сократил* خفض خفضت 削减 削減 gekurzt reduire reduc* reducir
lower: снизил הפחית
fall: 減少
rise: erhoh* augment*
trust: guvence*
defend: захища*
hand: передав ubergeb*
cost: обойд*
evidence: prueba pruebas
election: wahlsieg*
develop: разработ* розроб*
decision: تصميم
plan: תכנון
draft: tasarim*
tension: تنش* gerginli* tension* 緊張
partner: משותף
naval: морск* морськ* بحري البحري دريايي ימי ימית deniz bahriye* 海上 seestreit* maritim*
command: командован* командуванн* قياده القياده פיקוד פיקודי 指揮 kommando* commandement* comando mando
central: централь* مركزي المركزي מרכזי המרכזי merkez merkezi 中央 zentral zentrale zentralen zentralbank*
financial: финансов* фінансов* مالي ماليه المالي الماليه פיננסי פיננסית פיננסיים כספי finansal 金融 财政 財政 finanziell* financier*
diplomacy: дипломати* дипломаті* ديپلماسي* الدبلوماسيه דיפלומטיה diplomasi* diplomatie* diplomacia*
diplomatic: diplomatic* 外交 الدبلوماسيه דיפלומטיה
guided: управляем* высокоточн* керован* високоточн* موجهه מונחי מונחה gudumlu* 制导 制導 誘導 gelenkt* guidees guiado guiados
experience: опыт опыта опыту опытом досвід досвіду досвідом خبره خبرات ניסיון deneyim* tecrube* 经验 經驗 経験 erfahrung* experiencia
coast: берег берега берегу берегов берегами береги берегом سواحل חופי חופים 沿海 ufer littoral* litoral*
river: река реки реке реку рекой рек річк* ріка ріки نهر النهر رود رودخانه נהר nehir nehri irmak* 河流 fluss flusses fleuve* riviere*
village: деревн* село села селе селищ* روستا* قريه القريه כפר koy koyu 村庄 村莊 dorf dorf* pueblo aldea*
mountain: гора горе הר dag dagi 山区 山體 gebirg*
private: частн* приватн* القطاع פרטי פרטית 私人 民营 民間
risk: риск риска риски рисков ризик* ريسك* مخاطر المخاطر סיכון סיכונים 风险 風險 リスク risiko* risque* riesgo*
media: смі сми зми رسانه* مطبوعات صحافه الصحافه עיתונות תקשורת medya* 媒体 媒體 メディア medien presse prensa medios
son: син ابن 兒子
help: помочь يساعد helfen aider
sea: морськ* морск* ימי deniz 海上
navy: دريايي
treasury: 财政 財政
civilian: 民間
`;
