import { $create, $getState, $setState, ElementNode, createState } from 'lexical';
import { titleParts } from '../../../../shared/issue/issue-text.ts';
import type { TitlePart } from '../../../../shared/issue/issue-text.ts';

const partState = createState('part', { parse: (value): TitlePart => titleParts.find((part) => part === value) ?? 'headline' });

/** One line of an item's head: kicker 引题, headline 标题, subhead 副题 or byline 署名. Every item has all four; empty ones do not print. */
export class TitleLineNode extends ElementNode {
  override $config() {
    return this.config('title-line', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: partState }] });
  }

  part(): TitlePart {
    return $getState(this, partState);
  }

  setPart(part: TitlePart): this {
    return $setState(this, partState, part);
  }

  override createDOM(): HTMLElement {
    const part = this.part();
    const dom = document.createElement(part === 'headline' ? 'h2' : 'p');
    this.updateDOM(this, dom);
    return dom;
  }

  override updateDOM(before: this, dom: HTMLElement): boolean {
    if ($getState(before, partState) !== this.part()) return true;
    dom.dataset['part'] = this.part();
    dom.className = `pg-${this.part()}`;
    dom.toggleAttribute('data-blank', this.getChildrenSize() === 0);
    return false;
  }

  override canIndent(): boolean { return false; }
  /** Backspace at its start must not make a paragraph of it. */
  override collapseAtStart(): boolean { return true; }
}

export const $createTitleLineNode = (part: TitlePart): TitleLineNode => $create(TitleLineNode).setPart(part);
export const $isTitleLineNode = (node: unknown): node is TitleLineNode => node instanceof TitleLineNode;
