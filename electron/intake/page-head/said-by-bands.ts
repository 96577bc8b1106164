import type { Finding } from '../describe/finding.ts';
import type { Band } from './band.ts';

const ofPaper = (finding: Finding): Finding => ({
  claims: [], byline: [], ...(finding.source === undefined ? {} : { source: finding.source }), ...(finding.date === undefined ? {} : { date: finding.date }),
});

/**
 * What the heads and feet of pages say of a story that begins at a line: its own page's head and foot all they say, those of other
 * pages the paper and the day. The nearest is believed first.
 */
export function saidOf(bands: readonly Band[], line: number): Finding[] {
  const heads = bands.filter(({ foot }) => !foot);
  const own = heads.findLast(({ from }) => from <= line);
  const next = heads.find(({ from }) => from > line);
  const feet = bands.filter(({ foot, from }) => foot && from >= line && (next === undefined || from < next.from));
  const earlier = heads.filter((band) => band.from <= line && band !== own).reverse();
  const later = bands.filter((band) => band.from > line && !feet.includes(band));
  const all = [...(own?.said ?? []), ...feet.flatMap(({ said }) => said)].map((finding) => ({ ...finding, claims: [] }));
  return [...all, ...[...earlier, ...later].flatMap(({ said }) => said).map(ofPaper)];
}
