import type { ReactNode } from 'react';
import type { NodeKey } from 'lexical';
import type { PictureData } from './picture-data.ts';

export function PictureView({ picture }: { readonly nodeKey: NodeKey; readonly picture: PictureData }): ReactNode {
  return <span>{picture.caption}</span>;
}
