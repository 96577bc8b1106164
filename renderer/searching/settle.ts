/** Words are passed on once typing rests this long, in ms: shorter than the pause between two keys of a steady typist would be felt as work at every key. */
const rest = 50;
/** …and at the latest this long after the first change that waits, in ms, so that something shows while one types without a pause. */
const longest = 200;

export interface Settler {
  /** Takes the words of a change. */
  put(words: string): void;
  /** Passes these words on at once. */
  now(words: string): void;
  /** Forgets what waits. */
  stop(): void;
  /** Words set from elsewhere: true where they are only those passed on last, coming back. Others take their place, and what waits is forgotten. */
  isEcho(words: string): boolean;
}

/** Passes on what is typed when it rests; never older words after newer ones. */
export function createSettler(pass: (words: string) => void): Settler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let last: string | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    waitingSince = undefined;
  };
  const now = (words: string): void => {
    stop();
    last = words;
    pass(words);
  };
  return {
    stop, now,
    isEcho: (words) => {
      if (words === last) return true;
      stop();
      last = words;
      return false;
    },
    put: (words) => {
      const at = Date.now();
      clearTimeout(timer);
      waitingSince ??= at;
      timer = setTimeout(() => { now(words); }, Math.max(0, Math.min(rest, waitingSince + longest - at)));
    },
  };
}
