import { headingLevel } from '../office/heading-level.ts';

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

/** Paragraphs that are set as headings get the heading styles they would have had; under the document's own title headings are a level deeper. */
export function markHeadings(document: WordNode): WordNode {
  return marked(hasTitle(document) ? deeper(document) : document);
}

const hasTitle = (node: WordNode): boolean =>
  node.type === 'paragraph' ? /^(?:title|标题)$/i.test(node.styleName ?? '') && wordText(node).trim() !== '' : (node.children ?? []).some(hasTitle);

function deeper(node: WordNode): WordNode {
  const level = node.type === 'paragraph' ? Number(/^(?:heading|标题)\s*([1-9])$/i.exec(node.styleName ?? '')?.[1] ?? 0) : 0;
  if (level > 0) { const next = Math.min(6, level + 1); return { ...node, styleId: `Heading${next}`, styleName: `Heading ${next}` }; }
  return node.type === 'paragraph' || node.children === undefined ? node : { ...node, children: node.children.map(deeper) };
}

function marked(node: WordNode): WordNode {
  if (node.type === 'paragraph') {
    const level = levelOf(node);
    return level === undefined ? node : { ...node, styleId: `Heading${level}`, styleName: `Heading ${level}` };
  }
  return node.children === undefined ? node : { ...node, children: node.children.map(marked) };
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
