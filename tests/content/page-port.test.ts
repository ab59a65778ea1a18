import { describe, expect, it } from 'vitest';
import { servePopups } from '../../src/content/page-port.ts';
import type { Port } from '../../src/platform/ports.ts';

describe('a frame that popups ask', () => {
  it('lets a port be that an update took away before this frame could listen', () => {
    const posted: unknown[] = [];
    const gone = {
      name: 'page',
      get onDisconnect(): Port['onDisconnect'] {
        throw new Error('Extension context invalidated.');
      },
      get onMessage(): Port['onMessage'] {
        throw new Error('Extension context invalidated.');
      },
      postMessage: (message: unknown) => posted.push(message),
      disconnect() {},
    };
    const served = servePopups({
      session: () => undefined,
      state: () => 'on',
      signal: new AbortController().signal,
    });
    expect(() => served.add(gone)).not.toThrow();
    served.tell();
    expect(posted).toEqual([]);
  });
});
