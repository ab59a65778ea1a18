import { asker } from './asker.ts';
import { type Protocol, protocol } from './protocol.ts';

/** Ask the background, from one of the extension's own pages. */
export const ask = asker<Protocol>(protocol);
