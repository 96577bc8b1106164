import type { Arrivals } from './import-run.ts';

/** Milliseconds a job waits for files it was told of: a window that was closed sends no more. */
const patience = 60_000;

/** The files of one job that come in several calls: how many are still to come, and those that came since the job looked. */
export class Supply {
  /** Files the job was given so far. */
  given: number;
  coming: number;
  #arrived: Arrivals = { files: 0, marked: 0 };
  #stir: () => void = () => undefined;

  constructor(given: number, coming: number) {
    this.given = given;
    this.coming = coming;
  }

  put({ files, marked }: Arrivals, coming: number): void {
    this.#arrived = { files: this.#arrived.files + files, marked: this.#arrived.marked + marked };
    this.given += files;
    this.coming = coming;
    this.stir();
  }

  take(): Arrivals {
    const arrived = this.#arrived;
    this.#arrived = { files: 0, marked: 0 };
    return arrived;
  }

  /** Has whoever waits look again. */
  stir(): void {
    this.#stir();
  }

  /** Whether there is more, once that is known; none comes any more when the job is told to stop, or when nobody brought any for a while. */
  async more(isStopped: () => boolean): Promise<boolean> {
    while (this.#arrived.files === 0 && this.coming > 0 && !isStopped()) {
      const brought = await new Promise<boolean>((resolve) => {
        const clock = setTimeout(() => { resolve(false); }, patience);
        clock.unref();
        this.#stir = () => {
          clearTimeout(clock);
          resolve(true);
        };
      });
      if (!brought) this.coming = 0;
    }
    return this.#arrived.files > 0 && !isStopped();
  }
}
