import type { Tally } from './tally.ts';

export interface StageResult extends Tally {
  /** What it printed: shown when something failed. */
  output: string;
}

/** One step of `npm test`. */
export interface Stage {
  name: string;
  /** Stages without which this one makes no sense: it is left out when one of them failed. */
  needs?: string[];
  /** Stages behind which it waits for its turn, whatever comes of them. All others run beside it. */
  after?: string[];
  run(): Promise<StageResult>;
}

export type Outcome =
  | (StageResult & { seconds: number })
  /** It did not run, for this stage had failed. */
  | { missing: string };

/** Start those of `all` that were `chosen`, each when its turn comes, and return what each will have come to. */
export function startStages(
  chosen: readonly Stage[],
  all: readonly Stage[] = chosen,
): [name: string, outcome: Promise<Outcome>][] {
  const outcomes = new Map<string, Promise<Outcome>>();
  const stageOf = (name: string): Stage => {
    const stage = all.find((one) => one.name === name);
    if (!stage) throw new Error(`There is no stage "${name}".`);
    return stage;
  };
  const start = (stage: Stage): Promise<Outcome> => {
    const started = outcomes.get(stage.name) ?? runInTurn(stage);
    outcomes.set(stage.name, started);
    return started;
  };
  /** Behind a stage that was not chosen stands what that one would have waited for. */
  const over = async (name: string): Promise<unknown> => {
    const stage = stageOf(name);
    return chosen.includes(stage) ? start(stage) : Promise.all((stage.after ?? []).map(over));
  };
  const runInTurn = async (stage: Stage): Promise<Outcome> => {
    await Promise.all((stage.after ?? []).map(over));
    for (const name of stage.needs ?? []) {
      const needed = await start(stageOf(name));
      if ('missing' in needed || needed.failed > 0) return { missing: name };
    }
    return timed(stage);
  };
  return chosen.map((stage) => [stage.name, start(stage)]);
}

async function timed(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const result = await stage.run().catch(thrown);
  return { ...result, seconds: (performance.now() - started) / 1000 };
}

function thrown(error: unknown): StageResult {
  return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? error.message : String(error) };
}
