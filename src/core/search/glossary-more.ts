/**
 * More of glossary-table.ts: lands and their people that news speaks of beside the topics of a pack, and further words of the news.
 * What is a topic has its names in the pack; of Germany, Lebanon or Africa a passage only speaks, and in English. Chinese
 * joins two lands to one word (中俄), which no name has.
 */
export const moreGlosses = `
germany: deutsch* allemand* allemagne aleman* almanya* alman немец* немц* герман* німеч* німец* المانيا الماني* المان גרמני* 德国 德國 德方 ドイツ
france: franzos* frankreich* francais* francia frances* fransa* fransiz* франц* فرنسا فرنسي* فرانسه فرانسوي צרפת* 法国 法國 法方 フランス
britain: britisch* großbritannien* britanni* royaumeuni britani* ingiliz* британ* великобритан* بريطاني* بريتانيا انگليس* בריטני* 英国 英國 英方 イギリス 英独
italy: italien* italia* italya* итал* італ* ايطالي* ايتاليا איטלי* 意大利 義大利 イタリア
switzerland: schweiz* suisse* suiza isvicre* швейцар* سويسر* سوييس שווייץ 瑞士 スイス
japan: japon* японi* япони* اليابان ژاپن יפן 日本
lebanon: libanon* liban libanais* libano lubnan* lubnan ливан* ліван* لبنان* לבנון* 黎巴嫩 レバノン
jordan: jordani* jordanie urdun* иордан* йордан* الاردن اردن ירדן 约旦 約旦 ヨルダン
egypt: agypt* egypte* egipto* egipci* misir* егип* єгип* مصر* מצרי* 埃及 エジプト
yemen: jemen* yemen* йемен* ємен* اليمن يمن* תימן 也门 葉門 イエメン
afghanistan: afghan* afgan* афган* افغانست* אפגנ* 阿富汗 アフガ
kazakhstan: kasach* kazakh* kazaj* kazak* казах* كازاخست* قزاقست* קזחסט* 哈萨克 哈薩克 カザフスタン
turkmenistan: turkmen turkmene* turkmeni* turkmeno* turkmena* turkmenler* туркменист* туркменск* туркмени туркмены туркменов تركمانست* טורקמניסט* 土库曼 土庫曼 トルクメニスタン
africa: afrika* afrique africain* african* африк* افريقيا افريقي* אפריק* 非洲 アフリカ
gulf: golfe golfo golfstaat* korfez* залив* заток* الخليج خليج* המפרץ מפרץ 海湾 海灣 湾岸
arab: arabisch* arabe* arap* араб* عربي العربيه عرب* ערבי* ערביות 阿拉伯 アラブ
china: 中俄 中伊 中方 中露
russia: 中俄 俄伊 美俄 俄美 俄方 俄军 俄軍 中露 露軍 露中
iran: 俄伊 中伊 美伊 伊美 伊方 伊核
america: 美俄 俄美 美伊 伊美 美方 美军 美軍 米軍
draft: entwurf* resolutionsentwurf* projet* borrador* proyecto* taslak* taslag* проект* مشروع مسوده پيشنويس* טיוט* 草案 議案
fail: scheiter* gescheiter* echou* echec* fracas* basarisiz* провал* فشل* شكست* נכשל* 失败 失敗 未获 未獲
develop: entwickel* developp* desarroll* gelistir* разработ* розроб* تطوير* توسعه* פיתוח* 开发 開發 開発
block: blockier* bloqu* engelle* заблок* блокиру* блокув* يمنع חסימ* 阻止 阻挡 阻擋
platform: plattform* plateforme* plataforma* platform* платформ* منصه منصات سكو سكوي פלטפורמ* אסדה 平台 プラットフォーム
gift: geschenk* cadeau* regalo* hediye* подар* هديه هدايا מתנה מתנות 礼物 禮物 贈り物
grandson: enkel petitfils nieto torun* внук* онук* حفيد* نوه נכד* 孙子 孫子
family: familie* famille* familia* ailesi* семь* сім* عايله اسره خانواده* משפח* 家人 家族
survive: uberleb* survec* sobreviv* hayattakal* выжи* вижи* نجا زندهماند שרד* 幸存 生存
home: hause wohnhaus* maison* casa casas evine evini дома дому будин* منزل* خانه* ביתו 住宅 自宅
coal: kohle charbon* komur* уголь угля углем вугіл* فحم زغال* פחם 煤炭 石炭
food: lebensmittel* nahrung* aliment* gida* продовольств* продукт* غذاء غذايي* מזון 食品 糧食
medicine: medizin* medikament* medicament* medicin* ilac* лекарств* медикамент* ліки ліків دواء ادويه دارو* תרופ* 药品 藥品 医薬
refugee: fluchtling* refugie* refugiad* multeci* беженц* біженц* لاجي* اللاجي* پناهنده* פליט* 难民 難民
illegal: rechtswidrig* illegal* ilegal* yasadis* незаконн* غيرقانوني* غيرشرعي* בלתיחוקי* 非法 違法
trap: falle piege* trampa* tuzak* ловушк* пастк* فخ تله מלכוד* 陷阱
lie: luge lugen lugt mensonge* mentira* yalan* ложь лжет брехн* كذب* اكاذيب دروغ* שקר* 谎言 謊言
ballistic: ballistisch* ballistiqu* balisti* баллистич* балістич* باليستي* بالستيك* בליסטי* 弹道 彈道 弾道
dollar: dollar* dolar* доллар* долар* دولار* دلار* דולר* 美元 ドル
tonne: tonnen tonnes tonelad* тонн* טון טונות 万吨 萬噸 トン
bunker: bunker* бункер* مخابي سنگر* בונקר* 地堡 掩体
disaster: katastroph* catastroph* catastrof* felaket* كارثه كارثي* فاجعه* אסון 灾难 災難 大惨事
humanitarian: humanitar* humanitaire* insani* гуманитарн* гуманітарн* انساني* بشردوستان* הומניטרי* 人道
carrier: flugzeugtrag* porteavions portaavion* ucakgemi* авианос* авіанос* حامله ناو נושאתהמטוסים 航母 航空母舰 航空母艦 空母
sovereignty: souveran* souverain* soberan* egemen* суверенит* суверенітет* سياده حاكميت ריבונות 主权 主權 主権
additional: zusatzlich* supplementaire* adicional* дополнительн* додатков* اضافي* נוספ* 额外 追加
summon: einbestell* vorgeladen convoqu* convoc* cagird* вызвал* вызвали виклика* استدع* احضار* זימנ* זומן 召见 召見 呼び出
expel: ausgewies* ausweis* expuls* sinirdisi выслал* высыл* вислал* طرد* اخراج* גורש* גירש* 驱逐 驅逐 追放
target: angriffsziel* cible* objetivo* hedef* цель цели целям ціль цілі اهداف هدف מטרות 目标 目標 標的
flight: flug* vols vuelo* ucus* рейс* полет* політ رحلات پرواز* טיסה טיסות 航班 飛行
majority: mehrheit* majorit* mayoria* cogunlug* большинств* більшіст* اغلبيه اكثريت* 多数 過半数
passage: durchfahrt* paso gecis* проход* прохід* عبور* المرور מעבר 通航 通行
crowd: menschenmeng* foule* multitud* kalabalik* толп* натовп* حشد* جمعيت המון 人群 群衆
opposition: opposition* oposic* muhalefet* оппозиц* опозиц* المعارضه اپوزيسيون אופוזיצי* 反对派 野党
minority: minderheit* minorit* minoria* azinlik* меньшинств* меншин* اقليه اقليت* מיעוט 少数
friend: freunde freundschaft* amis amitie amigo* amistad dost* друг друзья дружб* друз* صديق اصدقاء صداقه دوست* ידיד* 朋友 友好
coast: kuste* cote cotes costa* kiyi* sahil* побереж* узбереж* ساحل* חוף 沿岸 海岸
4: vier quatre cuatro dort четыре четырех четверо чотири чотирьох اربعه اربع چهار ארבעה ארבע 四个 四名
5: funf cinq cinco пять пяти пятеро خمسه خمس پنج חמישה חמש 五个 五名
6: sechs seis шесть шести шість سته شش שישה 六个 六名
7: sieben sept siete yedi семь семи сім سبعه سبع هفت שבעה 七个 七名 七国
8: acht huit ocho sekiz восемь восьми вісім ثمانيه هشت שמונה 八个 八名
9: neun neuf nueve dokuz девять девяти تسعه תשעה 九个 九名
10: zehn dix diez десять десяти عشره עשרה 十个 十名
12: zwolf douze doce oniki двенадцать двенадцати дванадцять дванадцяти دوازده שניםעשר 十二
20: zwanzig vingt veinte yirmi двадцать двадцати двадцять عشرون عشرين بيست עשרים 二十
30: dreißig trente treinta otuz тридцать тридцати тридцять ثلاثون ثلاثين שלושים 三十
40: vierzig quarante cuarenta kirk сорок сорока اربعون اربعين چهل ארבעים 四十
50: funfzig cinquante cincuenta elli пятьдесят пятидесяти خمسون خمسين پنجاه חמישים 五十
60: sechzig soixante sesenta altmis шестьдесят шестидесяти шістдесят ستون ستين شصت שישים 六十
data: daten* donnees datos veri veriler* verileri* данные данных дани даних بيانات داده دادهها* נתונים 数据 數據 データ
image: satellitenbild* aufnahme* cliche* photo* imagen* fotos goruntu* снимк* снимок знімк* знімок صور تصوير תמונות תצלומ* 图像 圖像 画像
sabotage: sabotage* sabotaj* saboteu* диверси* саботаж* диверсі* تخريب خرابكار* חבלה 破坏 破壞 妨害
complete: abgeschlossen* vollendet* acheve* terminado* completad* tamamlan* завершен* завершил* завершено اكتمل* استكمال تكميل הושלמ* 完成 完了
foreign: auslandisch* etranger* extranjer* yabanc* иностранн* зарубежн* іноземн* خارجيه خارجي* זרים זרות 外国 外國
calm: beruhig* entspannung* apais* desescalad* distension sukunet* yatistir* деэскалац* деескалац* تهديه تنشزدايي* הרגע* 降温 缓和 緩和
terminate: gekundigt* kundig* denonc* rescindi* rescision fesih fesh* расторг* денонс* розірв* فسخ الغا* לבטל 废除 廢除 破棄
prisoner: gefangen* prisonnier* prisionero* preso* mahkum* esir* заключенн* пленн* ув'язнен* полонен* سجين سجناء زنداني* اسير* אסיר* שבוי* 囚犯 战俘 捕虜
corruption: korruption* corruption* corrupcion yolsuz* коррупц* корупц* فساد שחיתות 腐败 腐敗 汚職
poverty: armut* pauvrete pobreza yoksul* бедност* бідніст* فقر עוני 贫困 貧困
cable: kabel* cable* cables kablo* кабел* كابل* كابلات כבל* 电缆 電纜 ケーブル
children: kinder* enfant* nino* ninos cocuk* дети детей детям діти дітей اطفال كودك* ילדים 儿童 兒童 子供
reaction: reaktion* reaction* reaccion* tepki* реакц* رد واكنش* תגוב* 反应 反應 反応
mecca: mekka* mecque meca mekke* мекк* مكه מכה 麦加 麥加 メッカ
diplomatic: diplomatisch* diplomatique* diplomatico* diplomatica* diplomatik дипломатич* دبلوماسيه ديپلماتيك דיפלומטי*
declaration: erklarung* declaracion* bildiri* деклараци* деклараці* بيانيه הצהר* 宣言
compare: vergleich* compar* karsilastir* сравн* порівн* مقارنه مقايسه השוו* 比较 比較
critic: kritiker* critiqu* критик* منتقد* מבקר*
`;
