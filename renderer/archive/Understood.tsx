import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { SearchNote } from '../../shared/domain/search-note.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { TopWords } from '../frame/TopWords.tsx';
import { spellDateRange } from '../searching/date-range.ts';
import css from './Understood.module.css';
import type { Answer } from './use-hits.ts';

/** Words of one pinyin that are offered. */
const mostOffered = 4;

/** Beside the search box: what the query was understood as, where that is not plain from its words. A half-typed query is no fault. */
export function Understood({ query, answer }: { readonly query: string; readonly answer: Answer }): ReactNode {
  const say = useSay();
  const parts = [
    // Dates are spelled out in their own note.
    ...(answer.understood === '' || answer.notes.some(({ kind }) => kind === 'days') ? [] : [<span key="understood" className={css['part']}>{say('archive.understood', { query: answer.understood })}</span>]),
    ...answer.notes.map((note, at) => <span key={at} className={css['part']}><Note note={note} query={query} /></span>),
  ];
  return parts.length === 0 ? null : <TopWords><span className={css['understood']}>{parts}</span></TopWords>;
}

function Note({ note, query }: { readonly note: SearchNote; readonly query: string }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const search = usePlace((place) => place.search);
  switch (note.kind) {
    case 'days': return say('archive.notes.days', { typed: note.typed, dates: spellDateRange(say, formats, note.from, note.to) });
    case 'figures-due': return say('archive.notes.figures-due', { count: note.reports, figure: formats.number(note.reports) });
    case 'unknown': return say('archive.notes.unknown', { typed: note.typed });
    case 'no-such-day': return say(note.searched ? 'archive.notes.no-such-day' : 'archive.notes.no-such-day-left', { typed: note.typed });
    case 'too-much': return say('archive.notes.too-much');
    default: return (
      <>
        {say(note.added ? 'archive.notes.pinyin-added' : 'archive.notes.pinyin', { typed: note.typed })}
        {note.words.slice(0, mostOffered).map((word) => (
          <Fragment key={word}> <button type="button" className={css['word']} onClick={() => { search(query.replace(note.typed, word)); }}>{word}</button></Fragment>
        ))}
      </>
    );
  }
}
