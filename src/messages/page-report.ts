/** The popup's end of the page's port; apart, so that the page script does not carry it. */
import { type Guard, isBoolean, isCount, listOf, oneOf, shape, textUpTo } from '../core/guards.ts';
import { isFrameKey, type PageReport } from './page-port.ts';

export const isPageReport: Guard<PageReport> = shape(
  {
    type: oneOf('report'),
    frame: isFrameKey,
    main: isBoolean,
    host: textUpTo(255),
    state: oneOf('on', 'off-topic', 'site-off', 'quiet', 'disabled', 'scanning'),
    topics: listOf(shape({ topic: textUpTo(100), count: isCount, sentence: textUpTo(2_000) }), 1_000),
  },
  { pageDate: textUpTo(10) },
);
