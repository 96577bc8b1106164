import { createCommand } from 'lexical';
import type { LexicalCommand, NodeKey } from 'lexical';
import { z } from 'zod';
import { MediaId } from '../../../../shared/domain/ids.ts';

export const PictureData = z.object({ media: MediaId, width: z.int().positive(), height: z.int().positive(), alt: z.string(), caption: z.string(), credit: z.string() });
/** A picture in an issue: the address of its bytes, its pixels, and the words that belong to it. */
export type PictureData = z.infer<typeof PictureData>;

/** Puts a picture after the block the caret is in. */
export const INSERT_PICTURE_COMMAND: LexicalCommand<PictureData> = createCommand('INSERT_PICTURE');
/** Changes the words of a picture: caption, photographer, description. */
export const CHANGE_PICTURE_COMMAND: LexicalCommand<{ key: NodeKey; words: Partial<Pick<PictureData, 'alt' | 'caption' | 'credit'>> }> = createCommand('CHANGE_PICTURE');
