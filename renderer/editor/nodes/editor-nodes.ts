import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import type { KlassConstructor, LexicalNode } from 'lexical';
import { TitleLineNode } from './headline/TitleLineNode.ts';
import { ItemNode } from './item/ItemNode.ts';
import { PictureNode } from './picture/PictureNode.tsx';
import { SectionNode } from './section/SectionNode.ts';

/** Every kind of node an issue may hold beside Lexical's own paragraph, text, tab and line break. */
export const editorNodes: readonly KlassConstructor<typeof LexicalNode>[] = [SectionNode, ItemNode, TitleLineNode, PictureNode, HeadingNode, ListNode, ListItemNode, LinkNode];
