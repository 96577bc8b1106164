import { headingLevel } from './office/heading-level.ts';

/** The nodes of mammoth's document tree that are looked at here; it has no types of its own for them. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly alignment?: string | null;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly isBold?: boolean;
  /** Points. */
  readonly fontSize?: number | null;
  /** Of a paragraph in a list; `paragraphStyleId` is what `numbering-part` wrote there. */
  readonly numbering?: { readonly paragraphStyleId?: string } | null;
}

/** Paragraphs that are set as headings get the heading styles they would have had. */
export function markHeadings(node: WordNode): WordNode {
  if (node.type === 'paragraph') {
    const level = levelOf(node);
    return level === undefined ? node : { ...node, styleId: `Heading${level}`, styleName: `Heading ${level}` };
  }
  return node.children === undefined ? node : { ...node, children: node.children.map(markHeadings) };
}

function levelOf(paragraph: WordNode): 1 | 2 | undefined {
  if (/^(heading|title|subtitle|caption|标题|题注)/i.test(paragraph.styleName ?? '')) return undefined;
  const runs = (paragraph.children ?? []).filter((run) => run.type === 'run' && wordText(run).trim() !== '');
  return headingLevel({
    length: runs.reduce((sum, run) => sum + wordText(run).length, 0), centred: paragraph.alignment === 'center',
    bold: runs.every((run) => run.isBold === true), size: Math.min(...runs.map((run) => run.fontSize ?? 0)),
  });
}

/** All text of a node. */
export function wordText(node: WordNode): string {
  return node.value ?? (node.children ?? []).map(wordText).join('');
}
