import { $getRoot, $getState, $setState, RootNode, createState } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { IssueSection } from '../../../../shared/domain/issue.ts';
import { $createSectionNode, SectionNode } from './SectionNode.ts';
import type { SectionHead } from './SectionNode.ts';

/** The sections an issue has, in order, as JSON on the root: an undo takes them back together with the text. */
const sectionsState = createState('sections', { parse: (value) => (typeof value === 'string' ? value : '[]') });

/** Says which sections the root must hold. To be called inside an update. */
export function $keepSections(sections: readonly (SectionHead | IssueSection)[]): void {
  $setState($getRoot(), sectionsState, JSON.stringify(sections.map(({ id, key, title }) => ({ id, key, title }))));
}

/** Puts back a section that a deletion over several of them took away, empty, and takes out whatever is no section. */
export function registerSections(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(RootNode, (root) => {
    // The state is our own JSON, written by $keepSections alone.
    const wanted = JSON.parse($getState(root, sectionsState)) as SectionHead[];
    const there = root.getChildren();
    const kept = new Map(there.filter((node) => node instanceof SectionNode).map((node) => [node.head().id, node]));
    if (there.length === wanted.length && wanted.every(({ id }, at) => kept.get(id) === there[at])) return;
    const sections = wanted.map((head) => kept.get(head.id) ?? $createSectionNode(head));
    root.splice(0, there.length, sections);
  });
}
