import { useState } from 'react';
import type { ReactNode } from 'react';
import type { MarkedFile } from '../../shared/contract/intake-calls.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import css from './MarkedFiles.module.css';

const placeOf = ({ jobId, place }: MarkedFile): { jobId: MarkedFile['jobId']; place: number } => ({ jobId, place });

/** Documents that stopped at the door because they are marked as secret: nothing of them is stored until a person says so, one by one or all of them. */
export function MarkedFiles(): ReactNode {
  const say = useSay();
  const files = useDeskQuery('intake.marked', {}).data?.files ?? [];
  const decide = useDeskMutation('intake.decideMarked');
  const [open, setOpen] = useState(false);
  const close = (): void => { setOpen(false); };
  const settle = (chosen: readonly MarkedFile[], file: boolean): void => {
    const places = chosen.map(placeOf);
    decide.mutate(file ? { file: places, leaveOut: [] } : { file: [], leaveOut: places });
    if (chosen.length === files.length) close();
  };
  if (files.length === 0) return null;
  return (
    <>
      <Notice tone="doubt" action={<Button onPress={() => { setOpen(true); }}>{say('intake.marked.look')}</Button>}>{say('intake.marked.waiting', { count: files.length })}</Notice>
      <Dialog
        open={open} onClose={close} width={620} title={say('intake.marked.title')}
        actions={(
          <>
            <Button onPress={() => { settle(files, false); }} isDisabled={decide.isPending}>{say('intake.marked.leaveAll')}</Button>
            <Button onPress={() => { settle(files, true); }} isDisabled={decide.isPending}>{say('intake.marked.fileAll')}</Button>
            <Button look="bare" onPress={close}>{say('intake.marked.later')}</Button>
          </>
        )}
      >
        <p className={css['lead']}>{say('intake.marked.lead')}</p>
        <ul className={css['files']} aria-label={say('intake.marked.title')}>
          {files.map((file) => (
            <li key={`${file.jobId} ${file.place}`} className={css['file']}>
              <span className={css['level']}>{say(`intake.marked.level.${file.level}`)}</span>
              <span className={css['name']}>{file.file}</span>
              <Button onPress={() => { settle([file], false); }} isDisabled={decide.isPending}>{say('intake.marked.leave')}</Button>
              <Button onPress={() => { settle([file], true); }} isDisabled={decide.isPending}>{say('intake.marked.file')}</Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
