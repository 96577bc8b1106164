import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, $getState, $isElementNode, $isLineBreakNode, $isTextNode, $setState, createState } from 'lexical';
import type { ElementNode, LexicalNode, LineBreakNode } from 'lexical';
import type { Run } from '../../../../shared/domain/issue.ts';
import { $quoteOf, $setQuote } from './quote-mark.ts';

type Marks = Omit<Run, 'text'>;

/** Formats of a line break that came from a stored run; a break typed by hand has none and takes those of the text before it. */
const breakState = createState('break', { parse: (value) => (typeof value === 'string' ? value : '') });
const allowedLink = /^(?:https?:\/\/|mailto:)/i;

export const isAllowedLink = (url: string): boolean => allowedLink.test(url);

const sameMarks = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link && one.quote === other.quote;

/** Runs as they are compared and stored: none empty, no two neighbours with the same marks. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && sameMarks(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function $textNodes(run: Run): LexicalNode[] {
  return run.text.split('\n').flatMap((line, at) => {
    const lineBreak = $setQuote($createLineBreakNode(), run.quote);
    $setState(lineBreak, breakState, `stored${run.bold === true ? ' bold' : ''}${run.italic === true ? ' italic' : ''}`);
    const text = $setQuote($createTextNode(line), run.quote);
    if (run.bold === true) text.toggleFormat('bold');
    if (run.italic === true) text.toggleFormat('italic');
    return [...(at > 0 ? [lineBreak] : []), ...(line === '' ? [] : [text])];
  });
}

/** Puts runs at the end of an element: text nodes with their marks, line feeds as line breaks, neighbours of one address in one link. */
export function $appendRuns<Element extends ElementNode>(element: Element, runs: readonly Run[]): Element {
  let link: { url: string; node: ElementNode } | undefined;
  for (const run of mergeRuns(runs)) {
    if (run.link === undefined) link = undefined;
    else if (link?.url !== run.link) {
      link = { url: run.link, node: $createLinkNode(run.link) };
      element.append(link.node);
    }
    (link?.node ?? element).append(...$textNodes(run));
  }
  return element;
}

function $breakMarks(node: LineBreakNode, before: Marks): Marks {
  const stored = $getState(node, breakState);
  if (stored === '') return before;
  const quote = $quoteOf(node);
  return {
    ...(stored.includes('bold') ? { bold: true as const } : {}), ...(stored.includes('italic') ? { italic: true as const } : {}),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** The runs of an element's text. Links anywhere but to the web or a mailbox are read as plain words. */
export function $readRuns(element: ElementNode): Run[] {
  const runs: Run[] = [];
  const $walk = (node: LexicalNode, link: string | undefined): void => {
    const linked = link === undefined ? {} : { link };
    if ($isTextNode(node)) {
      const quote = $quoteOf(node);
      runs.push({
        text: node.getTextContent(),
        ...(node.hasFormat('bold') ? { bold: true as const } : {}), ...(node.hasFormat('italic') ? { italic: true as const } : {}),
        ...linked, ...(quote === undefined ? {} : { quote }),
      });
    } else if ($isLineBreakNode(node)) {
      const { text: _text, ...before } = runs.at(-1) ?? { text: '' };
      runs.push({ ...$breakMarks(node, before), ...linked, text: '\n' });
    } else if ($isElementNode(node)) {
      const url = $isLinkNode(node) ? node.getURL() : undefined;
      for (const child of node.getChildren()) $walk(child, url !== undefined && isAllowedLink(url) ? url : link);
    }
  };
  for (const child of element.getChildren()) $walk(child, undefined);
  return mergeRuns(runs);
}
