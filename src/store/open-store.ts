import type {
  ArticleView,
  Briefing,
  BriefingQuery,
  PageBriefing,
  PageBriefingQuery,
  SearchAnswer,
  SearchQuery,
  StoreStatus,
  TopicList,
} from '../core/briefing.ts';
import { type FailedImport, isTooEarly } from '../core/failed-import.ts';
import type { ArticleId } from '../core/pack.ts';
import { article } from './article.ts';
import { briefing, prepareBriefing } from './briefing.ts';
import { type ConnectionOptions, createConnection, removeDatabase, troubleOf } from './connection.ts';
import { openDatabase } from './database.ts';
import { pageBriefing } from './page-briefing.ts';
import { holdsOutdated, openForReading, readImports } from './reading.ts';
import { type Result, success, type Trouble } from './result.ts';
import type { Rows } from './rows.ts';
import { prepareSearch, search } from './search.ts';
import { abandonImport, type SeedOutcome, seedDatabase } from './seeding.ts';
import { createSource } from './source.ts';
import { readStatus } from './status.ts';
import { topicList } from './topic-list.ts';

/** What outlives the worker of an import that found no room, kept where no room is needed. */
export interface FailureMemory {
  read(): Promise<FailedImport | undefined>;
  write(failed: FailedImport): Promise<void>;
  forget(): Promise<void>;
}

export interface StoreOptions extends ConnectionOptions {
  /** Read the packaged file; what it returns is checked before it is used. */
  readPack: () => Promise<unknown>;
  /**
   * The content hash of that file, known without reading it: an import of other content does not answer. Without it, any
   * complete import does.
   */
  packHash?: string;
  /** Without it, or without `packHash`, an import that found no room is tried again at each wake. */
  failures?: FailureMemory;
  /** BCP 47 tag of the language in which topics are named, or how to learn it. */
  language?: string | (() => Promise<string>);
  /** Run an import alone, across all of the extension's contexts; without it, imports that meet share the work. */
  lock?: <T>(work: () => Promise<T>) => Promise<T | 'held'>;
  /** Resolves when nobody holds that lock: who held it may have been ended before its import was complete. */
  lockFree?: () => Promise<void>;
  /** Bytes that the browser says are used, if it says so. */
  usedBytes?: () => Promise<number | undefined>;
  /** Called before each step of an import. */
  beforeStep?: (progress: number) => Promise<void> | void;
}

/** `held`: another context is importing. */
export type Seeded = SeedOutcome | 'held';

/** The article store. Every answer works from cold, with or without a database; failures are values. */
export interface Store {
  briefing(query: BriefingQuery): Promise<Result<Briefing>>;
  pageBriefing(query: PageBriefingQuery): Promise<Result<PageBriefing>>;
  search(query: SearchQuery): Promise<Result<SearchAnswer>>;
  article(id: ArticleId): Promise<Result<ArticleView>>;
  topics(): Promise<Result<TopicList>>;
  status(): Promise<Result<StoreStatus>>;
  /** Import the packaged articles if their content is not there yet, or say why not. Calls that meet are one import. */
  seed(): Promise<Result<Seeded>>;
  /** Make the database anew from the package, whatever is in it; answers come from the package meanwhile. */
  rebuild(): Promise<Result<'rebuilt' | 'held'>>;
  /**
   * Go on with an import that was interrupted, or never begun, without reading the package if there is none. One that found no
   * room is left for a day.
   */
  resume(): Promise<Result<Seeded>>;
  close(): void;
}

/**
 * Milliseconds that the opening gets before this thread is kept busy: Chromium first asks whether the extension may store anything,
 * and opens only when this thread has taken the reply (docs/decisions/0065).
 */
const headStart = 2;

export function openStore(options: StoreOptions): Store {
  const { packHash, failures, language = 'en', lock = (work) => work() } = options;
  const reading = createConnection(openForReading, options);
  // Opened only to import: through Dexie, which takes as long to open as a cold answer may take in all.
  const writing = createConnection(openDatabase, options);
  const answering = new Set<Promise<unknown>>();
  let running: Promise<Result<Seeded>> | undefined;
  let isDamaged = false;
  /** An import that failed, or did not mend what was damaged, is not tried again by each query, only by `seed`. */
  let hasTried = false;

  const source = createSource(
    { ...options, connection: reading, packHash },
    {
      onIncomplete(damaged) {
        isDamaged ||= damaged;
        // Wiped, damaged or of an earlier package: fill it again, behind the answer that is being given from this one.
        if (!hasTried) void seedIfTimely();
      },
    },
  );

  const beforeStep = async (progress: number) => {
    await options.beforeStep?.(progress);
    // Readers first: an import waits until whoever asked has been answered.
    while (answering.size > 0) await Promise.allSettled(answering);
  };
  const runSeed = async (wanted = false): Promise<Result<Seeded>> => {
    const packaged = await source.packaged();
    if (!packaged.ok) return packaged;
    const rebuild = wanted || isDamaged;
    try {
      source.setBypass(true);
      const outcome = await lock(() =>
        writing.use((database) => seedDatabase(database, packaged.value, { rebuild, beforeStep })),
      );
      if (rebuild) hasTried = true;
      if (outcome === 'imported') isDamaged = false;
      source.setTrouble(undefined);
      if (outcome === 'imported') await failures?.forget();
      return success(outcome);
    } catch (error) {
      hasTried = true;
      const trouble = troubleOf(error);
      source.setTrouble(trouble);
      if (trouble.reason === 'disk-full') {
        await writing.use(abandonImport).catch(() => {}); // Nothing more can be done.
        await failures?.write({ hash: packaged.value.pack.meta.hash, at: Date.now() });
      }
      return { ok: false, ...trouble };
    } finally {
      source.setBypass(false);
      writing.close();
    }
  };
  const startOver = async () => {
    reading.close();
    writing.close();
    await removeDatabase(options).catch(() => {}); // Then the next attempt says what is wrong.
  };
  const isOutdated = () =>
    reading
      .use(async (database) => database && (await holdsOutdated(database.transaction(), packHash)))
      .catch(() => false); // Not even that can be read.
  const seedInRoom = async (): Promise<Result<Seeded>> => {
    const outcome = await runSeed();
    if (outcome.ok || outcome.reason !== 'disk-full' || !(await isOutdated())) return outcome;
    // What an earlier package brought answers nobody: its room is the new one's.
    await startOver();
    return runSeed();
  };
  const seed = (): Promise<Result<Seeded>> => {
    running ??= seedInRoom()
      .then((outcome) => {
        // Without locks nobody waits for them; the next query sees what is missing.
        if (outcome.ok && outcome.value === 'held') options.lockFree?.().then(seed, () => {});
        return outcome;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  /** Why the import is not to be tried again yet, though nobody in this worker has tried. */
  const recall = async (): Promise<Trouble | undefined> => {
    const failed = packHash === undefined ? undefined : await failures?.read();
    return failed && packHash && isTooEarly(failed, packHash, Date.now())
      ? { reason: 'disk-full' }
      : undefined;
  };
  /** To read the package and write hundreds of rows in vain, at each wake, would keep a full machine busy. */
  const seedIfTimely = async (): Promise<Result<Seeded>> => {
    const trouble = running ? undefined : await recall();
    // Somebody who asked for it may have begun meanwhile.
    if (!trouble || running) return seed();
    hasTried = true;
    source.setTrouble(trouble);
    return { ok: false, ...trouble };
  };
  const rebuild = async (): Promise<Result<'rebuilt' | 'held'>> => {
    await running;
    const again = (): Promise<Result<Seeded>> => {
      running = runSeed(true).finally(() => {
        running = undefined;
      });
      return running;
    };
    let outcome = await again();
    // Nothing is gained where it is the package that cannot be read: what an earlier import answers would be lost.
    if (!outcome.ok && outcome.reason !== 'package-damaged') {
      // Too little room for two imports side by side, or a database that is broken as a whole: only without it.
      await startOver();
      outcome = await again();
    }
    if (!outcome.ok) return outcome;
    hasTried = false;
    return success(outcome.value === 'held' ? 'held' : 'rebuilt');
  };
  /** The language is known before the database is asked: a transaction ends while something else is waited for. */
  const inLanguage = <T>(work: (rows: Rows, language: string) => Promise<Result<T>>): Promise<Result<T>> =>
    answer(
      typeof language === 'string'
        ? source.read((rows) => work(rows, language))
        : language().then((known) => source.read((rows) => work(rows, known))),
    );
  // A worker is woken to answer: let the browser begin with what takes longest.
  reading.open().catch(() => {}); // Whoever asks will be told.
  const isOpening = pause(headStart);
  const answer = <T>(promise: Promise<T>): Promise<T> => {
    const settled = promise.finally(() => answering.delete(settled));
    answering.add(settled);
    return settled;
  };

  return {
    seed,
    rebuild,
    async briefing(query) {
      await isOpening;
      const asked = prepareBriefing(query);
      return inLanguage((rows, known) => briefing(rows, asked, known));
    },
    pageBriefing: (query) => inLanguage((rows, known) => pageBriefing(rows, query, known)),
    async search(query) {
      await isOpening;
      const asked = prepareSearch(query);
      return inLanguage((rows, known) => search(rows, asked, known));
    },
    article: (id) => inLanguage((rows, known) => article(rows, id, known)),
    topics: () => inLanguage(topicList),
    status: async () =>
      readStatus({
        ...options,
        connection: reading,
        source,
        packHash,
        recall,
        isSeeding: () => running !== undefined,
        language: typeof language === 'string' ? language : await language(),
      }),
    async resume() {
      try {
        const isComplete = await reading.use(async (database) => {
          const imports = database && (await readImports(database.transaction(), packHash));
          return imports?.current?.isClean === true && !imports.seeding;
        });
        return isComplete ? success('present') : await seedIfTimely();
      } catch (error) {
        return { ok: false, ...troubleOf(error) };
      }
    },
    close() {
      reading.close();
      writing.close();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
