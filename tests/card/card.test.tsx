import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Card } from '../../src/card/Card.tsx';
import type { CardView } from '../../src/card/card.ts';
import { english } from '../ui/english.ts';
import { sampleBriefing } from '../ui/samples.ts';

const noop = () => {};
const actions = {
  close: noop,
  pin: noop,
  openTopic: noop,
  read: noop,
  muteTopic: noop,
  vetoSense: noop,
  turnSiteOff: noop,
  beQuiet: noop,
  undo: noop,
  goBack: noop,
};
const shown = (changes: Partial<CardView> = {}) => {
  const view: CardView = {
    briefing: sampleBriefing(),
    why: ['It is an unmistakable name.'],
    name: 'Rasht–Astara',
    pinned: false,
    canGoBack: false,
    focus: false,
    ...changes,
  };
  return render(<Card view={view} actions={actions} strings={english} />);
};

describe('the card', () => {
  it('is named after its topic and says what kind of thing that is', () => {
    expect(shown()).toMatch(/aria-labelledby="([^"]+)".*id="\1"><bdi class="as-title">Rasht–Astara railway/s);
    expect(shown()).toContain('Project');
  });

  it('is a dialog only when it takes the focus', () => {
    expect(shown({ focus: true })).toContain('role="dialog"');
    expect(shown()).not.toContain('role="dialog"');
    expect(shown({ focus: true })).not.toContain('aria-modal');
  });

  it('dates its gist and the store', () => {
    expect(shown()).toContain('As of 10 Oct 2026');
    expect(shown()).toContain('Store as of 10 Oct 2026');
  });

  it('offers Back only where there is somewhere to go back to', () => {
    expect(shown()).not.toContain('aria-label="Back"');
    expect(shown({ canGoBack: true })).toContain('aria-label="Back"');
  });

  it('shows whether it is pinned', () => {
    expect(shown({ pinned: true })).toMatch(/aria-label="Keep open" aria-pressed="true"/);
  });

  it('turns the site off at one press, where the page is one', () => {
    expect(shown()).toMatch(/<button[^>]*aria-label="Turn off on this site"/);
    expect(shown({ hasNoSite: true })).not.toContain('Turn off on this site');
    expect(shown({ notice: { text: 'Off on this site', canUndo: true } })).not.toContain(
      'aria-label="Turn off on this site"',
    );
  });

  it('shows what was turned off, and the way back, in place of the briefing', () => {
    const notice = shown({ notice: { text: 'The railway is muted.', canUndo: true } });
    expect(notice).toContain('The railway is muted.');
    expect(notice).toMatch(/<button[^>]*>Undo/);
    expect(notice).not.toContain('class="excerpts"');
  });

  it('shows what could not be turned off, with nothing to take back', () => {
    const notice = shown({ notice: { text: 'Not saved: no room.', canUndo: false } });
    expect(notice).toContain('Not saved: no room.');
    expect(notice).not.toContain('Undo');
  });

  it('says why the name was underlined', () => {
    expect(shown()).toContain('It is an unmistakable name.');
  });
});
