/** Milliseconds between two looks at who started this process. */
const pause = 500;

/**
 * Aborts when the process is told to end. Puppeteer closes its browser then but keeps the process alive, which would
 * open the next one. `npm run` tells only the shell between it and this process, which is seen by having lost a parent.
 */
export function exitSignal(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGTERM', 'SIGHUP'] as const) process.once(name, () => ending.abort(name));
  const parent = process.ppid;
  const look = () => process.ppid !== parent && ending.abort('the end of what started it');
  setInterval(look, pause).unref();
  return ending.signal;
}
