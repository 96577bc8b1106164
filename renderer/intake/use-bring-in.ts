import { useCallback, useMemo, useState } from 'react';
import type { JobId } from '../../shared/domain/ids.ts';
import type { DeskError, Result } from '../../shared/contract/result.ts';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { useArriving } from './arriving.ts';
import { newestDocument, openFirst, openPasted } from './open-brought-in.ts';
import { pickFiles } from './pick-files.ts';
import { inBatches, inOrder, readBytes } from './read-dropped.ts';
import type { NamedFile } from './read-dropped.ts';

export interface BringIn {
  readonly addFiles: (files: readonly NamedFile[]) => Promise<void>;
  readonly addPasted: (text: string, html: string | undefined) => void;
  readonly openFiles: () => void;
  readonly openFolder: () => void;
  readonly addSamples: () => void;
  readonly removeSamples: () => void;
  readonly error: DeskError | null;
  readonly clearError: () => void;
}

/** The ways by which reports come in. What comes in shows in 收稿, wherever one was. */
export function useBringIn(): BringIn {
  const desk = useDesk();
  const say = useSay();
  const { time } = useFormats();
  const app = useDeskQuery('desk.info', {}).data?.mode === 'app';
  const go = usePlace((state) => state.go);
  const [error, setError] = useState<DeskError | null>(null);
  const tell = useCallback((answer: Result<unknown> | Promise<Result<unknown>>): void => { void Promise.resolve(answer).then((result) => { setError(result.ok ? null : result.error); }); }, []);
  const addFiles = useCallback(async (files: readonly NamedFile[]): Promise<void> => {
    if (files.length === 0) return;
    go('intake');
    // One call after the other: the desk answers when it has room for more, and the window never holds more than one batch.
    let coming = files.length;
    let to: JobId | undefined;
    const { add } = useArriving.getState();
    add(files.length);
    let arriving = files.length;
    const before = await newestDocument(desk);
    try {
      for (const batch of inBatches(inOrder(files))) {
        coming -= batch.length;
        const answer = await desk.call('intake.addFiles', { files: await readBytes(batch), coming, ...(to === undefined ? {} : { to }) });
        tell(answer);
        if (!answer.ok) return;
        if (to === undefined) openFirst(desk, answer.value.jobId, before);
        to = answer.value.jobId;
        add(-batch.length);
        arriving -= batch.length;
      }
    } finally {
      add(-arriving);
    }
  }, [desk, go, tell]);
  const pick = useCallback(async (name: 'intake.pickFiles' | 'intake.pickFolder'): Promise<void> => {
    go('intake');
    const before = await newestDocument(desk);
    const answer = await desk.call(name, {});
    tell(answer);
    if (answer.ok && answer.value.jobId !== undefined) openFirst(desk, answer.value.jobId, before);
  }, [desk, go, tell]);
  return useMemo(() => ({
    addFiles, error,
    clearError: () => { setError(null); },
    addPasted(text, html) {
      if (text.trim() === '') return;
      go('intake');
      const name = say('intake.pastedName', { time: time(new Date().toISOString()) });
      useArriving.getState().add(1);
      tell(desk.call('intake.addPasted', { name, text, ...(html === undefined || html === '' ? {} : { html }) }).then((answer) => {
        useArriving.getState().add(-1);
        if (answer.ok) openPasted(desk, answer.value.jobId, name);
        return answer;
      }));
    },
    openFiles() { if (app) void pick('intake.pickFiles'); else void pickFiles(false).then(addFiles); },
    openFolder() { if (app) void pick('intake.pickFolder'); else void pickFiles(true).then(addFiles); },
    addSamples() { tell(desk.call('intake.addSamples', {})); },
    removeSamples() { tell(desk.call('intake.removeSamples', {})); },
  }), [addFiles, pick, error, desk, go, say, tell, time, app]);
}
