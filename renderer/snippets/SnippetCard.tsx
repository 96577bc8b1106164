import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { TagEditor } from '../frame/TagEditor.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { writtenIn } from '../report/written-in.ts';
import { usePassage } from '../subjects/use-passage.ts';
import { useSuggestions } from '../subjects/use-suggestions.ts';
import { cx } from '../ui/cx.ts';
import { TagChip, TagLine } from '../ui/TagChip.tsx';
import css from './SnippetCard.module.css';

interface SnippetCardProps {
  readonly snippet: Snippet;
  readonly current: boolean;
  /** The card's tags or note are being edited. */
  readonly editing: 'tags' | 'note' | null;
  readonly onEdit: (what: 'tags' | 'note' | null) => void;
}

/** A snippet: passage, source line, the editor's own note (in Kai, never to be taken for quotation), tags. */
export function SnippetCard({ snippet, current, editing, onEdit }: SnippetCardProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const update = useDeskMutation('snippets.update');
  const { citation } = snippet;
  return (
    <article className={cx(css['card'], current && css['on'])}>
      <p lang={writtenIn(snippet.anchor.exact)} className={css['quote']}>{snippet.anchor.exact}</p>
      <p className={css['source']}>
        <b>{citation.headline ?? say('report.no-headline')}</b>
        {citation.source !== undefined && <span>{citation.source}</span>}
        {citation.published !== undefined && <span>{formats.date(citation.published)}</span>}
        {citation.page !== undefined && <span>{citation.page}</span>}
        {snippet.usedIn.length > 0 && <span className={css['used']}>{say('snippets.used-in', { issue: snippet.usedIn.join(say('report.name-separator')) })}</span>}
      </p>
      {editing === 'note'
        ? <NoteField note={snippet.note} onSave={(note) => { if (note !== snippet.note) update.mutate({ snippetId: snippet.id, note }); onEdit(null); }} />
        : snippet.note !== '' && <p className={css['note']}><span className={css['sign']}>{say('snippets.note-sign')}</span>{snippet.note}</p>}
      {editing === 'tags'
        ? <TagsField snippet={snippet} onDone={() => { onEdit(null); }} />
        : snippet.tags.length > 0 && <TagLine>{snippet.tags.map((tag) => <TagChip key={`${tag.kind} ${tag.path}`} path={tag.path} />)}</TagLine>}
    </article>
  );
}

/** Suggestions are asked for only while the tags are being edited. */
function TagsField({ snippet, onDone }: { readonly snippet: Snippet; readonly onDone: () => void }): ReactNode {
  const update = useDeskMutation('snippets.update');
  const report = useDeskQuery('reports.get', { reportId: snippet.reportId }).data;
  const suggested = useSuggestions(report, usePassage(snippet));
  return <TagEditor autoFocus tags={snippet.tags} suggested={suggested} onChange={(tags) => { update.mutate({ snippetId: snippet.id, tags }); }} onDone={onDone} />;
}

function NoteField({ note, onSave }: { readonly note: string; readonly onSave: (note: string) => void }): ReactNode {
  const say = useSay();
  const [text, setText] = useState(note);
  return (
    <textarea
      className={css['field']} rows={2} value={text} aria-label={say('archive.note')} placeholder={say('archive.note')} autoFocus
      onChange={(event) => { setText(event.target.value); }} onBlur={() => { onSave(text); }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isOfInputMethod(event.nativeEvent)) return;
        if (event.key === 'Escape') onSave(note);
        else if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); onSave(text); }
      }}
    />
  );
}
