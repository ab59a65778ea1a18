import { readPack } from '../src/pack/read-pack.ts';
import { inProject } from '../src/tools/project.ts';

const { sources } = readPack(inProject('assets/pack'));
if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');

/** The pack that is shipped, as people edit it. Read once for all that ask: it takes seconds. */
export const shippedSources = sources;
