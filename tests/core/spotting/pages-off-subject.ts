/** Short pages that name Russia or Iran and are about something else: a headline and a few paragraphs. */
export const offSubject: [language: string, page: string[]][] = [
  [
    'fa',
    [
      'خرید ویلا در بندر انزلی',
      'بندر انزلی از شهرهای پرطرفدار شمال ایران است و دریای خزر، تالاب و بازار سوغات آن زبانزد است.',
      'در گذشته این بندر دروازه بازرگانی ایران بود و جایگاهی استراتژیک داشت؛ پس از انقلاب اسلامی نام پیشین خود را باز یافت.',
      'املاک ساحلی انزلی به امکانات تفریحی نزدیک است: قایق‌سواری، شنا و اوقات فراغت کنار دریای خزر.',
    ],
  ],
  [
    'en',
    [
      'Iran reach the World Cup with a late goal',
      'Iran qualified for the World Cup for the seventh time after a draw with Uzbekistan in Tehran.',
      'The striker scored twice; the goalkeeper of Iran saved a penalty before half-time.',
      'Iran’s head coach praised his midfielders. Qatar and the United States are among the other teams.',
    ],
  ],
  [
    'de',
    [
      'Iran löst das WM-Ticket',
      'Der Iran ist nach dem Heimsieg gegen den Irak bei der Weltmeisterschaft dabei.',
      'Der Stürmer traf vor 10.000 Zuschauern in Teheran, der Torhüter hielt den Sieg fest.',
      'Der Trainer der iranischen Nationalmannschaft sprach von einem großen Abend für den Iran.',
    ],
  ],
  [
    'fr',
    [
      'À Cannes, un film iranien bouleverse la Croisette',
      'Le cinéaste a tourné en secret à Téhéran; l’actrice principale n’a pas pu quitter l’Iran.',
      'Le long métrage sera montré au festival de Cannes, puis en salles cet automne.',
    ],
  ],
  [
    'ru',
    [
      'Банк России сохранил ключевую ставку',
      'Совет директоров Банка России оставил ключевую ставку без изменений, говорится в сообщении.',
      'Инфляция в России замедляется, считают аналитики в Москве. Следующее заседание Банка России — в декабре.',
    ],
  ],
  [
    'ru',
    [
      'Большой театр открывает сезон',
      'Балет Большого театра покажет в Москве премьеру; оркестр выступит и в других городах России.',
      'Актриса театра рассказала, что гастроли по России продлятся до весны.',
    ],
  ],
  [
    'en',
    [
      'Coalition misses budget vote as draft law splits government',
      'Prime Minister Benjamin Netanyahu met party leaders in the Knesset, but the budget vote was put off again.',
      'Israel would go to an early election if no budget passes by March. Netanyahu said that would not happen.',
    ],
  ],
  [
    'en',
    [
      'Earthquake shakes south-eastern Iran',
      'An earthquake of magnitude 5.4 struck Iran early on Monday; its epicentre lay near Kerman.',
      'Nobody was hurt. Landslides closed two roads, Iran’s crisis agency said.',
    ],
  ],
  [
    'fa',
    [
      'پیروزی تیم ملی فوتبال ایران',
      'تیم ملی فوتبال ایران با دو گل مهاجم خود به جام جهانی رسید.',
      'سرمربی ایران پس از بازی در تهران از دروازه‌بان تیم ملی تشکر کرد.',
    ],
  ],
  [
    'ar',
    [
      'منتخب إيران يتأهل إلى كأس العالم',
      'تأهل منتخب إيران لكرة القدم إلى كأس العالم بعد تعادله في طهران.',
      'وسجل مهاجم الفريق هدفين، وأشاد مدرب إيران بأداء حارس مرمى الفريق.',
    ],
  ],
  [
    'tr',
    [
      'İran Dünya Kupası biletini aldı',
      'İran futbol takımı Tahran’da Özbekistan ile berabere kalarak Dünya Kupası’na katıldı.',
      'İran’ın teknik direktörü kaleciye teşekkür etti, forvet iki gol attı.',
    ],
  ],
  [
    'ja',
    [
      'イラン、サッカーW杯出場決定',
      'サッカーのイラン代表チームはテヘランでの試合に引き分け、ワールドカップ出場を決めた。',
      'フォワードが2得点し、イランの監督はゴールキーパーをたたえた。',
    ],
  ],
  [
    'zh',
    [
      '伊朗足球队晋级世界杯',
      '伊朗足球队在德黑兰与乌兹别克斯坦战平，晋级世界杯。',
      '前锋打进两球，伊朗主教练称赞了门将的表现。',
    ],
  ],
  [
    'en',
    [
      'Iran opens its fourth vaccination campaign',
      'Iran began vaccinating health workers on Saturday; Tehran has reserved two million doses.',
      'Eleven people with the infection are in intensive care in Iran, the Health Ministry said.',
      'Vaccination is free for everybody in Iran who is older than sixty.',
    ],
  ],
  [
    'ja',
    [
      'イランの家庭料理を習う',
      'イランの料理は煮込みに時間がかかる。講師はテヘラン育ちの二人だ。',
      '料理教室では、イランの米とざくろの料理を三時間かけて作る。',
    ],
  ],
  [
    'ru',
    [
      'Сериал о теннисистке из России выходит осенью',
      'Съёмки сериала шли в Москве и Казани, премьера в России назначена на октябрь.',
      'До этого большой теннис в кино России почти не показывали.',
    ],
  ],
  [
    'tr',
    [
      "Türk filmi Moskova'da izleyiciyle buluştu",
      "Filmin galası Rusya'nın başkenti Moskova'da yapıldı; yönetmen de salondaydı.",
      "Rusya'da vizyona giren film, Moskova sinemalarında üç hafta kalacak.",
    ],
  ],
  [
    'en',
    [
      'A weekend in Moscow',
      'St Basil’s, the museums inside the Kremlin and a guided tour of the metro: Moscow is made for sightseeing.',
      'A hostel near Red Square costs little. From Moscow a night train goes to the next tourist attraction of Russia.',
    ],
  ],
  [
    'en',
    [
      'Flash floods north of Tehran',
      'Heavy rain and mudslides in the hills above Tehran killed four people, Iran’s emergency service said.',
      'Iran has seen flash floods every summer; roads out of Tehran were closed by landslides.',
    ],
  ],
  [
    'fr',
    [
      'Une semaine en Iran',
      'De Téhéran à Persépolis, un itinéraire entre musées et jardins safavides ; l’Iran compte vingt-sept sites du patrimoine mondial.',
      'Autre étape incontournable, le palais Golestan de Téhéran, à faire en visite guidée.',
    ],
  ],
  [
    'de',
    [
      'Drei Tage Moskau',
      'Der Kreml, die Basilius-Kathedrale und das Bolschoi gehören zu den Sehenswürdigkeiten, die in Moskau niemand auslässt.',
      'Ein Reiseführer für Russland nennt noch die Eremitage und viele Museen.',
    ],
  ],
  [
    'es',
    [
      'Qué ver en Moscú',
      'El Kremlin y la catedral de San Basilio son visita obligada en Moscú; los museos de Rusia cierran un día por semana.',
      'Reserve el alojamiento y una visita guiada por el metro de Moscú.',
    ],
  ],
  [
    'tr',
    [
      'Tahran’da gezilecek yerler',
      'Gülistan Sarayı ve müzeleri ile Tahran, İran’a gelenlerin ilk durağı; Persepolis için bir gün daha ayırın.',
      'İran gezi rehberi: Tahran’da hediyelik eşya için kapalı çarşıya uğrayın.',
    ],
  ],
  [
    'ru',
    [
      'Выходные в Москве',
      'Путеводитель советует экскурсию по Кремлю, собор Василия Блаженного и музеи; достопримечательностей в Москве хватит на неделю.',
      'Сувениры в Москве дороги, хостел у Кремля дешевле гостиницы. Россия ждёт гостей.',
    ],
  ],
  [
    'ar',
    [
      'السياحة في موسكو',
      'من المعالم السياحية في موسكو الكرملين ومسرح البولشوي وكاتدرائية القديس باسيل.',
      'في روسيا متاحف كثيرة، وأجمل أماكن سياحية في موسكو قريبة من الكرملين.',
    ],
  ],
  [
    'fa',
    [
      'آلودگی هوای تهران',
      'کیفیت هوا در تهران ناسالم است و هواشناسی از ماندگاری آلودگی هوا در تهران خبر داد.',
      'مدرسه‌های ابتدایی تهران فردا تعطیل است.',
    ],
  ],
  [
    'he',
    [
      'טיול מאורגן למוסקבה',
      'הקרמלין, הבולשוי והמוזיאונים הם האטרקציות של מוסקבה, ומסלול הטיול עובר גם בקתדרלת וסילי.',
      "אחרי מוסקבה ממשיכים ברוסיה להרמיטאז' ולעוד אטרקציות.",
    ],
  ],
  [
    'ja',
    [
      'モスクワの観光スポット',
      'クレムリンと美術館、大聖堂はモスクワで外せない見どころだ。',
      'モスクワの博物館は月曜休館。ロシアのお土産は駅でも買える。',
    ],
  ],
  [
    'zh',
    [
      '德黑兰三日自由行',
      '德黑兰的博物馆和王宫是必去景点，门票不贵；伊朗的世界遗产还有波斯波利斯。',
      '去伊朗的机票要早订，在德黑兰可以落地签。',
    ],
  ],
];

/** Short news that a briefing would help with, in languages with a file of their own and without. */
export const onSubject: [language: string, page: string[]][] = [
  [
    'fa',
    [
      'ایران از امروز عضو بریکس است',
      'گروه بریکس پنج عضو تازه دارد: ایران، امارات، عربستان سعودی، مصر و اتیوپی.',
      'این گروه که روسیه، هند و چین از بنیان‌گذاران آن‌اند، در برابر سلطه آمریکا قد برافراشته است.',
      'نمایندگان اعضا بهمن‌ماه در مسکو گرد هم می‌آیند و نشست سران بریکس در کازان است.',
    ],
  ],
  [
    'en',
    [
      'Tehran says inspectors may return',
      'Iran will let IAEA inspectors visit Bushehr, its foreign minister said on Tuesday.',
      'Russia welcomed the step. Fordow and Natanz remain closed.',
    ],
  ],
  [
    'de',
    [
      'Drohnenangriff auf Odessa',
      'Russland hat die Ukraine in der Nacht mit Shahed-Drohnen angegriffen, teilte die Luftwaffe mit.',
      'Präsident Selenskyj forderte mehr Flugabwehr. Der Kreml äußerte sich nicht.',
    ],
  ],
  [
    'fr',
    [
      'L’Iran et la Russie ratifient leur traité',
      'La Douma a ratifié le traité de partenariat stratégique global signé par Vladimir Poutine.',
      'Téhéran espère des livraisons d’armes, que Moscou ne confirme pas.',
    ],
  ],
  [
    'und',
    [
      'Rosja zaatakowała Ukrainę dronami',
      'W nocy Rosja wysłała na Ukrainę ponad sto dronów Shahed. Zełenski apeluje do NATO o pomoc.',
      'Kreml twierdzi, że celem był port. Putin nie komentował ataku.',
    ],
  ],
  [
    'und',
    [
      'Nucleare, Teheran riapre agli ispettori',
      'L’Iran lascerà entrare gli ispettori dell’AIEA, ha detto Araghchi dopo i colloqui con gli Stati Uniti.',
      'La Russia di Putin si offre di ritirare l’uranio arricchito.',
    ],
  ],
  [
    'und',
    [
      'Ryssland anföll Odessa',
      'Rysslands drönare slog till mot hamnen, säger Ukrainas president Zelenskyj.',
      'Kreml hävdar att målet var militärt. Nato följer läget och Putin talar i kväll.',
    ],
  ],
  [
    'ru',
    [
      'Лавров обсудил с Арагчи переговоры',
      'Глава МИД России Сергей Лавров принял в Москве Аббаса Арагчи, сообщили в МИД.',
      'Тегеран настаивает на праве обогащать уран; в Кремле предложение поддержали.',
    ],
  ],
  [
    'zh',
    [
      '普京会见佩泽希齐扬',
      '俄罗斯总统普京在克里姆林宫会见伊朗总统佩泽希齐扬，讨论核问题。',
      '伊朗外长阿拉格齐表示，德黑兰不会放弃铀浓缩。',
    ],
  ],
];
