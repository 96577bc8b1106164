import { $create, $getState, $setState, ElementNode, createState } from 'lexical';
import { BlockId } from '../../../../shared/domain/ids.ts';
import type { IssueSection } from '../../../../shared/domain/issue.ts';

/** What a section is, its items aside. Sections come with the issue and are never typed away. */
export type SectionHead = Pick<IssueSection, 'id' | 'key' | 'title'>;

const headState = createState('head', {
  parse: (value): { id: string; key: string; title: string } => {
    const read = (name: string): string => {
      const part: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
      return typeof part === 'string' ? part : '';
    };
    return { id: read('id'), key: read('key'), title: read('title') };
  },
  isEqual: (one, other) => one.id === other.id && one.key === other.key && one.title === other.title,
});

/** 栏目: holds items only. A shadow root, so that no deletion or paste reaches over its edge. */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('section', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: headState }] });
  }

  head(): SectionHead {
    const { id, key, title } = $getState(this, headState);
    return { id: BlockId.parse(id), key, title };
  }

  setHead(head: SectionHead): this {
    return $setState(this, headState, head);
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('section');
    this.updateDOM(this, dom);
    return dom;
  }

  /** The title is drawn by the style sheet from the attribute: it is the template's, not text to edit. */
  override updateDOM(_before: this, dom: HTMLElement): boolean {
    const { key, title } = $getState(this, headState);
    dom.dataset['section'] = key;
    dom.dataset['title'] = title;
    dom.toggleAttribute('data-empty', this.getChildrenSize() === 0);
    return false;
  }

  override isShadowRoot(): boolean { return true; }
  override canBeEmpty(): boolean { return true; }
  override canIndent(): boolean { return false; }
}

export const $createSectionNode = (head: SectionHead): SectionNode => $create(SectionNode).setHead(head);
