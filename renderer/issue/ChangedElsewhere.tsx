import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../shared/contract/result.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useOpenIssue, useOpenState } from './open-issue-context.tsx';

/** Two windows wrote in one issue: which text goes on. The other one is not lost: it is a version, or one step of undo away. */
export function ChangedElsewhere(): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const elsewhere = useOpenState((state) => state.saved.kind === 'elsewhere');
  const [error, setError] = useState<DeskError>();
  if (!elsewhere) return null;
  const act = (answer: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: DeskError }>): void => {
    void answer.then((done) => { setError(done.ok ? undefined : done.error); });
  };
  const actions = (
    <>
      <Button onPress={() => { act(open.takeTheirs()); }}>{say('issue.elsewhere.theirs')}</Button>
      <Button onPress={() => { act(open.keepMine(say('issue.elsewhere.label'))); }}>{say('issue.elsewhere.mine')}</Button>
    </>
  );
  return <Notice tone="doubt" action={actions}>{error === undefined ? say('issue.elsewhere.unsaved') : errorSentence(say, error)}</Notice>;
}
