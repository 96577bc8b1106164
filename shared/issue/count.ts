import type { Block, Issue, Run } from '../domain/issue.ts';

const length = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + [...run.text].length, 0);

function blockLength(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading': return length(block.runs);
    case 'list': return block.items.reduce((sum, item) => sum + length(item.runs), 0);
    case 'picture': return [...block.caption].length;
  }
}

/** Characters (code points) of an issue's items: titles, text and captions. */
export function issueCharacters(issue: Issue): number {
  return issue.sections.flatMap((section) => section.items).reduce((sum, item) =>
    sum + length(item.kicker) + length(item.headline) + length(item.subhead) + item.blocks.reduce((all, block) => all + blockLength(block), 0), 0);
}

export const issueItems = (issue: Issue): number => issue.sections.reduce((sum, section) => sum + section.items.length, 0);
