import type { SearchNote } from '../../../shared/domain/search-note.ts';
import type { SearchRequest } from '../../../shared/domain/search.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { withMisreadForms } from './misread-forms.ts';
import { parseQuery } from './parse-query.ts';
import { withPinyin } from '../pinyin/with-pinyin.ts';
import type { Query } from './query.ts';

/** What an editor asks in words, and the switch beside them. */
export type Asked = Pick<SearchRequest, 'query' | 'misread'>;

/** A query as it is put to the reports. */
export interface ReadQuery {
  /** Undefined where nothing was asked: that finds every report. */
  readonly query: Query | undefined;
  /** The query spelled out, where it was not read just as it was typed; empty otherwise. */
  readonly understood: string;
  readonly notes: readonly SearchNote[];
}

/** Reads what was typed for this archive. Every search, count and mark of hits goes by what this answers. */
export function readQuery(db: ReadDb, { query: typed, misread }: Asked): ReadQuery {
  const { query, understood, notes, bare } = parseQuery(typed);
  if (query === undefined) return { query, understood, notes };
  const widened = misread === true ? withMisreadForms(query) : query;
  const spoken = bare.size === 0 ? { query: widened, notes: [] } : withPinyin(db, widened, bare);
  return { query: spoken.query, understood, notes: [...notes, ...spoken.notes] };
}
