import { BookmarkEnd, BookmarkStart } from 'docx';
import type { BlockId } from '../../../shared/domain/ids.ts';

/** An item is found again in an edited file by its bookmark: `item_` and its id, 25 of the 40 characters Word allows. */
export const bookmarkName = (item: BlockId): string => `item_${item}`;

/** Hands out the number a bookmark's two ends share, 1 for the first item. */
export class Bookmarks {
  private readonly numbers = new Map<BlockId, number>();

  start(item: BlockId): BookmarkStart {
    const number = this.numbers.size + 1;
    this.numbers.set(item, number);
    return new BookmarkStart(bookmarkName(item), number);
  }

  end(item: BlockId): BookmarkEnd {
    const number = this.numbers.get(item);
    if (number === undefined) throw new Error(`bookmark of ${item} ends before it starts`);
    return new BookmarkEnd(number);
  }
}
