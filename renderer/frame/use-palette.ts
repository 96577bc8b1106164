import { useEffect, useMemo, useState } from 'react';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useRested } from '../desk/use-rested.ts';
import { viewOf } from '../desk/view-of.ts';
import { useSavedSearches } from '../searching/use-saved-searches.ts';
import { loadPinyin, matchTyped } from '../ui/pinyin-match.ts';
import { standingCommands, useRegistry } from './commands.ts';
import { useFormats, useLanguage, useSay } from './language.tsx';
import { matchCommands } from './palette-entries.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { usePlace } from './place.ts';

/** Reports are looked for once typing rests this long, in ms. */
const rest = 120;

const view = viewOf('palette');

export interface PaletteGroup { readonly name: string; readonly entries: readonly PaletteEntry[] }

/** What the palette offers for what was typed: commands, tags to look under, reports to open. */
export function usePaletteGroups(typed: string): readonly PaletteGroup[] {
  const say = useSay();
  const { date, number } = useFormats();
  const language = useLanguage();
  const sayOther = useMemo(() => createTranslator(language === 'en' ? 'zh-CN' : 'en'), [language]);
  const owners = useRegistry((registry) => registry.owners);
  const { go, search } = usePlace();
  const { saved, open } = useSavedSearches();
  // Matching goes by pinyin once its table is there: what is typed before that is matched again then.
  const [, setPinyinReady] = useState(false);
  useEffect(() => { void loadPinyin().then(() => { setPinyinReady(true); }); }, []);
  const asked = typed.trim();
  const tags = useDeskQuery('tags.list', asked === '' ? null : {}).data?.tags;
  const rested = useRested(asked, rest);
  const found = useDeskQuery('search.run', asked === '' || rested === '' ? null : { query: rested, filters: {}, sort: 'relevance', offset: 0, limit: 5, view }, { keep: true }).data;

  const commands = matchCommands(standingCommands(owners), typed, say, sayOther);
  const ofTags = asked === '' ? [] : (tags ?? []).flatMap((tag): PaletteEntry[] => {
    const marked = matchTyped(tag.path, typed);
    return marked ? [{ key: `tag ${tag.kind} ${tag.path}`, icon: 'tag', label: tag.path, marked, note: `${say(`tags.kind.${tag.kind}`)}　${say('tags.snippets', { count: tag.snippets })}`, run: () => { search(`tag:${tag.path}`); } }] : [];
  });
  const ofReports = asked === '' ? [] : (found?.hits ?? []).map(({ report }): PaletteEntry => {
    const label = report.headline ?? report.opening;
    return { key: report.id, icon: 'file', label, marked: matchTyped(label, typed) ?? [], note: [report.source, report.published === undefined ? undefined : date(report.published)].filter((part) => part !== undefined).join('　'), run: () => { go('archive', { reportId: report.id }); } };
  });
  const ofSearches = asked === '' ? [] : saved.flatMap((one): PaletteEntry[] => {
    const marked = matchTyped(one.name, typed);
    return marked ? [{ key: one.id, icon: 'bookmark', label: one.name, marked, note: one.fresh > 0 ? say('searching.fresh', { count: one.fresh, figure: number(one.fresh) }) : undefined, run: () => { open(one); } }] : [];
  });
  // Last, so that it stands where nothing else was meant.
  const searchFor: PaletteEntry[] = asked === '' ? [] : [{ key: 'search', icon: 'search', label: say('palette.search', { words: asked }), marked: [], note: say('places.archive'), run: () => { search(asked); } }];
  return [
    { name: say('palette.commands'), entries: commands.slice(0, asked === '' ? 40 : 8) },
    { name: say('palette.tags'), entries: ofTags.slice(0, 5) },
    { name: say('searching.saved'), entries: ofSearches.slice(0, 5) },
    { name: say('palette.reports'), entries: [...ofReports, ...searchFor] },
  ].filter(({ entries }) => entries.length > 0);
}
