/** `act`, but asked for again before it is done it does nothing: a key or a button pressed twice means one thing. */
export function singleFlight<A extends unknown[]>(
  act: (...args: A) => Promise<void>,
): (...args: A) => Promise<void> {
  let isBusy = false;
  return async (...args) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act(...args);
    } finally {
      isBusy = false;
    }
  };
}
