import type { HitPlace } from '../../shared/domain/search.ts';

/** Brings a place of the report that is being read into view. Titles stand at its head. */
export function goToPlace({ part }: Pick<HitPlace, 'part'>): void {
  const paragraph = /^p(\d+)$/.exec(part)?.[1];
  const found = document.querySelector(paragraph === undefined ? '[data-pane="reading"] article h1' : `[data-pane="reading"] [data-paragraph="${paragraph}"]`);
  found?.scrollIntoView({ block: 'center' });
}
