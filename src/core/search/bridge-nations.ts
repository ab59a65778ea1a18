/**
 * Lands and their people that news speaks of beside the topics of a pack, and a few words of diplomacy, as in bridge-table.ts.
 * What is a topic has its names in the pack; of Germany, Lebanon or Africa a passage only speaks, and in English. Chinese
 * joins two lands to one word (中俄), which no name has.
 */
export const bridgeNations = `
germany: deutsch* allemand* allemagne aleman* almanya* alman немец* немц* герман* німеч* німец* المانيا الماني* الماني* المان גרמני* 德国 德國 德方 ドイツ
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
turkmenistan: turkmen* туркмен* تركمانست* טורקמניסט* 土库曼 土庫曼 トルクメニスタン
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
`;
