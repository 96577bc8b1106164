import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useCommands } from '../frame/commands.ts';
import { useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { useJobStore } from '../frame/use-jobs.ts';
import { takesText } from '../ui/keys.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './BringIn.module.css';
import { MarkedFiles } from './MarkedFiles.tsx';
import { droppedFiles, named } from './read-dropped.ts';
import { sameFiles } from './same-files.ts';
import { useBringIn } from './use-bring-in.ts';
import type { BringIn as Ways } from './use-bring-in.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Files dropped anywhere on the window come in; while they hover it says so. */
function useDrop(ways: Ways): boolean {
  const [over, setOver] = useState(0);
  useEffect(() => {
    const enter = (event: DragEvent): void => { if (hasFiles(event)) setOver((depth) => depth + 1); };
    const leave = (event: DragEvent): void => { if (hasFiles(event)) setOver((depth) => Math.max(0, depth - 1)); };
    const hover = (event: DragEvent): void => { if (hasFiles(event)) event.preventDefault(); };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      setOver(0);
      // A drop that the editor took as a picture is not a report.
      if (event.defaultPrevented) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(ways.addFiles);
    };
    const listeners = [['dragenter', enter], ['dragleave', leave], ['dragover', hover], ['drop', drop]] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
    return () => { for (const [name, listener] of listeners) window.removeEventListener(name, listener); };
  }, [ways]);
  return over > 0;
}

function usePaste(ways: Ways, onNothing: () => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (usePlace.getState().place !== 'intake' || takesText(document.activeElement) || event.clipboardData === null) return;
      event.preventDefault();
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (text.trim() !== '') ways.addPasted(text, event.clipboardData.getData('text/html'));
      else if (files.length > 0) void ways.addFiles(files.map((file) => named(file)));
      else onNothing();
    };
    window.addEventListener('paste', paste);
    return () => { window.removeEventListener('paste', paste); };
  }, [ways, onNothing]);
}

/** Files that had come in before are not stored twice: it is said, once. */
function Already(): ReactNode {
  const say = useSay();
  const jobs = useJobStore((store) => store.jobs).filter(({ kind, state, already }) => kind === 'import' && state !== 'running' && already > 0);
  const forget = useJobStore((store) => store.forgetSame);
  if (jobs.length === 0) return null;
  const count = jobs.reduce((sum, { already }) => sum + already, 0);
  const files = sameFiles(say, jobs.flatMap(({ same = [] }) => same), count);
  return (
    <Notice tone="info" onClose={() => { for (const job of jobs) forget(job.id); }} closeLabel={say('review.close')}>
      {files === undefined ? say('intake.already', { count }) : say('intake.alreadyNamed', { count, files })}
    </Notice>
  );
}

/** Opening, pasting and dropping, wherever one is in the window. */
export function BringIn(): ReactNode {
  const say = useSay();
  const ways = useBringIn();
  const over = useDrop(ways);
  // Why a paste brought nothing in, as a key of its words.
  const [pasteHint, setPasteHint] = useState<'intake.pasteByKey' | 'intake.pasteNothing'>();
  const onNothing = useCallback(() => { setPasteHint('intake.pasteNothing'); }, []);
  usePaste(ways, onNothing);
  const pasteFromMenu = (): void => {
    usePlace.getState().go('intake');
    // Reading the clipboard unasked may be forbidden; the key never is.
    void navigator.clipboard.readText().then((text) => { if (text.trim() === '') onNothing(); else ways.addPasted(text, undefined); }, () => { setPasteHint('intake.pasteByKey'); });
  };
  useCommands([
    { id: 'intake.open', label: 'commands.intake.open', icon: 'file', keys: ['Mod+O'], run: ways.openFiles },
    { id: 'intake.openFolder', label: 'commands.intake.openFolder', icon: 'folder', keys: ['Mod+Shift+O'], run: ways.openFolder },
    { id: 'intake.paste', label: 'commands.intake.paste', icon: 'paste', keys: ['Mod+V'], native: true, run: pasteFromMenu },
    { id: 'intake.addSamples', label: 'commands.intake.addSamples', run: () => { usePlace.getState().go('intake'); ways.addSamples(); } },
    { id: 'intake.removeSamples', label: 'commands.intake.removeSamples', run: ways.removeSamples },
  ]);
  return (
    <>
      <Already />
      <MarkedFiles />
      {pasteHint && <Notice tone="info" onClose={() => { setPasteHint(undefined); }} closeLabel={say('review.close')}>{say(pasteHint)}</Notice>}
      {ways.error && <Notice onClose={ways.clearError} closeLabel={say('review.close')}>{errorSentence(say, ways.error)}</Notice>}
      {over && <div className={css['drop']}><p className={css['words']}>{say('intake.drop')}</p></div>}
    </>
  );
}
