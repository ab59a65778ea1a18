/**
 * More of glossary-table.ts: lands and their people that news speaks of beside the topics of a pack, and further words of the news.
 * What is a topic has its names in the pack; of Germany, Lebanon or Africa a passage only speaks, and in English. Chinese
 * joins two lands to one word (中俄), which no name has.
 */
export const moreGlosses = `
germany: deutsch* allemand* allemagne aleman* almanya* alman немец* немц* герман* німеч* німец* الماني* المان גרמני* 德国 德國 德方 ドイツ
france: franzos* frankreich* francais* francia frances* fransa* fransiz* франц* فرنسا فرنسي* فرانسه فرانسوي צרפת* 法国 法國 法方 フランス
britain: britisch* großbritannien* britanni* royaumeuni britani* ingiliz* британ* великобритан* بريطاني* بريتانيا انگليس* בריטני* 英国 英國 英方 イギリス 英独
switzerland: schweiz* suisse* suiza isvicre* швейцар* سويسر* سوييس שווייץ 瑞士 スイス
japan: japon* японi* япони* اليابان ژاپن יפן 日本
lebanon: libanon* liban libanais* libano lubnan* ливан* ліван* لبنان* לבנון* 黎巴 レバノン
jordan: jordani* urdun* иордан* йордан* الاردن اردن ירדן 约旦 約旦 ヨルダン
egypt: agypt* egypte* egipto* egipci* misir* егип* єгип* مصر* מצרי* 埃及 エジプト
yemen: jemen* yemen* йемен* ємен* اليمن يمن* תימן 也门 葉門 イエメン
afghanistan: afghan* afgan* афган* افغانست* אפגנ* 富汗 アフガ
kazakhstan: kasach* kazaj* kazak* казах* كازاخست* قزاقست* קזחסט* 哈萨 哈薩 カザフスタン
turkmenistan: turkmen turkmene* turkmeni* turkmeno* turkmena* turkmenler* туркменист* туркменск* туркмени туркмены туркменов تركمانست* טורקמניסט* 库曼 庫曼 トルクメニスタン
africa: afrika* afrique africain* african* африк* افريقي* אפריק* 非洲 アフリカ
gulf: golfe golfo golfstaat* korfez* залив* заток* الخليج خليج* המפרץ מפרץ 海湾 海灣 湾岸
arab: arabisch* arabe* arap* араб* العربيه عرب* ערבי* 阿拉 アラブ
china: 中俄 中伊 中方 中露
russia: 中俄 俄伊 美俄 俄美 俄方 俄军 俄軍 中露 露軍 露中
iran: 俄伊 中伊 美伊 伊美 伊方 伊核
america: 美俄 俄美 美伊 伊美 美方 美军 美軍 米軍
draft: entwurf* resolutionsentwurf* projet* borrador* proyecto* taslak* taslag* проект* مشروع مسوده טיוט* 草案 議案 tasari* законопроект* законопроєкт* проєкт* نويس
fail: scheiter* gescheiter* echou* echec* fracas* basarisiz* провал* فشل* شكست* נכשל* 失败 失敗 未获 未獲
develop: entwickel* developp* desarroll* gelistir* разработ* розроб* تطوير* توسعه* פיתוח* 开发 開發 開発
block: blockier* bloqu* engelle* заблок* блокиру* блокув* يمنع חסימ* 阻止 阻挡 阻擋
family: familie* famille* familia* ailesi* семь* сім* عايله اسره خانواده* משפח* 家人 家族
survive: uberleb* survec* sobreviv* выжи* вижи* نجا שרד* 幸存 生存 زنده
home: hause wohnhaus* maison* casa casas evine evini дома дому будин* منزل* خانه* ביתו 住宅 自宅
food: lebensmittel* nahrung* aliment* gida* продовольств* продукт* غذاء غذايي* מזון 食品 糧食
medicine: medizin* medikament* medicament* medicin* ilac* лекарств* медикамент* ліки ліків دواء ادويه دارو* תרופ* 药品 藥品 医薬
refugee: fluchtling* refugie* refugiad* multeci* беженц* біженц* لاجي* اللاجي* پناهنده* פליט* 难民 難民
illegal: rechtswidrig* illegal* ilegal* yasadis* незаконн* غيرقانوني* غيرشرعي* 非法 違法
trap: falle piege* trampa* tuzak* ловушк* пастк* فخ تله מלכוד* 陷阱
lie: luge lugen lugt mensonge* mentira* yalan* ложь лжет брехн* كذب* اكاذيب دروغ* שקר* 谎言 謊言
ballistic: ballistisch* ballistiqu* balisti* баллистич* балістич* باليستي* بالستيك* בליסטי* 弹道 彈道 弾道
dollar: dollar* dolar* доллар* долар* دولار* دلار* דולר* 美元 ドル
tonne: tonnen tonnes tonelad* тонн* טון טונות 万吨 萬噸 トン اطنان
disaster: katastroph* catastroph* catastrof* felaket* كارثه كارثي* فاجعه* אסון 灾难 災難 惨事
humanitarian: humanitar* humanitaire* insani* гуманитарн* гуманітарн* انساني* بشردوستان* הומניטרי* 人道
carrier: flugzeugtrag* portaavion* ucakgemi* авианос* авіанос* حامله ناو נושאת 航母 空母
sovereignty: souveran* souverain* soberan* egemen* суверенит* суверенітет* سياده حاكميت ריבונות 主权 主權 主権 سيادتها
additional: zusatzlich* supplementaire* adicional* дополнительн* додатков* اضافي* נוספ* 额外 追加
summon: einbestell* vorgeladen convoqu* convoc* cagird* вызвал* виклика* استدع* احضار* זימנ* זומן 召见 召見 فراخوان* cagrild*
expel: ausgewies* ausweis* expuls* sinirdisi выслал* высыл* вислал* طرد* اخراج* גורש* גירש* 驱逐 驅逐 追放
target: angriffsziel* cible* objetivo* hedef* цель цели целям ціль цілі اهداف هدف מטרות 目标 目標 標的 استهدف* استهداف*
flight: flug* vols vuelo* ucus* рейс* полет* політ رحلات پرواز* טיסה טיסות 航班 飛行
majority: mehrheit* majorit* mayoria* cogunlug* большинств* більшіст* اغلبيه اكثريت* 多数 過半
passage: durchfahrt* paso gecis* проход* прохід* عبور* المرور מעבר 通航 通行
opposition: opposition* oposic* muhalefet* оппозиц* опозиц* المعارضه اپوزيسيون אופוזיצי* 反对 野党
friend: freunde freundschaft* amis amitie amigo* amistad dost* друг дружб* друз* صديق اصدقاء صداقه دوست* ידיד* 朋友 友好
coast: kuste* cote cotes costa* kiyi* sahil* побереж* узбереж* ساحل* חוף 沿岸 海岸
4: vier quatre cuatro dort четыре четырех четверо чотири чотирьох اربعه اربع چهار ארבעה ארבע 四个 四名
5: funf cinq cinco пять пяти пятеро خمسه خمس پنج חמישה חמש 五个 五名
6: sechs seis шесть шести шість سته شش שישה 六个 六名
7: sieben sept siete yedi семь семи сім سبعه سبع هفت שבעה 七个 七名 七国
8: acht huit ocho sekiz восемь восьми вісім ثمانيه هشت שמונה 八个 八名
9: neun neuf nueve dokuz девять девяти تسعه תשעה 九个 九名
10: zehn dix diez десять десяти عشره עשרה 十个 十名
12: zwolf douze doce oniki двенадцать двенадцати дванадцять дванадцяти دوازده 十二
20: zwanzig vingt veinte yirmi двадцать двадцати двадцять عشرون عشرين بيست עשרים 二十
30: dreißig trente treinta otuz тридцать тридцати тридцять ثلاثون ثلاثين שלושים 三十
40: vierzig quarante cuarenta kirk сорок сорока اربعون اربعين چهل ארבעים 四十
50: funfzig cinquante cincuenta elli пятьдесят пятидесяти خمسون خمسين پنجاه חמישים 五十
60: sechzig soixante sesenta altmis шестьдесят шестидесяти шістдесят ستون ستين شصت שישים 六十
data: daten* donnees datos veri veriler* данные данных дани даних بيانات داده נתונים 数据 數據 データ
picture: satellitenbild* aufnahme* cliche* photo* fotos goruntu* снимк* снимок знімк* знімок صور تصوير תמונות תצלומ* 图像 圖像 画像 image* bilder* fotograf* تصاوير
sabotage: sabotage* sabotaj* saboteu* диверси* саботаж* диверсі* تخريب خرابكار* חבלה 破坏 破壞 妨害
complete: abgeschlossen* vollendet* acheve* terminado* completad* tamamlan* завершен* завершил* اكتمل* استكمال تكميل הושלמ* 完成 完了
foreign: auslandisch* etranger* extranjer* yabanc* иностранн* зарубежн* іноземн* خارجي* זרים זרות 外国 外國
calm: beruhig* entspannung* apais* desescalad* distension sukunet* yatistir* деэскалац* деескалац* تهديه تنشزدايي* הרגע* 降温 缓和 緩和 زدايي
terminate: gekundigt* kundig* denonc* rescindi* rescision fesih fesh* расторг* денонс* розірв* فسخ الغا* לבטל 废除 廢除 破棄
prisoner: gefangen* prisonnier* prisionero* preso* mahkum* esir* заключенн* пленн* ув'язнен* полонен* سجين سجناء زنداني* اسير* אסיר* שבוי* 囚犯 战俘 捕虜
children: kinder* enfant* nino* cocuk* дети детей детям діти дітей اطفال كودك* ילדים 儿童 兒童 子供
reaction: reaktion* reaction* reaccion* tepki* реакц* رد واكنش* תגוב* 反应 反應 反応
mecca: mekka* mecque meca mekke* мекк* مكه מכה 麦加 麥加 メッカ
diplomatic: diplomatisch* diplomatique* diplomatico* diplomatica* diplomatik дипломатич* دبلوماسيه ديپلماتيك דיפלומטי*
declaration: erklarung* declaracion* bildiri* деклараци* деклараці* بيانيه הצהר* 宣言 bildirge*
compare: vergleich* compar* karsilastir* сравн* порівн* مقارنه مقايسه השוו* 比较 比較
critic: kritiker* critiqu* критик* منتقد* מבקר*
plan: план* geplant* prevu* prevo* planea* plani* planli* خطه خطط طرح طرحي نقشه תוכנן תכנ* מתכננ* 打算 予定 計画 计划 計劃
partner: партнер* partenair* socio socios ortag* شريك شركا* שותפה שותף שותפי 伙伴
stop: прекра* останов* припин* зупин* stopp* gestopp* cesse cesser cessation* detuvo detener* durdur* اوقف* توقف* متوقف* הפסק* הפסיק* 停止 中止 中断
confirm: подтверд* підтверд* bestatig* confirm* dogrula* تاييد* אישש* 证实 證實 确认 確認
energy: энерг* енерг* energi* energet* enerji* طاقه انرژي* אנרגי* 能源 エネルギー
political: politisch* politiqu* politico* politica* siyasi* политич* політичн* سياسي* פוליטי* מדיני* 政治
fight: kampf* combats combates catisma* бои боях боев боїв бої معارك معركه قتال درگيري* نبرد* קרבות לחימ* 交火 战场 戰場 戦闘 战斗
interest: interet* interes* cikarlar* интерес* інтерес* مصالح منافع אינטרס* 利益
share: anteil* доля доли долю частк* حصه سهم سهميه payi cuota 份额 占比 割合 シェア
operation: einsatz operac* operasyon* операци* операці* عمليه عمليات* מבצע* 行动 行動 作戦
programme: programm* programa* програм* برنامج برنامه* תוכני*
ready: bereit* prets dispuest* hazir* готов* جاهز* مستعد* اماد* מוכנ* ערוכ* 准备 準備 用意
welcome: begruß* salu* accueil* memnuni* приветств* вітан* رحب* استقبال* בירכ* 欢迎 歡迎 歓迎
duty: verpflicht* obligat* obligac* yukumlu* обязательств* зобовяз* التزام* تعهدات התחייב* 义务 義務
tariff: zoll zolle* strafz* einfuhrz* douan* arancel* gumru* vergi* пошлин* тариф* мита мито رسوم جمركي* تعرفه* گمركي* מכס מכסים 关税 關稅 関税
adviser: berater* conseiller* asesor* danisman* советник* радник* مستشار* مشاور* יועצ* יועץ 顾问 顧問 補佐
concern: sorge besorg* befurcht* inquiet* preoccup* preocup* temor* endise* kaygi* озабоч* обеспоко* опасен* опаса* стурбов* занепоко* побоюв* قلق مخاوف نگران* חשש* דאגה מודאג* 担忧 擔憂 关切 關切 懸念 тревог* тривог*
territory: gebiet* territori* toprak* территори* територі* اراض خاك שטח* 领土 領土
settle: beileg* losung* reglement* solucion cozum* урегулир* врегулю* расчет* розрахун* تسويه הסדר* 解决 解決 结算 結算
pressure: druck pression* presion* baski* давлени* тиск* ضغط ضغوط* فشار* לחץ לחצ* 压力 施压 壓力 圧力
committee: ausschuss* comite* comision* komisyon* комитет* комітет* لجنه كميته* كميسيون* ועדת 委员 委員
decision: entscheid* beschloss* beschluss* decid* decisi* решени* решил* рішенн* виріши* تصميم* החליט* 决定 決定
carry: transport* tasid* tasiy* перевоз* перевез* حمل* הובל* 运输 運輸 輸送
presence: prasenz* presence* presencia* varlig* присутств* присутн* تواجد حضور* נוכחות 驻军 駐留
civilian: zivil* civils civiles sivil* мирных гражданск* цивільн* مدنيين المدنيين غيرنظامي* אזרחי* 平民 民間
release: freigelass* liberad* serbest освобод* звільн* افراج* ازادي שחרור* שוחרר* 释放 釋放 釈放 解放 libere liberer liberes liberac*
measure: maßnahm* mesures medidas onlem* tedbir* меры мерам мер заходи заходів اجراءات تدابير اقدامات אמצעים 措施 措置
transit: transit* транзит* ترانزيت* 过境 過境
danger: gefahr* peligr* tehlike* опасн* небезпе* خطر* סכנ* 危险 危險 危険
condolence: beileid* kondol* condol* pesame taziye* bassagligi* соболезн* співчутт* تعاز* تعزيه تسليت* תנחומ* 哀悼 唁电 慰问 弔意
envoy: gesandt* sondergesandt* emissair* emisari* enviado temsilci* спецпредстав* посланник* спецпослан* посланец* посланц* مبعوث* نماينده* فرستاده* שליח* 特使
deputy: abgeordnet* stellvertret* depute* diputad* milletveki* yardimcisi депутат* заместител* заступник* نواب نايب نمايندگان معاون* סגן 议员 議員
exemption: ausnahm* derogation* exenc* muafiyet* исключени* освобожден* виняток винятк* اعفاء* معافيت* פטור* 豁免 免除
launcher: abschussr* lanceur* lanzador* пусков* قاذف* پرتابگر* משגר משגרים משגרי rampas
suspicion: verdacht* soupcon* sospech* suphe* подозр* підозр* شبهه مظنون* חשד* חושד* 怀疑 懷疑 疑い
treasury: finanzminist* tresor* tesoro hazine* минфин* мінфін* خزانه אוצר האוצר 财政 財政 財務
europe: europ* avrupa* европ* європ* اوروب* اروپ* אירופ* 欧洲 歐洲 欧州 欧盟 ヨーロッパ
middle: oriente nahost* nahen ortadogu* ближнем ближнего ближньо* близько* الاوسط خاورميانه התיכון 中东 中東 orient
reuters: рейтер* رويترز* רויטרס 路透 ロイター
geneva: genf* genev* ginebra cenevre* женев* جنيف ژنو זנבה 日内 ジュネーブ
vienna: wien* vienne viena viyana* вене венск* відень відні віденськ* فيينا وين וינה 维也 ウィーン
york: ньюйорк* نيويورك ניויורק יורק 纽约 紐約 ニューヨーク
petersburg: petersbourg petersburgo петербур* بطرسبر* پترزبورگ* פטרבורג 圣彼
nakhchivan: nachitschewan* nakhitchevan* najichev* nahcivan* нахичеван* нахічеван* نخجوان ناخيتشيفان נחיצוואן 纳希
rial: риал* ріал* ريال* riyal*
list: liste* lista listas список* قايمه فهرست* רשימ* 名单 名單 リスト
work: работает работал* работают заработа* працює працюва* запрацюва* arbeitet funktionier* fonctionn* funciona* calisiyor calisir calismaya يعمل تعمل כאר עובד עובדת פועל פועלת 运行 运营 運行 稼働 作動
operate: эксплуатац* експлуатац* inbetriebnahme betrieb isletme* تشغيل تشغيلها بهرهبرداري הופעל* הפעלת הפעלה 投产 運転 运行
deal: сделк* угод* deal deals pacto 交易 取引 صفقه עסקה עסקת
text: текст* wortlaut texte texto metin metni نص متن متني נוסח 全文 文本 本文
tank: танки танков танками panzer panzern tanques tanklar tanklari دبابه دبابات تانك تانكها טנקים טנק 坦克 戦車
speed: скорост* швидкіст* geschwindigk* vitesse* velocidad* hiz hizi سرعه سرعت מהירות 速度 时速 時速
weight: масса массой вага gewicht* poids peso agirlik* agirlig* وزن وزنه משקל 重量
number: количеств* числ* кількіст* численн* anzahl zahl zahlen numero numeros cantidad* sayi sayisi sayida عدد عددها تعداد מספר מספרם כמות 数量 人数 數量
turnover: товарообо* товарооб* handelsvolum*
debt: долг долги долгов борг борги боргів schulden dette* deuda* borc borcu borclari دين ديون بدهي* חוב חובות 债务 債務
pilot: летчик* пилот* пілот* льотчик* piloten pilotes pilotos pilotlar طيار طيارين طيارون خلبان* טייסים 飞行 操縦 機師
refuse: weiger* סירב* סרב* отказа* відмовля*
betray: преда* предател* зрад* verrat* verraten trahi* traicion* ihanet خان خانت خيانه خيانت בגד בגידה 背叛 裏切
neutral: нейтрал* neutral* neutre tarafsiz* حياد محايد* بيطرف* ניטרלי* נייטרלי* 中立
position: позици* позиці* haltung posicion* postura* tutum* موقف موقفها موضع موضعگيري* עמדת עמדה 立场 立場 态度 態度
role: роль роли ролью rolle papel rolu دور دورها نقش תפקיד 作用 角色 役割
reason: причин* grund grunde raison raisons razon razones motivo* sebep sebeb* سبب اسباب علت דליל סיבה סיבת סיבות 原因 理由
map: mapa harita* خريطه نقشه מפת 地图 地図
population: населен* bevolkerung poblacion* nufus* سكان جمعيت אוכלוסיי* 人口
result: результат* ergebnis* resultat* resultado* sonuc* نتيجه نتايج תוצא* 结果 結果 итог* підсум*
consequence: последств* наслідк* folgen auswirk* consequenc* consecuenc* عواقب تداعيات پيامد* השלכ* 后果 後果 影响 影響
influence: влиян* влия* вплив* einfluss* influenc* etki* تاثير نفوذ* השפע* 影响 影響
future: будущ* майбутн* zukunft avenir futuro gelecek* مستقبل اينده עתיד 未来 未來 将来
lose: проигра* програ* verloren perdu perdio kaybet* خسرت باخت הפסיד* 输了 败北 敗北
prevent: предотврат* запобіг* verhinder* empech* impid* onle* منع جلوگيري* מנע* 阻止 防止
defend: verteidigt verteidigen verteidigte defend defende defendre defendra defendent defiende defienden defender defendera защища* защитит защитить захища* захистить savunuyor savunur savunacak savunmuyor savunmadi يدافع تدافع يدافعون
protect: защит* захист* schutz* schutzt proteg* koru* حمايه حفاظت הגן* הגנת 保护 保護
transfer: передал* передач* переда* ubergab* ubergabe transfer* devret* نقل انتقال* העבר* 转移 転移 移交 移転
recognise: признал* визнал* anerkann* anerkenn* reconna* reconoc* tani* اعترف به رسميت הכיר* 承认 承認
hide: скрыва* прихов* versteck* cacher cachent ocult* gizle* اخفا* پنهان* הסתיר* 隐瞒 隠蔽
smuggle: контрабанд* schmugg* contreband* contraband* kacak* تهريب قاچاق* הברח* 走私 密輸
evade: обход* обойти обхід* umgeh* umgangen contourn* elud* evad* delme* التفاف التهرب دورزدن עקיפ* עוקפ* 规避 規避 逃避 回避
`;
