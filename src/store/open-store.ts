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
import type { ArticleId } from '../core/pack.ts';
import { article } from './article.ts';
import { briefing } from './briefing.ts';
import { type ConnectionOptions, createConnection, problemText } from './connection.ts';
import { pageBriefing } from './page-briefing.ts';
import { type Result, success } from './result.ts';
import { search } from './search.ts';
import { abandonImport, currentImport, importUnderWay, type SeedOutcome, seedDatabase } from './seeding.ts';
import { createSource } from './source.ts';
import { readStatus } from './status.ts';
import { topicList } from './topic-list.ts';

export interface StoreOptions extends ConnectionOptions {
  /** Read the packaged file; what it returns is checked before it is used. */
  readPack: () => Promise<unknown>;
  /** BCP 47 tag of the language in which topics are named. */
  language?: string;
  /** Run an import alone, across all of the extension's contexts; without it, imports that meet share the work. */
  lock?: <T>(work: () => Promise<T>) => Promise<T | 'held'>;
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
  /** Import the packaged articles if their content is not there yet. Calls that meet are one import. */
  seed(): Promise<Result<Seeded>>;
  /** Go on with an import that was interrupted, without reading the package if there is none. */
  resume(): Promise<Result<Seeded>>;
  close(): void;
}

export function openStore(options: StoreOptions): Store {
  const { readPack, language = 'en', lock = (work) => work() } = options;
  const connection = createConnection(options);
  const answering = new Set<Promise<unknown>>();
  let running: Promise<Result<Seeded>> | undefined;
  let isDamaged = false;
  /** An import that failed, or did not mend what was damaged, is not tried again by each query, only by `seed`. */
  let hasTried = false;

  const source = createSource(connection, readPack, {
    onIncomplete(damaged) {
      isDamaged ||= damaged;
      // Wiped or damaged: fill it again, behind the answer that is being given from the package.
      if (!hasTried) void seed();
    },
  });

  const beforeStep = async (progress: number) => {
    await options.beforeStep?.(progress);
    // Readers first: an import waits until whoever asked has been answered.
    while (answering.size > 0) await Promise.allSettled(answering);
  };
  const runSeed = async (): Promise<Result<Seeded>> => {
    const packaged = await source.packaged();
    if (!packaged.ok) return packaged;
    const rebuild = isDamaged;
    try {
      source.setBypass(true);
      const outcome = await lock(() =>
        connection.use((database) => seedDatabase(database, packaged.value, { rebuild, beforeStep })),
      );
      if (rebuild) hasTried = true;
      if (outcome === 'imported') isDamaged = false;
      source.setProblem(undefined);
      return success(outcome);
    } catch (error) {
      hasTried = true;
      const detail = problemText(error);
      source.setProblem(detail);
      if (/disk is full/.test(detail)) await connection.use(abandonImport).catch(() => {}); // Nothing more can be done.
      return { ok: false, reason: 'failed', detail };
    } finally {
      source.setBypass(false);
    }
  };
  const seed = (): Promise<Result<Seeded>> => {
    running ??= runSeed().finally(() => {
      running = undefined;
    });
    return running;
  };
  const answer = <T>(promise: Promise<T>): Promise<T> => {
    const settled = promise.finally(() => answering.delete(settled));
    answering.add(settled);
    return settled;
  };

  return {
    seed,
    briefing: (query) => answer(source.read((rows) => briefing(rows, query, language))),
    pageBriefing: (query) => answer(source.read((rows) => pageBriefing(rows, query, language))),
    search: (query) => answer(source.read((rows) => search(rows, query, language))),
    article: (id) => answer(source.read((rows) => article(rows, id, language))),
    topics: () => answer(source.read((rows) => topicList(rows, language))),
    status: () => readStatus({ connection, source, isSeeding: () => running !== undefined, ...options }),
    async resume() {
      try {
        const isComplete = await connection.use(async (database) => {
          const [current, seeding] = await Promise.all([currentImport(database), importUnderWay(database)]);
          return current?.isClean === true && !seeding;
        });
        return isComplete ? success('present') : await seed();
      } catch (error) {
        return { ok: false, reason: 'failed', detail: problemText(error) };
      }
    },
    close: connection.close,
  };
}
