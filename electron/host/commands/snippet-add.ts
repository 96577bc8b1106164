import { ReportId } from '../../../shared/domain/ids.ts';
import type { Command } from '../command.ts';
import { findPassage } from '../find-passage.ts';
import { printSnippet } from '../print-snippet.ts';
import { tagOf } from '../tag-words.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Clips a passage of one report by its words. */
export const snippetAdd: Command = {
  options: { ...archiveOption, report: 'text', text: 'text', tag: 'texts', note: 'text' },
  run: async (given, terminal) => {
    const [id, words] = [given.text('report'), given.text('text')];
    if (id === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--report' });
    if (words === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--text' });
    const bad = given.texts('tag').find((tag) => tagOf(tag) === undefined);
    if (bad !== undefined) return terminal.misuse('cli.misuse.badValue', { option: '--tag', value: bad });
    const reportId = ReportId.safeParse(id);
    if (!reportId.success) return failWhole(terminal, id, { kind: 'not-found', what: 'report', id });
    return withDesk(given, terminal, { create: false, readOnly: false }, async (desk) => {
      const report = await desk.call('reports.get', { reportId: reportId.data });
      if (!report.ok) return failWhole(terminal, id, report.error);
      const selection = findPassage(report.value, words);
      if (selection === undefined) return failWhole(terminal, id, { kind: 'not-found', what: 'passage', id: words });
      const added = await desk.call('snippets.add', { selection, tags: given.texts('tag').flatMap((tag) => tagOf(tag) ?? []), note: given.text('note') ?? '' });
      if (!added.ok) return failWhole(terminal, id, added.error);
      if (terminal.json) terminal.printJson(printSnippet(added.value));
      else terminal.print(terminal.say('cli.snippet.added', { id: added.value.id }));
      return 0;
    });
  },
};
