import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/pack/check-folder.ts';
import { loadPack } from '../../src/pack/load.ts';
import { formatProblem, isError } from '../../src/pack/problem.ts';
import { fixturesOf, linesOf, optionsOf, packs, withPack } from './laid-over.ts';

const broken = fixturesOf('broken');
const advised = fixturesOf('advised');

describe('a broken pack', () => {
  it.each(broken)('is refused, with file, line and remedy: $name', (fixture) => {
    const { loaded, problems } = withPack(fixture, (folder) => loadPack(folder, optionsOf(fixture)));
    expect(problems.map(formatProblem)).toEqual(linesOf(fixture, 'expected.txt'));
    expect(problems.some(isError)).toBe(true);
    expect(loaded).toBeUndefined();
  });

  it('comes in at least 25 kinds', () => {
    expect(broken.length).toBeGreaterThanOrEqual(25);
  });
});

describe('a pack that could be better', () => {
  it.each(advised)('is compiled all the same, with advice: $name', (fixture) => {
    const { loaded, problems } = withPack(fixture, (folder) => loadPack(folder, optionsOf(fixture)));
    expect(problems.map(formatProblem)).toEqual(linesOf(fixture, 'expected.txt'));
    expect(loaded).toBeDefined();
  });
});

describe('a sound pack', () => {
  it('has nothing said of it', () => {
    expect(checkFolder(join(packs, 'valid')).problems).toEqual([]);
  });

  it('reads the same with the line ends and the byte order mark of Windows', () => {
    const plain = withPack(undefined, (folder) => checkFolder(folder));
    const fromWindows = withPack(undefined, (folder) => {
      for (const file of ['pack.yaml', 'topics/town.yaml', 'names/en.yaml', 'articles/night-rule.md']) {
        const text = readFileSync(join(folder, file), 'utf8');
        writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
      }
      return checkFolder(folder);
    });
    expect(fromWindows).toEqual(plain);
  });

  it('may call a topic otherwise in one country, without looking for that on pages', () => {
    const { loaded, problems } = withPack(undefined, (folder) => {
      writeFileSync(join(folder, 'names/fr-CA.yaml'), 'ada-quill: { label: Mme Quill }\n');
      return loadPack(folder);
    });
    expect(problems).toEqual([]);
    const topic = loaded?.pack.topics.find(({ id }) => id === 'ada-quill');
    expect(topic?.label['fr-CA']).toBe('Mme Quill');
    expect(topic?.names).not.toContain('Mme Quill');
    expect(JSON.stringify(loaded?.lexicon)).not.toContain('fr-CA');
  });

  it('lets a hint be a name to search by where it hints at somebody or somewhere, not at a concept', () => {
    const { loaded, problems } = withPack(undefined, (folder) => {
      const hint = 'names:\n    - { text: "TEXT", strength: hint }\n';
      const names = (topic: string, text: string) => `${topic}:\n  ${hint.replace('TEXT', text)}`;
      writeFileSync(
        join(folder, 'names/de.yaml'),
        names('ada-quill', 'Hafenmeisterin') + names('harbour-board', 'Hafenleute'),
      );
      return loadPack(folder);
    });
    expect(problems).toEqual([]);
    const topicOf = (topic: string) => loaded?.pack.topics.find(({ id }) => id === topic);
    expect(topicOf('ada-quill')?.names).toContain('Hafenmeisterin');
    expect(topicOf('ada-quill')?.hints).toBeUndefined();
    expect(topicOf('harbour-board')?.names).not.toContain('Hafenleute');
    expect(topicOf('harbour-board')?.hints).toEqual(['Hafenleute']);
  });

  it('may hold editors’ notes, which readers never see and which move no line', () => {
    const { problems, sources } = withPack(undefined, (folder) => {
      appendFileSync(
        join(folder, 'articles/night-rule.md'),
        '\n<!-- Ask the board\nfor the new minutes. -->\n\nToo short.[^courier]\n{ id: short, date: 2025, topics: [ada-quill] }\n',
      );
      return checkFolder(folder);
    });
    expect(problems.map(formatProblem)).toEqual([
      'articles/night-rule.md:27: The passage "short" has 2 words. Bring it to between 30 and 90.',
    ]);
    expect(JSON.stringify(sources)).not.toContain('Ask the board');
  });
});
