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

/** Characters; longer centred paragraphs are verse or mottos. */
const longestHeading = 60;
/** Points: 二号 is 22, 小二 18, 三号 (the size of body text in official papers) 16. */
const headlineSize = 18;

/**
 * Chinese reports hardly ever use heading styles: the headline is a centred paragraph in a large size, the subhead a
 * centred bold one. Such paragraphs get the heading styles they would have had: level 1 from 小二 up, else level 2 if bold.
 */
export function markHeadings(node: WordNode): WordNode {
  if (node.type === 'paragraph') {
    const level = headingLevel(node);
    return level === undefined ? node : { ...node, styleId: `Heading${level}`, styleName: `Heading ${level}` };
  }
  return node.children === undefined ? node : { ...node, children: node.children.map(markHeadings) };
}

function headingLevel(paragraph: WordNode): 1 | 2 | undefined {
  if (paragraph.alignment !== 'center' || /^(heading|title|subtitle|caption|标题|题注)/i.test(paragraph.styleName ?? '')) return undefined;
  const runs = (paragraph.children ?? []).filter((run) => run.type === 'run' && wordText(run).trim() !== '');
  const length = runs.reduce((sum, run) => sum + wordText(run).length, 0);
  if (length === 0 || length > longestHeading) return undefined;
  if (runs.every((run) => (run.fontSize ?? 0) >= headlineSize)) return 1;
  return runs.every((run) => run.isBold === true) ? 2 : undefined;
}

/** All text of a node. */
export function wordText(node: WordNode): string {
  return node.value ?? (node.children ?? []).map(wordText).join('');
}
