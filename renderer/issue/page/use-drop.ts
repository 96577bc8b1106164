import { useRef } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { $getNearestNodeFromDOMNode } from 'lexical';
import type { BlockId } from '../../../shared/domain/ids.ts';
import { useDesk } from '../../desk/use-desk.tsx';
import { $itemOf } from '../../editor/text-place.ts';
import { $blockId } from '../../editor/nodes/block-id.ts';
import { ItemNode } from '../../editor/nodes/item/ItemNode.ts';
import { SectionNode } from '../../editor/nodes/section/SectionNode.ts';
import { useOpenIssue } from '../open-issue-context.tsx';
import { placeMaterial } from '../placing.ts';
import { carriesMaterial, takeDragged } from '../tray/drag.ts';

interface DropHandlers {
  readonly onDragOverCapture: (event: DragEvent) => void;
  readonly onDropCapture: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onPasteCapture: (event: ClipboardEvent) => void;
}

const picturesOf = (data: DataTransfer): File[] => [...data.files].filter((file) => file.type.startsWith('image/'));

/**
 * The item or section under the pointer is where dragged material goes: behind that item, at the end of that section. Picture
 * files go behind the paragraph they are dropped on; pasted ones, where the caret is.
 */
export function useDropOnPage(addPictures: (files: readonly File[]) => Promise<void>): DropHandlers {
  const desk = useDesk();
  const open = useOpenIssue();
  const marked = useRef<Element | null>(null);
  const mark = (element: Element | null): void => {
    if (marked.current === element) return;
    marked.current?.removeAttribute('data-drop');
    element?.setAttribute('data-drop', '');
    marked.current = element;
  };
  const under = (event: DragEvent): Element | null => (event.target instanceof Element ? event.target.closest('[data-sheet] :is(article, section)') : null);
  const placeUnder = (element: Element): { sectionId: BlockId; after: BlockId | undefined } | undefined => open.session.editor.read(() => {
    const node = $getNearestNodeFromDOMNode(element);
    const item = node === null ? undefined : $itemOf(node);
    const section = node === null ? undefined : [node, ...node.getParents()].find((one) => one instanceof SectionNode);
    return section === undefined ? undefined : { sectionId: section.head().id, after: item === undefined ? undefined : $blockId(item) };
  });
  /** The caret goes to the block files were dropped on: what is put in goes behind it. */
  const caretTo = (event: DragEvent): void => {
    const { editor } = open.session;
    editor.update(() => {
      const node = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null;
      const block = node === null ? undefined : [node, ...node.getParents()].find((one) => one.getParent() instanceof ItemNode);
      block?.selectEnd();
    }, { discrete: true });
  };
  return {
    onDragOverCapture: (event) => {
      if (!carriesMaterial(event.dataTransfer) && !event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      mark(under(event));
    },
    onDragLeave: (event) => { if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) mark(null); },
    onPasteCapture: (event) => {
      const pictures = picturesOf(event.clipboardData);
      if (pictures.length === 0 || event.clipboardData.getData('text/plain') !== '') return;
      event.preventDefault();
      event.stopPropagation();
      void addPictures(pictures);
    },
    onDropCapture: (event) => {
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        event.stopPropagation();
        mark(null);
        caretTo(event);
        void addPictures(picturesOf(event.dataTransfer));
        return;
      }
      const dragged = carriesMaterial(event.dataTransfer) ? takeDragged(event.dataTransfer) : undefined;
      if (dragged === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const element = under(event);
      const place = element === null ? undefined : placeUnder(element);
      mark(null);
      const sectionId = place?.sectionId ?? open.store.getState().issue.sections[0]?.id;
      if (sectionId === undefined) return;
      if (dragged.kind !== 'move') {
        void placeMaterial(open, desk, dragged, { as: 'item', sectionId, after: place?.after });
        return;
      }
      const others = open.session.reader.read().sections.find((section) => section.id === sectionId)?.items.filter((item) => item.id !== dragged.itemId) ?? [];
      const behind = others.findIndex((item) => item.id === place?.after);
      if (dragged.itemId !== place?.after) open.session.apply({ kind: 'move-item', itemId: dragged.itemId, sectionId, at: behind < 0 ? others.length : behind + 1 });
      open.refresh();
    },
  };
}
