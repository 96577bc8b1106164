import type { ReactNode } from 'react';
import { $create, $getState, $setState, DecoratorNode, createState } from 'lexical';
import { PictureData } from './picture-data.ts';
import { PictureView } from './PictureView.tsx';

const pictureState = createState('picture', { parse: (value): PictureData | undefined => PictureData.safeParse(value).data });

/** 图片: a block of its own. Its words are fields beside it, not text of the page. */
export class PictureNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('picture', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: pictureState }] });
  }

  /** Undefined only for a node pasted from elsewhere whose data did not hold: such a node is removed. */
  data(): PictureData | undefined {
    return $getState(this, pictureState);
  }

  setData(data: PictureData): this {
    return $setState(this, pictureState, data);
  }

  override createDOM(): HTMLElement {
    return document.createElement('figure');
  }

  override updateDOM(): boolean { return false; }
  override isInline(): boolean { return false; }
  override getTextContent(): string { return this.data()?.caption ?? ''; }

  override decorate(): ReactNode {
    const data = this.data();
    return data === undefined ? null : <PictureView nodeKey={this.getKey()} picture={data} />;
  }
}

export const $createPictureNode = (data: PictureData): PictureNode => $create(PictureNode).setData(data);
export const $isPictureNode = (node: unknown): node is PictureNode => node instanceof PictureNode;
