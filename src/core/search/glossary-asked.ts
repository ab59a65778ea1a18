/**
 * More of glossary-table.ts: what readers ask after and the other tables lack, though passages have it (causes, councils that are
 * interim, towns, seasons, surgeons and fog).
 */
export const askedGlosses = `
interim: interim* vorlaufig* ubergangs* provisoire* interin* provisional* gecici* временн* тимчасов* موقت* انتقالي* זמני זמנית הזמני הזמנית 临时 臨時 暫定
council: conseil* consejo* konsey* совет совета совете советом рада раду раді شورا شوراي מועצ* 理事 委员 評議
swap: tausch* austausch* echang* intercambi* canje* takas* обмен* обмін* تبادل مبادله مقايضه חילופ* החלפ* 交换 交換
front: 战场 戰場 戦線 战线
peacekeeper: friedenstrupp* friedenssold* миротвор* миротворч* صلحبان* 维和 維和
race: wettlauf* wettrust* carrera yarisi* гонка гонки гонку гонке гонці سباق مسابقه מירוץ 竞赛 競賽 競争
weather: wetter* meteo* clima погод* طقس الطقس 天气 天氣 天候
fog: nebel* brouillard niebla туман* ضباب* ערפל* 大雾 濃霧 浓雾
surgeon: chirurg* cirujan* cerrah* хирург* хірург* جراح* מנתח* 外科
born: geboren* naissance nacido nacio dogum* dogdu родил* рожден* народив* народж* مولود ميلاد متولد נולד* 出生 生ま
live: wohnt lebt habite habitent vive viven yasiyor* живет живут живе живуть мешка* يعيش تعيش زندگي מתגורר* 居住 生活 住ん
mistake: fehler* irrtum* irrtumlich* erreur* error errores hata hatasi hatayla ошибк* ошибочн* помилк* خطا بالخطا اشتباه טעות 错误 錯誤 失误 誤っ 誤射
prime: premierminist* ministerprasident* basbakan* премьер* премєр* نخست 总理 總理 首相
cause: ursach* cause causes causa causas sebeb* sebep* причин* سبب اسباب علت סיבה סיבת הסיבה 原因
capital: hauptstadt* capitale capital baskent* столиц* عاصمه العاصمه پايتخت בירת 首都
city: stadt stadte ville villes ciudad* sehir* sehri* kenti город города городе городом городов місто міста місті містом مدينه المدينه مدن شهر עיר בעיר ערי 城市 都市
province: provinz* provincia* eyalet* провинци* провінці* محافظه استان מחוז* 省份
hostage: geisel* otage* rehen rehenes rehine* rehin заложник* заручник* رهاين رهينه گروگان* ערובה 人质 人質
extradite: auslief* ausgelief* extrad* экстради* екстради* استرداد הסגר* להסגיר 引渡
shah: schah* chah sah شاه الشاه шах шаха шаху шахом שאה השאה 沙阿
empire: kaiserreich* zarenreich* imperio* imparatorlu* импери* імпері* امبراطوري* امپراتور* אימפרי* 帝国 帝國
coup: putsch* staatsstreich* golpista* darbe* переворот* كودتا* הפיכה 政变 政變
tourist: touris* turis* турис* туріс* سياح* سايح* گردشگر* תייר* 游客 旅游 遊客 観光
visa: visum* visa visas visado* vize* визу визы виза безвиз* віза візи візу безвіз* تاشير* ويزا رواديد אשרה אשרות ויזה 签证 簽證 ビザ
oblige: verpflicht* oblig* obliga* yukumlu* zorunda обязан* обязат* обязыва* зобов* ملزم* التزام* يلزم متعهد* تعهد* מחויב* מחייב* התחייב* 义务 義務
reformist: reform* реформ* اصلاح* רפורמ* 改革
newspaper: zeitung* journaux periodic* diario* gazete* газет* صحيفه الصحيفه صحف روزنامه* עיתון* 报纸 報紙 新聞
cent: prozent* pourcentage* porcentaj* yuzde* процент* відсотк* відсоток بالميه بالمايه درصد אחוז* 百分
largest: großt* grosst* крупнейш* найбільш* اكبر بزرگترين הגדול הגדולה 最大
cheap: billig* barato* barata* ucuz* дешев* رخيص* ارزان* זול זולים 便宜 廉价 安い
modern: modern* moderno* современн* сучасн* حديث* مدرن מודרני* 现代 現代
autumn: herbst* automne otono sonbahar* осень осени осенью осінь восени осені الخريف خريف پاييز סתיו 秋天 秋季
winter: hiver invierno kis зима зимы зимой зимою взимку الشتاء شتاء زمستان חורף 冬天 冬季
spring: fruhjahr* fruhling* printemps primavera ilkbahar* весна весны весной весною навесні الربيع ربيع بهار אביב 春天 春季
summer: sommer* verano yaz лето лета летом літо влітку літа الصيف صيف تابستان קיץ 夏天 夏季
fishing: fischer* fischfang* peche pecheur* pesca pesquer* balikci* рыбол* рыбн* рибол* рибал* صيد ماهيگيري דיג 捕鱼 捕魚 渔业 漁業
caviar: kaviar* havyar* икра икры икрой ікра ікри كافيار خاويار קוויאר 鱼子 魚子
road: straße* strasse* carretera* дорога дороги дороге дорогу дорог طريق الطريق جاده כביש 公路 道路
exile: exil* surgun* изгнан* вигнан* منفي المنفي تبعيد גלות 流亡 亡命
poet: dichter* poete* poeta* sair* поэт* поет* شاعر* משורר* 诗人 詩人
airline: fluggesellschaft* airline* aerolinea* havayol* авиакомпани* авіакомпані* ايرلاين* 航司
observer: مراقب* beobachter* observat* observador* gozlemci* наблюдател* спостерігач* משקיפ* משקיף 观察 觀察
respect: respekt* respet* saygi* уважен* уважа* поваг* احترام* לכבד 尊重
gift: geschenk* cadeau* regalo* hediye* подарок подар* هديه هدايا מתנה מתנות 礼物 禮物 贈り
election: wiedergewahl* wiederwahl* reelu* reelection* reeleg* reelec* переизбр* переобр* 连任 連任 再選
mediation: mediar mediando araci*
assembly: versammlung* asamblea* ассамбле* асамбле* خبرگان
successor: 后任
hotline: 热线 熱線
fourth: viert* quatriem* cuart* dorduncu четверт* الرابع الرابعه چهارم רביעי הרביעי 第四
fifth: funft* cinquiem* quint* besinci пятый пятого пятая пятой пятую пятым пята пяти пятий الخامس الخامسه پنجم חמישי החמישי 第五
fleet: flotte flotten flota filo filosu اسطول الاسطول 舰队 艦隊
`;
