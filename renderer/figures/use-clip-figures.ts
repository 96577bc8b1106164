import { useState } from 'react';
import type { LedgerEntry } from '../../shared/contract/figure-calls.ts';
import { sentenceAround } from '../../shared/text/sentence-around.ts';
import { useDesk } from '../desk/use-desk.tsx';
import { useGeneralFailure } from '../desk/general-failure.ts';

/** Clips the sentences figures stand in, each once; figures of titles have none. `clip` answers how many were clipped. */
export function useClipFigures(): { readonly clip: (entries: readonly LedgerEntry[]) => Promise<number>; readonly clipping: boolean } {
  const desk = useDesk();
  const [clipping, setClipping] = useState(false);
  const clip = async (entries: readonly LedgerEntry[]): Promise<number> => {
    setClipping(true);
    const done = new Set<string>();
    for (const { figure, report } of entries) {
      const paragraph = Number(/^p(\d+)$/.exec(figure.part)?.[1] ?? NaN);
      const whole = await desk.call('reports.get', { reportId: report.id });
      const text = whole.ok ? whole.value.paragraphs[paragraph]?.text : undefined;
      if (!whole.ok) useGeneralFailure.getState().tell(whole.error);
      if (text === undefined) continue;
      const { start, end } = sentenceAround(text, figure.start, figure.end);
      const key = `${report.id} ${paragraph} ${start}`;
      if (done.has(key)) continue;
      const clipped = await desk.call('snippets.add', { selection: { reportId: report.id, from: { paragraph, offset: start }, to: { paragraph, offset: end } }, tags: [], note: '' });
      if (clipped.ok) done.add(key);
      else useGeneralFailure.getState().tell(clipped.error);
    }
    setClipping(false);
    return done.size;
  };
  return { clip, clipping };
}
