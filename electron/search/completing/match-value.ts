import { fold } from '../../../shared/text/fold.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { asLetters, endOfLetters, findLetters, Letters } from '../pinyin/letters.ts';

/** How a value answers to what was typed: it begins with it, holds it, or is read so. Lower is nearer. */
export const nearness = { begins: 0, holds: 1, read: 2 } as const;
export type Nearness = (typeof nearness)[keyof typeof nearness];

/** Tells how values answer to typed words: folded, or as pinyin where they are letters. */
export class Typed {
  readonly folded: string;
  private readonly letters: Letters | undefined;

  constructor(typed: string) {
    this.folded = searchedText(typed).text;
    const plain = asLetters(fold(typed.trim()));
    this.letters = plain === undefined ? undefined : new Letters(plain);
  }

  /** @param folded the value in searched form */
  nearTo(folded: string): Nearness | undefined {
    if (folded.startsWith(this.folded)) return nearness.begins;
    if (folded.includes(this.folded)) return nearness.holds;
    const { letters } = this;
    return letters !== undefined && (endOfLetters(folded, letters, 1) !== undefined || findLetters(folded, letters) !== undefined) ? nearness.read : undefined;
  }
}
