import { describe, expect, it } from 'vitest';
import { functionWords } from '../../../src/core/spotting/function-words.ts';
import { detectLanguage } from '../../../src/core/spotting/language.ts';

describe('the language of a page', () => {
  it.each([
    ['en', 'The minister said that the talks with Tehran would go on for as long as it takes.'],
    ['de', 'Der Minister sagte, die Gespräche mit Teheran seien nicht beendet und das Ergebnis ist offen.'],
    ['fr', 'Les négociations avec Téhéran sont dans une impasse pour des raisons que le ministre a données.'],
    ['es', 'El ministro dijo que las negociaciones con Teherán no han terminado por una razón: los plazos.'],
    [
      'tr',
      'Bakan, Tahran ile görüşmelerin daha uzun süreceğini ve bu sürecin bir sonuç için olduğunu söyledi.',
    ],
    ['ru', 'Министр заявил, что переговоры с Тегераном продолжатся.'],
    ['uk', 'Міністр заявив, що переговори з Тегераном триватимуть.'],
    ['fa', 'وزیر گفت گفتگوها با مسکو ادامه خواهد یافت و چیزی پنهان نمی‌ماند.'],
    ['ar', 'قال الوزير إن المحادثات مع موسكو ستستمر.'],
    ['he', 'השר אמר שהשיחות עם טהרן יימשכו.'],
    ['zh', '部长表示与德黑兰的谈判将继续进行。'],
    ['ja', '大臣はテヘランとの協議が続くと述べた。'],
    ['da', 'Ministeren sagde, at forhandlingerne med Teheran ikke er slut, og at det er op til Iran.'],
    [
      'nl',
      'De minister zei dat het gesprek met Teheran niet voorbij is en dat een vervolg van Iran afhangt.',
    ],
    ['fi', 'Ministeri sanoi, että neuvottelut eivät ole ohi ja että asia on Iranin ratkaistava.'],
    [
      'ro',
      'Ministrul a spus că negocierile cu Teheranul nu s-au încheiat și că este rândul Iranului să răspundă.',
    ],
    [
      'hu',
      'A miniszter azt mondta, hogy az egyeztetés nem ért véget, és hogy Teherán mit válaszol, még nyitott.',
    ],
    ['cs', 'Ministr řekl, že jednání s Teheránem pokračují a že je na Íránu, aby se vyjádřil.'],
    ['hr', 'Ministar je rekao da se pregovori nastavljaju i da su na potezu oni koji su ih prekinuli.'],
    ['pl', 'Minister powiedział, że rozmowy z Teheranem się nie skończyły i nie jest to na rękę.'],
  ])('is %s from a sentence of it', (language, sentence) => {
    expect(detectLanguage(sentence, functionWords)).toBe(language);
  });

  it.each([
    ['tr', 'İran ile İsrail, İstanbul’daki görüşmede İngiltere için yeni bir tarih istedi.'],
    [
      'tr',
      "Putin'in Tahran'daki üçlü zirvede Erdoğan'la görüşmesi, İran Cumhurbaşkanı'nın daveti üzerine Toplantı'na alındı.",
    ],
    ['en', 'I think I saw him there, I said, but I am not sure of it.'],
  ])('is %s where letters or words of one character repeat', (language, sentence) => {
    expect(detectLanguage(sentence, functionWords)).toBe(language);
  });

  it('is the declared one of two that are mixed, and never for the declaration alone', () => {
    const german = 'Der Träger ist nicht mit der Flotte da. ';
    const english = 'The carrier was seen with the fleet, and that is all that was said.';
    expect(detectLanguage(german + english, functionWords)).toBe('en');
    expect(detectLanguage(german + english, functionWords, 'de')).toBe('de');
    expect(detectLanguage(english, functionWords, 'de')).toBe('en');
    expect(detectLanguage('Der Träger ist nicht da, und das Schiff mit ihm.', functionWords, 'en')).toBe(
      'de',
    );
  });

  it('is that of the text, not of the foreign names in it', () => {
    expect(
      detectLanguage(
        'The paper «Коммерсантъ» said that the talks were over, and that was it.',
        functionWords,
      ),
    ).toBe('en');
  });

  it.each([
    ['ar', 'نقلت وكالة «ایرنا» عن الوزير أن المحادثات مع روسيا ستستمر إلى الأسبوع المقبل.'],
    ['ar', 'قال الوزیر فی طهران إن المحادثات مع موسکو ستستمر فی الأسبوع المقبل وکانت مثمره.'],
    ['fa', 'روسیه و ایران توافق کردند.'],
    ['fa', 'لاوروف: روسيه از حق ايران در غني سازي صلح آميز دفاع مي كند.'],
    ['fa', 'وزير امور خارجه ايران به مسكو سفر كرد.'],
    ['fa', 'البرادعي، مديركل آژانس، در وين با سفير الجزاير درباره پرونده ايران ديدار كرد.'],
    ['fa', 'رئيس شوراي امنيت كه ديروز در نيويورك بود، متن قطعنامه را تأييد كرد.'],
    ['ar', 'بوتين يستقبل عراقجي في موسكو.'],
    ['ar', 'وزیر ایرانی: طهران تدرس الرد في هدوء.'],
    ['fa', 'وزیر خارجه در گفتگو با «الميادين» گفت که گفتگوها با مسکو ادامه خواهد یافت.'],
    ['ru', 'Издание «Українська правда» сообщило, что переговоры были сорваны, но это не подтвердили.'],
    ['uk', 'Газета «Новый взгляд» повідомила, що перемовини тривають і їхній підсумок невідомий.'],
  ])('is %s although it quotes its neighbour or is typed on its keyboard', (language, sentence) => {
    expect(detectLanguage(sentence, functionWords)).toBe(language);
  });

  it.each([
    '',
    '12 345',
    '😀',
    'JCPOA',
    'Los Angeles, Delhi, Jakarta, Manila, Nairobi, Lagos, Lima, Quito, Bogota, Caracas, Havana, Panama, Managua, San Salvador, Guatemala, Belmopan, Nassau, Kingston, Dakar, Accra, Lusaka, Harare, Maputo, Kigali, Gitega, Dodoma',
  ])('is unknown from %j', (text) => {
    expect(detectLanguage(text, functionWords)).toBeUndefined();
  });
});
