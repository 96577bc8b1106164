/** Calls `act` with the latest value at most every `pause` ms: at once when it rested, else when the pause is over. */
export interface Throttled<T> {
  (value: T): void;
  /** Acts now on what still waits. */
  flush(): void;
}

export function throttle<T>(pause: number, act: (value: T) => void): Throttled<T> {
  let waiting: { value: T } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const release = (): void => {
    timer = undefined;
    if (waiting === undefined) return;
    const { value } = waiting;
    waiting = undefined;
    timer = setTimeout(release, pause);
    act(value);
  };
  const throttled = (value: T): void => {
    waiting = { value };
    if (timer === undefined) release();
  };
  return Object.assign(throttled, {
    flush: () => {
      clearTimeout(timer);
      timer = undefined;
      release();
      clearTimeout(timer);
      timer = undefined;
    },
  });
}
