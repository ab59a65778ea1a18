import { asker } from './asker.ts';
import { type PageProtocol, pageProtocol } from './page-protocol.ts';

/** Ask the background, from a page's content script. */
export const ask = asker<PageProtocol>(pageProtocol);
