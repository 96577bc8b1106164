import { useEffect, useMemo, useState } from 'react';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { loadPinyin, matchTyped } from '../ui/pinyin-match.ts';
import { standingCommands, useRegistry } from './commands.ts';
import { useFormats, useLanguage, useSay } from './language.tsx';
import { matchCommands } from './palette-entries.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { usePlace } from './place.ts';

export interface PaletteGroup { readonly name: string; readonly entries: readonly PaletteEntry[] }

/** What the palette offers for what was typed: commands, tags to look under, reports to open. */
export function usePaletteGroups(typed: string): readonly PaletteGroup[] {
  const say = useSay();
  const { date } = useFormats();
  const language = useLanguage();
  const sayOther = useMemo(() => createTranslator(language === 'en' ? 'zh-CN' : 'en'), [language]);
  const owners = useRegistry((registry) => registry.owners);
  const { go, search } = usePlace();
  // Matching goes by pinyin once its table is there: what is typed before that is matched again then.
  const [, setPinyinReady] = useState(false);
  useEffect(() => { void loadPinyin().then(() => { setPinyinReady(true); }); }, []);
  const asked = typed.trim();
  const tags = useDeskQuery('tags.list', asked === '' ? null : {}).data?.tags;
  const found = useDeskQuery('search.run', asked === '' ? null : { query: asked, filters: {}, sort: 'relevance', offset: 0, limit: 5 }, { keep: true }).data;

  const commands = matchCommands(standingCommands(owners), typed, say, sayOther);
  const ofTags = asked === '' ? [] : (tags ?? []).flatMap((tag): PaletteEntry[] => {
    const marked = matchTyped(tag.path, typed);
    return marked ? [{ key: `tag ${tag.kind} ${tag.path}`, icon: 'tag', label: tag.path, marked, note: `${say(`tags.kind.${tag.kind}`)}　${say('tags.snippets', { count: tag.snippets })}`, run: () => { search(`tag:${tag.path}`); } }] : [];
  });
  const ofReports = asked === '' ? [] : (found?.hits ?? []).map(({ report }): PaletteEntry => {
    const label = report.headline ?? report.opening;
    return { key: report.id, icon: 'file', label, marked: matchTyped(label, typed) ?? [], note: [report.source, report.published === undefined ? undefined : date(report.published)].filter((part) => part !== undefined).join('　'), run: () => { go('archive', { reportId: report.id }); } };
  });
  return [
    { name: say('palette.commands'), entries: commands.slice(0, asked === '' ? 40 : 8) },
    { name: say('palette.tags'), entries: ofTags.slice(0, 5) },
    { name: say('palette.reports'), entries: ofReports },
  ].filter(({ entries }) => entries.length > 0);
}
