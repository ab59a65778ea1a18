/**
 * More of glossary-table.ts: the verbs and nouns in which papers of eleven languages most often tell of war, diplomacy and trade, in
 * the forms that the other tables lacked or took for something else ("погодився" is no weather, "طالب" here no student).
 */
export const pressGlosses = `
deliver: доставил* доставлен* доставят доставк* поставок מסרה מסרו נמסר* מסירת sevkiyat* 运送 運送 き渡 ارسال
strike: нанесл* наносит наносят вдарил* завдає golpe*
drone: бпла כטבמ*
railway: السكك ريلي demir ferree* ferrees
ambassador: послу послов послы послами послам سفيران سفرا سفراي السفرا ambassadeur ambassadeurs
ceasefire: огня вогню הפוגה cessezlefeu
agree: согласил* согласие согласия согласились согласен согласна договориться договорились домовитися домовились погодив* погодил* згоду згода згоди موافقت پذيرفت* اتفق اتفقا يتفق الموافقه הסכימה מסכימ* הסכמה anlasti anlastilar mutabik* 同意 达成 達成 zugestimmt zustimm* geeinigt acordo acordaron acuerdan
loan: заем займ* позик* تسهيلات אשראי 借款 credito creditos
produce: выпуска* випуска* تنتج ينتج تنتجها hergestellt 製造
assemble: собира* сборк* собран* збира* зібран* складанн* مونتاژ تجميع הרכבה הרכבת מרכיבים montaj* 组装 組裝 組み 組立 montiert* montage* zusammengebaut ensambl* assemblage*
intercept: перехва* перехоп* رهگيري* اعترضت اعترض יירט* יורט* יירוט* onledi onlendi 拦截 攔截 迎撃 abgefangen abfang* abfing* intercept*
warship: фрегат* корвет* эсминец эсминц* есмінец есмінц* ناوشكن* ناو مدمره مدمرات فرقاطه משחת* פריגט* firkateyn* muhrip* 逐舰 逐艦 駆逐 fregatte* zerstorer* fregate* fragata* destructor*
seize: تصرف صادرت koydu koydular konuldu 没收 沒收 押収 festgesetzt gekapert aufgebracht apreso apresar* apresad* arraisonn*
board: высад* висад* سوار متن סיפון סיפונה guverte* 登船 登上 乗り geentert bestieg* arraisonn* abordo abordar* abordaje*
mine: минирован* заминир* мінуванн* замінов* מיקוש 布雷 vermint minage minado
blockade: הסגר seeblockade*
strait: מיצר*
reopen: откроет* відкриє לפתוח reouverture 開放
close: перекр* انسداد סגירה סגירת לסגור kapali הסגר
insurance: מבטח*
barrel: براميل חביות 万桶 萬桶 每桶 桶原 桶油 バレル
refinery: זיקוק 炼厂 煉廠 煉油
pipeline: трубопров* газопров* нафтопров* нефтепров* газогін газогон*
bank: bancaire* bancari*
payment: платеж* платіж* платит* платят* مدفوعات المدفوعات 付款 決済 zahlung* paiement* pagos
currency: عملات العملات ارزي doviz* 本币 本幣
invest: вложить вложит* вложен* вкласти invertir* invirt* investir investi
contract: kontrat*
helicopter: هليكوپتر* مروحيات المروحيات ヘリ
satellite: قمر القمر לווייני*
radar: рлс מכמים
defence: נמ flugabwehr*
warhead: baslik* baslig* tetes cabezas
component: детал* غيار اجزا اجزاي חלקים חלפים parca* 零件 pieza* ersatzteil*
factory: фабрик*
military: نظاميان 军方 軍方 військовослужб*
army: 美军 美軍 俄军 俄軍 乌军 烏軍 以军 以軍 伊军 伊軍 米軍 露軍 ロ軍
soldier: військовослужб*
exercise: маневр* تدريبات التدريبات 訓練
instructor: مربي مربيان مدرب مدربين مدربون מדריכ* 教官 instructeur* instructores ausbilder ausbildern
intelligence: מודיעיני* aufklarung*
spy: casus*
leak: слит* слив* злит* просоч* درز דלף דלפ* מודלפ* הודלפ* 泄密 外泄 洩漏 漏洩 漏え geleakt filtro sizan
recording: аудиозапис* аудіозапис* запись записи запис записі التسجيل تسجيل صوتي הקלט* kaydi kayit* kaydin* 录音 錄音 音声 tonaufnahme* mitschnitt* enregistrement* grabacion*
hacker: взлом* злам* هك قراصنه اختراق korsan* gehackt informatique* informatic*
reject: رد نپذيرفت* 驳回 駁回 ablehn*
deny: bestritt*
confirm: подтвержд* اكد اكدت توكد يوكد تاكيد אישר אישרה אישרו teyit
accuse: اتهامات 告発
warn: gewarnt
urge: призыв* خواستار דרש דרשה דרשו 敦促 求め gefordert
demand: требов* вимог* طالب مطالب תבע* verlangt verlangte verlangen exig* خواستار דרש דרשה דרשו
propose: اقترح* يقترح 提示 vorgeschlagen
support: پشتيباني يدعم
partner: ortak ortaklik* ortaklig*
article: статья статьи статье статью статт* סעיפ* artikel* articulo*
parliament: 国会 國會
vote: صوت صوتوا يصوت oyla* oyu
resolution: החלטת
draft: ebauche*
elect: обран* обира* избра*
protest: معترض* متظاهر* demonstrant*
crackdown: придуш* подавлен* репресс* репрес* سركوب* قمع* דיכוי bastirma* 镇压 鎮壓 弾圧 niederschlag* unterdruck* represi*
arrest: اعتقل* 扣留 interpell* detuv*
execute: اعدم* להורג hingericht* hinricht*
terrorist: טרוריסט* teror* terror* terroris*
list: перечень перечн* списк* внесен* внесл* لايحه ليست ادرج* 列入 名簿 gelistet incluyo incluyeron
freeze: بلوكه*
embargo: حظر الحظر
lift: برداشتن برداشته зняти зняв зняли знят* aufheb* aufhebung*
extend: extend* extiend*
expire: منقضي спливає сплив* פג פגה תום doldu 失效 ablauf* abgelauf* vencio vencimiento* vence
suspend: علق متوقف зупин* зупинен* durdur* 中止 中断 suspension
evacuate: اجلت اجلا يجلي 疏散 避難
withdraw: הוציאה הוציאו הוצאת
return: برگرد* برگشت* ישובו 帰国 戻っ 戻る volvio volver vuelve vuelta
receive: استقبل* يستقبل 接见 接見 empfangen empfing* accueilli* acogio acoger*
telephone: טלפונ*
message: послання 信息 botschaft*
condolence: عزا العزا
congratulate: בירך בירכ* איחל* tebrik 祝意 gluckwunsch*
funeral: خاكسپاري прощание прощания прощання funerales
successor: החליף החליפה 後任 succede* succed*
appoint: عينت تعيينه atad*
impeach: недовери* недовір* استجواب azil mocion
region: област* اقليم الاقليم منطقه אזור* bolge* 地区 地區 地域
airport: летовищ* havaalan*
border: 边界 邊界
capital: בירה
airspace: пространств* простір простору حريم اجوا الاجوا المجال מרחב sahasi* espace espacio
centrifuge: طرد
stockpile: ذخيره מלאי 储备 儲備 保有 bestand* bestande* existencias
radiation: پرتو* radioactif* radioactiv* radiactiv* radioaktiv*
bombing: bombardier*
damage: ضرر تضرر* נפגע* zarar* 损坏 损失 損壞 損失 受損
destroy: منهدم تخريب 炸毁 炸毀 摧毀
injure: пострада* постражд* اصيب اصيبوا اصابه
civilian: жител* مدنيون 市民
hostage: חטופ*
peacekeeper: blauhelm* casques cascos
coup: クーデター クーデタ golpe*
occupy: besatzung*
invade: вторг* вторж* פלש* istila* envahi* invadi* uberfall* uberfiel*
island: האי 島嶼 群島 小岛 岛上 島の 島を
territory: تماميت قلمرو טריטורי* territoire*
summon: вызван* вызов* виклик* 召喚 זימן זומנ*
expel: выслан* вислан* גירוש* kovdu kovul* طرد
embassy: 使馆 使館 elcilik* elcilig* botschaft*
recognise: призна* визна* признан* признат* визнав визнан* اعترفت اعتراف شناسايي הכרה reconnu* признал* визнал*
promise: وعده vaat* vaad* zusag* zugesagt promesa* 公約
white: белый белого белом белому білий білого білому білим الابيض سفيد הלבן beyaz 白宫 白宮 ホワイトハウス weißes weißen weisse* blanche blanca
deadline: срок срока сроки сроков термін терміну الاجل النهايي מועד דדליין echeance*
concession: уступк* поступк* امتياز* تنازل* ויתור* taviz* 让步 讓步 譲歩 zugestandnis* concesion*
secret: مخفي* 極秘
rise: התייקר* گران* 高騰 anstieg* gestieg* grimpe*
fall: سقوط السقوط 下降 減少 gefallen ruckgang* gerile* снизилась снизились снизился снизилось знизилась знизилися знизився знизилось
odesa: オデッサ オデーサ odessa אודסה اوديسا اودسا 敖德
qingdao: cingdao 青岛 青島 циндао چينگدايو تشينغداو צינגדאו
criticise: упрек* докор* reproch* 批评 批評 انتقد* انتقاد* elestir* kritisier* ביקורת critico criticaron criticado criticas critique critiquent kritik kritisiert kritisierte
admit: признал* визнал* признан* признат* визнав визнан* reconnu*
send: ارسال
accept: پذيرفت*
approve: الموافقه אישר אישרה אישרו
agreement: הסכמה 合意
components: מרכיבים
shoot: перехоп* رهگيري* اعترضت יירט* יורט* 拦截 攔截 迎撃 abgefangen intercept*
prevent: onledi onlendi
carrier: ناو
text: متن
extradite: הסגר
gas: газопров* газогін газогон*
oil: нафтопров* нефтепров*
america: 美军 美軍 米軍
russia: 俄军 俄軍 露軍
training: 訓練 ausbilder ausbildern
reaction: رد
student: طالب
joint: ortak
partnership: ortaklik* ortaklig*
clause: статья статьи статье статью
execution: hinricht*
law: لايحه
ban: حظر الحظر
stop: متوقف зупин* зупинен* durdur* 中止 中断
welcome: accueilli* בירכ*
replace: החליפה
trust: недовери* недовір*
space: espace espacio
shell: ذخيره
bomber: bombardier*
loss: ضرر 损失 損失
sabotage: تخريب
hit: اصيب اصابه
crew: besatzung*
cede: уступк* поступк* تنازل*
crash: سقوط السقوط
lower: снизилась снизились снизился снизилось знизилась знизилися знизився знизилось
visit: ביקורת
critic: critique critiquent
`;
