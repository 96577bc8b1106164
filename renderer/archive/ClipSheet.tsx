import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Snippet } from '../../shared/domain/snippet.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { TagEditor } from '../frame/TagEditor.tsx';
import { useSuggestions } from '../subjects/use-suggestions.ts';
import { Button } from '../ui/Button.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { usePassage } from '../subjects/use-passage.ts';
import css from './ClipSheet.module.css';

/**
 * Opens once a passage is clipped: it is already in the tray; here it gets tags and a note. Every change is kept at
 * once, so that closing is never losing.
 */
export function ClipSheet({ snippet, onClose }: { readonly snippet: Snippet; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const update = useDeskMutation('snippets.update');
  const discard = useDeskMutation('snippets.discard');
  const [tags, setTags] = useState<Tag[]>(snippet.tags);
  const [note, setNote] = useState(snippet.note);
  const report = useDeskQuery('reports.get', { reportId: snippet.reportId }).data;
  const suggested = useSuggestions(report, usePassage(snippet));
  const keep = (change: { tags?: Tag[]; note?: string }): void => { update.mutate({ snippetId: snippet.id, ...change }); };
  const close = (): void => {
    if (note !== snippet.note) keep({ note });
    onClose();
  };
  return (
    <div className={css['sheet']} role="group" aria-label={say('archive.clipped')} data-clip-sheet onKeyDown={(event) => { if (event.key === 'Escape' && !isOfInputMethod(event.nativeEvent)) { event.stopPropagation(); close(); } }}>
      <p className={css['quote']}>{snippet.anchor.exact}</p>
      <TagEditor tags={tags} suggested={suggested} autoFocus up onChange={(next) => { setTags(next); keep({ tags: next }); }} onDone={close} />
      <textarea className={css['note']} rows={2} value={note} placeholder={say('archive.note')} aria-label={say('archive.note')} onChange={(event) => { setNote(event.target.value); }} onBlur={() => { if (note !== snippet.note) keep({ note }); }} />
      <div className={css['foot']}>
        <span className={css['said']}>{say('archive.in-tray')}</span>
        <Button onPress={() => { discard.mutate({ snippetIds: [snippet.id] }); onClose(); }}>{say('archive.unclip')}</Button>
        <Button onPress={close} keys="Enter">{say('archive.clip-done')}</Button>
      </div>
    </div>
  );
}
