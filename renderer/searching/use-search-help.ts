import type { Completion } from '../../shared/contract/search-calls.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useRested } from '../desk/use-rested.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { focusMainList } from '../frame/search-box.ts';
import type { IconName } from '../ui/Icon.tsx';
import { complete, inField, unasked } from './completing.ts';
import { describeSearch } from './describe-search.ts';
import { useSavedSearches } from './use-saved-searches.ts';

/** A line of the help under the search box. */
export interface HelpLine {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly note?: string;
  /** Said in colour: what is new. */
  readonly fresh?: string;
  readonly take: () => void;
  /** Takes the line out of the list for good. */
  readonly forget?: () => void;
}
export interface HelpGroup { readonly name: string; readonly lines: readonly HelpLine[] }

const icons: Readonly<Record<Completion['kind'], IconName>> = {
  field: 'filter', source: 'file', place: 'place', tag: 'tag', person: 'person', organisation: 'building', writer: 'edit', issue: 'issues', state: 'check', date: 'calendar', words: 'search',
};
const mostSaved = 6;
const mostLooked = 8;
const mostCompletions = 8;
/** Completions are looked up once the caret rests this long, in ms. */
const rest = 80;

export interface SearchHelpState {
  readonly groups: readonly HelpGroup[];
  /** Values of a field are on their way. */
  readonly awaited: boolean;
}

interface Asking { readonly text: string; readonly caret: number; readonly all: boolean }

/** What the box offers: kept searches and those looked at last while it is empty, else what may stand at the caret. Asked for only while `open`. */
export function useSearchHelp(open: boolean, { text, caret, all }: Asking, put: (query: string, caret: number) => void): SearchHelpState {
  const say = useSay();
  const formats = useFormats();
  const { saved, open: openSaved } = useSavedSearches();
  const { mutate: forget } = useDeskMutation('searches.forget');
  const empty = text.trim() === '';
  const looked = useDeskQuery('searches.history', open && empty ? { limit: mostLooked } : null).data?.queries ?? [];
  const here = `${caret} ${text}`;
  const isRested = useRested(here, rest) === here;
  const found = useDeskQuery('search.complete', open && !empty && isRested ? { query: text, caret, limit: mostCompletions } : null).data;
  if (!open) return { groups: [], awaited: false };
  if (!empty) {
    const awaited = found === undefined && inField(text, caret);
    const shown = found === undefined ? [] : all ? found.items : unasked(text, found);
    return { awaited, groups: shown.length === 0 || found === undefined ? [] : [{
      name: say('searching.completions'),
      lines: shown.map((item): HelpLine => ({
        key: `${item.kind} ${item.insert}`, icon: icons[item.kind], label: item.label, note: [say(`searching.kinds.${item.kind}`), ...(item.count === undefined ? [] : [say('archive.count', { count: item.count, figure: formats.number(item.count) })])].join('　'),
        take: () => {
          const next = complete(text, found, item);
          put(next.query, next.caret);
        },
      })),
    }] };
  }
  return { awaited: false, groups: [
    {
      name: say('searching.saved'),
      lines: saved.slice(0, mostSaved).map((one): HelpLine => ({
        key: one.id, icon: 'bookmark', label: one.name, note: describeSearch(say, formats, one.asked) === one.name ? '' : describeSearch(say, formats, one.asked),
        ...(one.fresh > 0 ? { fresh: say(one.more === true ? 'searching.fresh-more' : 'searching.fresh', { count: one.fresh, figure: formats.number(one.fresh) }) } : {}),
        take: () => { openSaved(one); requestAnimationFrame(focusMainList); },
      })),
    },
    {
      name: say('searching.looked'),
      lines: looked.map(({ query }): HelpLine => ({
        key: `looked ${query}`, icon: 'clock', label: query, take: () => { usePlace.getState().search(query); requestAnimationFrame(focusMainList); }, forget: () => { forget({ query }); },
      })),
    },
  ].filter(({ lines }) => lines.length > 0) };
}
