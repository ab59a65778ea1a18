import { type BrowserName, browserNames } from '../browsers.ts';
import { type Scheme, schemes } from '../capture/color-scheme.ts';

export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** What is shown, in the order in which it is brought about: one opening of a scene serves all its surfaces. */
export const scenes = {
  card: {
    widths: [360, 800, 1280],
    surfaces: {
      card: 'Card',
      'card-menu': 'Card, its menu open',
      'card-sources': 'Card, sources unfolded',
      'card-end': 'Card, at its end, with why it was shown',
    },
  },
  disputed: {
    widths: [360, 800, 1280],
    surfaces: {
      'card-disputed': 'Card, a disputed claim explained',
      'card-muted': 'Card, its topic just muted',
    },
  },
  popup: {
    // A narrow phone, the toolbar, a tab.
    widths: [320, 392, 800],
    surfaces: {
      'popup-topics': 'Popup, topics of the page',
      'popup-topic': 'Popup, one topic',
      'popup-briefing': 'Popup, what to read for the page',
    },
  },
  search: {
    widths: [320, 392, 800],
    surfaces: {
      'popup-search': 'Popup, search',
      'popup-filters': 'Popup, search with its filters',
      'popup-nothing': 'Popup, nothing found',
    },
  },
  'off-topic': {
    widths: [320, 392, 800],
    surfaces: {
      'popup-off-topic': 'Popup, over a page about something else',
      'popup-site-off': 'Popup, its site turned off',
    },
  },
  options: {
    widths: [360, 800, 1280],
    surfaces: {
      options: 'Settings',
      'options-topics': 'Settings, the tree of topics open',
      'options-store': 'Settings, the store',
      'options-all': 'Settings, from top to bottom',
    },
  },
  reader: {
    widths: [360, 800, 1280],
    surfaces: {
      reader: 'Reader',
      'reader-cite': 'Reader, citations',
      'reader-all': 'Reader, from top to bottom',
    },
  },
  passage: {
    widths: [360, 800, 1280],
    surfaces: { 'reader-passage': 'Reader, at the passage that its address names' },
  },
  welcome: { widths: [360, 800, 1280], surfaces: { welcome: 'Welcome' } },
  changes: { widths: [360, 800, 1280], surfaces: { changelog: 'What’s new' } },
} as const satisfies Record<string, { widths: readonly number[]; surfaces: Record<string, string> }>;

export type SceneName = keyof typeof scenes;
type SurfacesOf<N extends SceneName> = N extends SceneName ? keyof (typeof scenes)[N]['surfaces'] : never;
export type Surface = SurfacesOf<SceneName> & string;

/** One picture to take. */
export interface Shot {
  scene: SceneName;
  surface: Surface;
  title: string;
  browser: BrowserName;
  scheme: Scheme;
  direction: Direction;
  width: number;
  /** Its file, below the gallery's folder. */
  file: `${string}.png`;
}

/** What the shots of one opening of a scene share. */
export type Sitting = Omit<Shot, 'surface' | 'title' | 'file'>;

/** Every picture of the gallery, ordered so that those of one browser, scheme, direction and sitting follow each other. */
export function allShots(): Shot[] {
  return browserNames.flatMap((browser) =>
    schemes.flatMap((scheme) =>
      directions.flatMap((direction) =>
        (Object.keys(scenes) as SceneName[]).flatMap((scene) =>
          scenes[scene].widths.flatMap((width) => shotsOf({ scene, browser, scheme, direction, width })),
        ),
      ),
    ),
  );
}

function shotsOf(sitting: Sitting): Shot[] {
  const { browser, scheme, direction, width } = sitting;
  return Object.entries(scenes[sitting.scene].surfaces).map(([surface, title]) => ({
    ...sitting,
    surface: surface as Surface,
    title,
    file: `${browser}/${surface}-${scheme}-${direction}-${width}.png`,
  }));
}

/** What one run is to be narrowed to; what is not named is not narrowed. */
export type Choice = Partial<Record<ChoiceName, string[]>>;
export const choiceNames = ['browser', 'scheme', 'direction', 'width', 'surface'] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** The shots that fit a choice. A surface is chosen by its name or its beginning: `card` also takes `card-menu`. */
export function chosen(shots: readonly Shot[], choice: Choice): Shot[] {
  return shots.filter((shot) =>
    choiceNames.every((name) => choice[name]?.some((value) => fits(shot, name, value)) ?? true),
  );
}

/** Values of a choice that no shot has: misspelt, most likely. */
export function unknownValues(shots: readonly Shot[], choice: Choice): string[] {
  return choiceNames.flatMap((name) =>
    (choice[name] ?? [])
      .filter((value) => !shots.some((shot) => fits(shot, name, value)))
      .map((value) => `--${name}=${value}`),
  );
}

function fits(shot: Shot, name: ChoiceName, value: string): boolean {
  return String(shot[name]) === value || (name === 'surface' && shot.surface.startsWith(`${value}-`));
}

/** Split shots where `key` changes from one to the next. */
export function groupsOf<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups: T[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before !== undefined && key(before) === key(item)) groups.at(-1)?.push(item);
    else groups.push([item]);
  });
  return groups;
}
