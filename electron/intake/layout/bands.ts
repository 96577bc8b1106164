import { bottom, right, sharedHeight } from './box.ts';
import type { TextRun } from './page-content.ts';

/** Runs on one baseline, from left to right, whatever columns they belong to. */
export interface Band {
  /** Bottom of its lines. */
  readonly bottom: number;
  readonly top: number;
  readonly runs: readonly TextRun[];
}

/** Share of an em by which lines' feet may differ and still be one: sizes mixed in a line hang lower, scans are not quite straight. */
const drift = 0.35;

/** Above this share of a letter's size a smaller one is no note mark, and below its inverse no drop cap. */
const raised = 0.75;
const dropped = 1.8;

interface Growing { bottom: number; top: number; size: number; runs: TextRun[] }

/** Puts runs together whose feet are level. Marks of notes go to the line they are raised from, drop caps to the first line beside them. */
export function bandsOf(runs: readonly TextRun[]): Band[] {
  const bands: Growing[] = [];
  for (const run of [...runs].sort((a, b) => bottom(a) - bottom(b) || a.left - b.left)) {
    const band = bands.at(-1);
    const level = band !== undefined && bottom(run) - band.bottom <= drift * Math.min(run.size, band.size);
    if (level) {
      band.runs.push(run);
      band.top = Math.min(band.top, run.top);
      band.size = Math.max(band.size, run.size);
    } else bands.push({ bottom: bottom(run), top: run.top, size: run.size, runs: [run] });
  }
  moveMarks(bands);
  return bands.filter((band) => band.runs.length > 0).map((band) => ({ ...band, runs: band.runs.sort((a, b) => a.left - b.left) })).sort((a, b) => a.bottom - b.bottom);
}

/** Note marks and drop caps stand level with no other letter of their line. */
function moveMarks(bands: readonly Growing[]): void {
  for (const [i, band] of bands.entries()) {
    const runs = band.runs.slice();
    for (const run of runs) {
      const near = [...bands.slice(Math.max(0, i - 12), i), ...bands.slice(i + 1, i + 4)];
      const home = noteHome(run, near) ?? dropCapHome(run, bands.slice(Math.max(0, i - 12), i + 1));
      if (home === undefined || home === band) continue;
      band.runs.splice(band.runs.indexOf(run), 1);
      home.runs.push(run);
    }
  }
}

/** The band with a larger letter right before a small raised or lowered run. */
function noteHome(run: TextRun, near: readonly Growing[]): Growing | undefined {
  if (run.text.length > 6) return undefined;
  return near.find((band) => band.runs.some((other) => run.size <= other.size * raised
    && Math.abs(run.left - right(other)) <= 0.4 * other.size && sharedHeight(run, other) >= run.height / 2));
}

/** The highest of the lines a letter two lines high and more stands before. */
function dropCapHome(run: TextRun, near: readonly Growing[]): Growing | undefined {
  if (run.text.trim().length > 2) return undefined;
  const beside = near.filter((band) => band.runs.some((other) => other !== run && run.size >= other.size * dropped
    && other.left >= right(run) - other.size / 2 && other.left - right(run) <= other.size * 1.5 && sharedHeight(run, other) >= other.height / 2 && other.text.length > 2));
  return beside.length < 2 ? undefined : beside.reduce((a, b) => (a.bottom < b.bottom ? a : b));
}
