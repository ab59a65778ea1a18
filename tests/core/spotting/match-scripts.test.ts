import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/core/spotting/match.ts';
import { lexiconOf, lexiconOfNames, spelled } from './support.ts';

describe('scripts', () => {
  it.each([
    ['a name behind “and the”', 'ar', 'إيران', 'وإيران', ['إيران']],
    ['a name behind “in the”', 'ar', 'كرملين', 'بالكرملين', ['كرملين']],
    ['a name with its article behind “to the”', 'ar', 'الكرملين', 'للكرملين', ['لكرملين']],
    ['the same behind “and to the”', 'ar', 'الكرملين', 'وللكرملين', ['لكرملين']],
    [
      'a name whose article “in the” swallows',
      'he',
      'הפרלמנט האיראני',
      'בפרלמנט האיראני',
      ['פרלמנט האיראני'],
    ],
    ['the same behind “and to the”', 'he', 'הפרלמנט האיראני', 'ולפרלמנט האיראני', ['פרלמנט האיראני']],
    ['an ezafe behind a silent h', 'fa', 'تنگه هرمز', 'تنگه‌ی هرمز', ['تنگه‌ی هرمز']],
    ['the same behind a space', 'fa', 'برنامه هسته‌ای', 'برنامه ی هسته‌ای', ['برنامه ی هسته‌ای']],
    ['a name behind “when”', 'he', 'פוטין', 'כשפוטין', ['פוטין']],
    ['a name behind “and that in”', 'he', 'סוריה', 'ושבסוריה', ['סוריה']],
    ['a name behind “from”', 'he', 'איראן', 'מאיראן', ['איראן']],
    ['a name behind “and in the”', 'he', 'קרמלין', 'ובקרמלין', ['קרמלין']],
    ['no name behind other letters', 'ar', 'إيران', 'تإيران', []],
    ['no name inside a longer word', 'ar', 'إيران', 'إيرانيون', []],
    ['the other yeh and kaf', 'fa', 'کرملین', 'كرملين', ['كرملين']],
    ['the other alef and vowel points', 'ar', 'إيران', 'ايرَان', ['ايرَان']],
    ['Persian digits for ASCII ones', 'fa', 'قطعنامه 2231', 'قطعنامه ۲۲۳۱', ['قطعنامه ۲۲۳۱']],
    ['a joiner as a space', 'fa', 'نیروی\u200cقدس', 'نیروی قدس', ['نیروی قدس']],
    ['a joiner left out', 'fa', 'نیروی\u200cقدس', 'نیرویقدس', ['نیرویقدس']],
    ['katakana up to its end', 'ja', 'インド', 'インドの首相', ['インド']],
    ['no katakana name inside a longer one', 'ja', 'インド', 'インドネシアと西インドー', []],
    ['Han without any boundary', 'zh', '俄罗斯', '关于俄罗斯联邦的', ['俄罗斯']],
    [
      'a middle dot of another kind',
      'ja',
      'ウラジーミル・プーチン',
      'ウラジーミル·プーチンは',
      ['ウラジーミル·プーチン'],
    ],
    ['Latin next to Han', 'zh', 'JCPOA', '关于JCPOA的谈判', ['JCPOA']],
  ])('finds %s', (_, language, name, text, expected) => {
    expect(spelled(lexiconOfNames([name], language), text)).toEqual(expected);
  });
});

describe('two Arabic names without the space between them', () => {
  const lexicon = lexiconOfNames(['سوريا', 'إيران', 'الصين', 'هند'], 'ar');

  it.each([
    ['are both found', 'في سورياوإيران وهند', ['سوريا', 'إيران', 'هند']],
    ['are found with an article', 'سورياوالصين', ['سوريا', 'الصين']],
    ['are found behind a prefix', 'بسورياوإيران', ['سوريا', 'إيران']],
    ['may be three', 'سورياوإيرانوالصين', ['سوريا', 'إيران', 'الصين']],
    ['are none where no name follows', 'هندوراس وسورياوغيرها', []],
    ['are none where no name precedes', 'كلامهمو وطنوإيران', []],
  ])('%s', (_, text, expected) => {
    expect(spelled(lexicon, text)).toEqual(expected);
  });
});

describe('the lexicon', () => {
  it('is not spoilt by a name outside the basic plane', () => {
    const lexicon = lexiconOfNames(['𠮷野', '俄罗斯', '🜨\uf900'], 'zh');
    expect(spelled(lexicon, '俄罗斯')).toEqual(['俄罗斯']);
  });

  it('refuses a name that holds nothing to match', () => {
    expect(() => lexiconOfNames(['\u00ad\u200b'])).toThrow('nothing that can be matched');
  });

  it('keeps every sense of a name that several topics share', () => {
    const lexicon = lexiconOf({ en: { ministry: ['MFA'], other: ['MFA'] }, de: { ministry: ['MFA'] } });
    const [match] = findMatches(lexicon, 'the MFA').names;
    expect(match?.senses.map(({ target, language }) => [target, language])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });
});
