import { allSnippets } from '../all-snippets.ts';
import type { Command } from '../command.ts';
import { printSnippet } from '../print-snippet.ts';
import { bears, tagWords } from '../tag-words.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Lists snippets, those that bear all the tags given. */
export const snippetList: Command = {
  options: { ...archiveOption, tag: 'texts' },
  run: (given, terminal) => withDesk(given, terminal, { create: false, readOnly: true }, async (desk) => {
    const all = await allSnippets(desk);
    if (!all.ok) return failWhole(terminal, given.text('archive') ?? '', all.error);
    const snippets = all.value.filter((snippet) => given.texts('tag').every((tag) => bears(snippet.tags, tag)));
    if (terminal.json) terminal.printJson({ total: snippets.length, snippets: snippets.map(printSnippet) });
    for (const { id, anchor, tags, citation } of terminal.json ? [] : snippets) {
      terminal.print([`${id}  ${tags.map((tag) => `#${tagWords(tag)}`).join(' ')}`.trimEnd(), anchor.exact, [citation.headline, citation.source, citation.published].filter((part) => part !== undefined).join(' · '), ''].join('\n'));
    }
    return 0;
  }),
};
