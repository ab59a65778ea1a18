import { describe, expect, it } from 'vitest';
import { glossesOf } from '../../../src/core/search/glossary.ts';
import { askedGlosses } from '../../../src/core/search/glossary-asked.ts';
import { furtherGlosses } from '../../../src/core/search/glossary-further.ts';
import { moreGlosses } from '../../../src/core/search/glossary-more.ts';
import { newsGlosses } from '../../../src/core/search/glossary-news.ts';
import { pressGlosses } from '../../../src/core/search/glossary-press.ts';
import { glossaryTable } from '../../../src/core/search/glossary-table.ts';
import { foldRun } from '../../../src/core/search/scan-words.ts';

const tables = [glossaryTable, moreGlosses, furtherGlosses, askedGlosses, pressGlosses, newsGlosses].join('');

describe('words of other languages', () => {
  it.each([
    ['дронами', ['drone']], // a stem and an ending
    ['המכלית', ['tanker']], // joined "the"
    ['הטיל', ['impose', 'missile']], // or no article at all
    ['מהמפעל', ['plant', 'factory']], // joined "from" and "the"
    ['הפרלמנט', ['parliament']], // begins like a breach
    ['verhandlungen', ['talks']],
    ['ядерн', ['nuclear']],
    ['核', ['nuclear']],
    ['核x', []], // what is shorter than a stem stands for itself
    ['бомбардировка', ['bombing']], // the longest stem, not that of "bomb"
    ['rakete', ['missile']],
    ['德國', ['germany']], // no topic, and what a passage says of it is English
    ['中俄', ['china', 'russia']], // two lands in one word
    ['بادانه', ['condemn']], // joined "by"
    ['نقض', ['veto', 'violate']], // Arabic, Persian
    ['بوتين', []], // that letter is its own
    ['getreidelieferungen', ['grain', 'delivery']], // a German compound
    ['raketenangriff', ['missile', 'attack']], // joined by a letter
    ['vertragsbruch', ['treaty']], // of which one part is known
    ['international', []],
    ['помощником', ['aide']], // begins like help
    ['استاندار', ['governor']], // and this like restoring
    ['городе', ['city']], // what readers ask after
    ['funfte', ['fifth']],
    ['ушли', ['leave']], // of another stem than уйти
    ['يهدد', ['threaten']], // present tense
    ['insani', ['humanitarian']], // not built of anything
    ['погодився', ['agree']], // no weather
    ['طالبت', ['demand']],
    ['газопровід', ['pipeline', 'gas']], // of one meaning more than the stem says
    ['злитому', ['leak']],
    ['тюрьме', ['prison']],
    ['逐舰', ['warship']], // of a destroyer's three signs
    ['rak', []], // half a stem
    ['quince', []],
    ['', []],
  ])('are known by their English: %s', (word, english) => {
    expect(glossesOf(word)).toEqual(english);
  });

  it('stand in the table as words are folded, or they would never be found', () => {
    const forms = tables.match(/(?<= )[^ \n]+/g)?.map((form) => form.replace('*', '')) ?? [];
    expect(forms.length).toBeGreaterThan(1_000);
    expect(forms.filter((form) => foldRun(form) !== form)).toEqual([]);
  });

  it('are one sign or two in Chinese and Japanese, where texts are cut into such pairs', () => {
    const forms = tables.match(/[\u3040-\u309f\u3400-\u9fff]+/g) ?? [];
    expect(forms.length).toBeGreaterThan(500);
    expect(forms.filter((form) => form.length > 2)).toEqual([]);
  });

  it('stand once beside each English word, whose postings would else be walked twice', () => {
    const lines = tables.split('\n').map((line) => line.split(' '));
    expect(lines.filter((forms) => new Set(forms).size < forms.length)).toEqual([]);
  });
});
