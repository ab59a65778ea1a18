import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type PageCommand, pagePortName } from '../messages/page-port.ts';
import { isPageReport } from '../messages/page-report.ts';
import type { Port } from '../platform/ports.ts';
import { activeTabId, connectToTab } from '../platform/tabs.ts';
import { nextPagePort, type PagePortEvent, type PagePortState } from './page-port-state.ts';

export interface PagePort {
  state: PagePortState;
  send: (command: PageCommand) => void;
  reconnect: () => void;
}

/** Keep a port open to the frames of the active tab, as long as the popup lives. */
export function usePagePort(): PagePort {
  const [state, dispatch] = useReducer(nextPagePort, { phase: 'connecting' });
  const [attempt, setAttempt] = useState(0);
  const port = useRef<Port | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    dispatch({ type: 'connect' });
    void activeTabId().then((id) => {
      if (lifetime.signal.aborted) return;
      port.current = connect(id, dispatch, lifetime.signal);
    });
    return () => {
      lifetime.abort();
      port.current?.disconnect();
      port.current = null;
    };
  }, [attempt]);
  return {
    state,
    send: (command) => post(port.current, command),
    reconnect: () => setAttempt(attempt + 1),
  };
}

function connect(
  tab: number | undefined,
  dispatch: (event: PagePortEvent) => void,
  signal: AbortSignal,
): Port | null {
  if (tab === undefined) {
    dispatch({ type: 'disconnect' });
    return null;
  }
  const port = connectToTab(tab, pagePortName);
  port.onMessage.addListener((message: unknown) => {
    if (!signal.aborted && isPageReport(message)) dispatch({ type: 'report', report: message });
  });
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) dispatch({ type: 'disconnect' });
  });
  return port;
}

function post(port: Port | null, command: PageCommand): void {
  try {
    port?.postMessage(command);
  } catch {
    // The page went away since; its disconnection tells the reader.
  }
}
