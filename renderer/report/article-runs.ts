/** A half-open range of code units in one paragraph. */
export interface Span { readonly start: number; readonly end: number }

/** A stretch of a paragraph that looks the same throughout. `hit` is the number of the hit it belongs to. */
export interface ArticleRun { readonly text: string; readonly start: number; readonly hit: number | null; readonly clipped: boolean }

/**
 * Cuts a paragraph where hits and clipped passages begin and end. Hits come in order and do not overlap;
 * `firstHit` numbers the first of them among all of the report.
 */
export function articleRuns(text: string, hits: readonly Span[], clips: readonly Span[], firstHit: number): readonly ArticleRun[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...hits, ...clips]) {
    cuts.add(Math.min(Math.max(start, 0), text.length));
    cuts.add(Math.min(Math.max(end, 0), text.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const covers = (span: Span, start: number, end: number): boolean => span.start <= start && end <= span.end;
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    const hit = hits.findIndex((span) => covers(span, start, end));
    return { text: text.slice(start, end), start, hit: hit < 0 ? null : firstHit + hit, clipped: clips.some((span) => covers(span, start, end)) };
  });
}
