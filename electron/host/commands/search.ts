import type { Marked } from '../../../shared/domain/search.ts';
import type { SearchNote } from '../../../shared/domain/search-note.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { wholeNumber } from '../arguments.ts';
import type { Command } from '../command.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

const usual = { sort: 'relevance', limit: '20' } as const;

/** Searches the archive. */
export const search: Command = {
  options: { ...archiveOption, sort: 'text', limit: 'text', misread: 'flag' },
  words: 'query',
  run: async (given, terminal) => {
    if (given.words.length === 0) return terminal.misuse('cli.misuse.queryMissing');
    const sort = given.text('sort') ?? usual.sort;
    if (sort !== 'relevance' && sort !== 'newest' && sort !== 'oldest') return terminal.misuse('cli.misuse.badValue', { option: '--sort', value: sort });
    const limit = wholeNumber(given.text('limit') ?? usual.limit, 0, 1000);
    if (limit === undefined) return terminal.misuse('cli.misuse.badValue', { option: '--limit', value: given.text('limit') ?? '' });
    return withDesk(given, terminal, { create: false, readOnly: true }, async (desk) => {
      const found = await desk.call('search.run', { query: given.words.join(' '), filters: {}, sort, offset: 0, limit, exact: true, ...(given.flag('misread') ? { misread: true } : {}) });
      if (!found.ok) return failWhole(terminal, given.text('archive') ?? '', found.error);
      const { total, approximate, hits, understood, notes } = found.value;
      if (terminal.json) {
        const reports = hits.map(({ id, excerpt, report: { headline, source, published } }) => ({
          id, ...(headline === undefined ? {} : { headline }), ...(source === undefined ? {} : { source }), ...(published === undefined ? {} : { published }), excerpt: markup(excerpt),
        }));
        terminal.printJson({ total, approximate, reports, ...(understood === '' ? {} : { understood }), ...(notes.length === 0 ? {} : { notes }) });
        return 0;
      }
      terminal.print(terminal.say('cli.search.total', { count: total }));
      if (understood !== '') terminal.print(terminal.say('archive.understood', { query: understood }));
      for (const note of notes) terminal.print(noteLine(terminal.say, note));
      for (const { id, excerpt, report } of hits) {
        const where = [report.source, report.published].filter((part) => part !== undefined).join(' ');
        terminal.print(`\n${report.headline ?? report.opening}\n${[id, where].filter((part) => part !== '').join(' · ')}\n${excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`);
      }
      return 0;
    });
  },
};

/** What an answer says of how its query was read, in a line. */
function noteLine(say: Translate, note: SearchNote): string {
  switch (note.kind) {
    case 'days': return say('archive.notes.days', { typed: note.typed, dates: `${note.from ?? ''}..${note.to ?? ''}` });
    case 'figures-due': return say('archive.notes.figures-due', { count: note.reports, figure: note.reports });
    case 'unknown': return say('archive.notes.unknown', { typed: note.typed });
    case 'no-such-day': return say(note.searched ? 'archive.notes.no-such-day' : 'archive.notes.no-such-day-left', { typed: note.typed });
    case 'too-much': return say('archive.notes.too-much');
    default: return `${say(note.added ? 'archive.notes.pinyin-added' : 'archive.notes.pinyin', { typed: note.typed })} ${note.words.join(' · ')}`;
  }
}

/** Hits between <mark> and </mark>; whatever else the text holds that looks like markup is written as entities. */
const markup = (marked: Marked): string => marked.map(({ text, hit }) => (hit ? `<mark>${escape(text)}</mark>` : escape(text))).join('');
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
