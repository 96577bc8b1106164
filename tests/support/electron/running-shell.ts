import type { Page } from 'playwright-core';

/** The app as built, running somewhere: its window's page, and a way to end it. */
export interface RunningShell {
  readonly page: Page;
  /** Address of the window's folder as the page sees it. */
  readonly home: string;
  quit(): Promise<void>;
}
