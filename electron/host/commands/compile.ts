import { z } from 'zod';
import type { Issue } from '../../../shared/domain/issue.ts';
import { SourcesStyle } from '../../../shared/domain/issue.ts';
import { ReportId, SnippetId } from '../../../shared/domain/ids.ts';
import { compileIssue } from '../../desk/issues/compile.ts';
import { insideArchive } from '../../archive/inside-archive.ts';
import { cannotHold, writeAside } from '../../files/write-aside.ts';
import { wholeNumber, type Arguments, type Misuse } from '../arguments.ts';
import type { Command } from '../command.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

type Request = Parameters<typeof compileIssue>[1];

/** Assembles an issue and writes it as a Word file. */
export const compile: Command = {
  options: { ...archiveOption, template: 'text', out: 'text', snippet: 'list', tag: 'list', query: 'text', report: 'list', number: 'text', date: 'text', sources: 'text' },
  run: async (given, terminal) => {
    const out = given.text('out');
    if (out === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--out' });
    const request = requestOf(given);
    if (!request.ok) return terminal.misuse(request.error.key, request.error.values);
    return withDesk(given, terminal, { create: false, readOnly: false }, async (desk) => {
      // Looked at first: an issue that cannot be written should not take a number.
      const refused = insideArchive(desk.context.archive().folder, out) ?? await cannotHold(out);
      if (refused !== undefined) return failWhole(terminal, out, refused);
      const compiled = await compileIssue(desk.context, request.value);
      if (!compiled.ok) return failWhole(terminal, given.text('archive') ?? '', compiled.error);
      const { issue, bytes } = compiled.value;
      const written = await writeAside(out, bytes);
      if (!written.ok) return failWhole(terminal, out, written.error);
      const items = countItems(issue);
      if (terminal.json) terminal.printJson({ file: out, issue: issue.id, number: issue.number, date: issue.date, items, failures: [] });
      else terminal.print(terminal.say('cli.compile.done', { number: issue.number, file: out, items }));
      return 0;
    });
  },
};

const countItems = (issue: Issue): number => issue.sections.reduce((sum, section) => sum + section.items.length, 0);

const choices = ['snippet', 'tag', 'query', 'report'] as const;

/** What the options ask for; each wrong one is named. */
function requestOf(given: Arguments): Result<Request, Misuse> {
  const template = given.text('template');
  if (template === undefined) return err({ key: 'cli.misuse.optionMissing', values: { option: '--template' } });
  const [first, second] = choices.filter((name) => given.flag(name));
  if (second !== undefined) return err({ key: 'cli.misuse.notBoth', values: { one: `--${first ?? ''}`, other: `--${second}` } });
  const bad = wrongOption(given);
  if (bad !== undefined) return err({ key: 'cli.misuse.badValue', values: { option: `--${bad}`, value: given.text(bad) ?? '' } });
  const query = given.text('query');
  const date = given.text('date');
  const number = wholeNumber(given.text('number') ?? '', 1, 99_999);
  const sources = SourcesStyle.safeParse(given.text('sources')).data;
  return ok({
    template,
    ...(given.flag('snippet') ? { snippetIds: given.texts('snippet').map((id) => SnippetId.parse(id)) } : {}),
    ...(given.flag('report') ? { reportIds: given.texts('report').map((id) => ReportId.parse(id)) } : {}),
    ...(given.flag('tag') ? { tags: given.texts('tag') } : {}),
    ...(query === undefined ? {} : { query }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(sources === undefined ? {} : { sources }),
  });
}

/** The first option whose value cannot be what it says. */
function wrongOption(given: Arguments): string | undefined {
  const shapes: Record<string, (text: string) => boolean> = {
    number: (text) => wholeNumber(text, 1, 99_999) !== undefined,
    date: (text) => z.iso.date().safeParse(text).success,
    sources: (text) => SourcesStyle.safeParse(text).success,
    snippet: (text) => SnippetId.safeParse(text).success,
    report: (text) => ReportId.safeParse(text).success,
  };
  return Object.entries(shapes).find(([name, fits]) => given.texts(name).some((text) => !fits(text)))?.[0];
}
