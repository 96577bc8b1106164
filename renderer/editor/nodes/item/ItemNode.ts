import { $create, ElementNode } from 'lexical';

/** 本期稿件: four title lines and blocks. A shadow root: its paragraphs are top-level blocks of their own small document. */
export class ItemNode extends ElementNode {
  override $config() {
    return this.config('item', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('article');
    dom.dataset['item'] = '';
    return dom;
  }

  override updateDOM(): boolean { return false; }
  override isShadowRoot(): boolean { return true; }
  override canIndent(): boolean { return false; }
}

export const $createItemNode = (): ItemNode => $create(ItemNode);
