import type { Line } from '../clean/page-lines.ts';
import type { Wrapped } from '../clean/wrapped-lines.ts';
import type { Finding } from '../describe/finding.ts';

export type BlockKind = 'title' | 'body' | 'caption' | 'credit' | 'note' | 'deck' | 'table' | 'list' | 'byline' | 'description';

/** One or more lines that are one thing on the page. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** What a byline or description line says, or what stands at the end of a body paragraph. */
  readonly finding?: Finding;
  /** A body block that goes on where the body block before it broke off. */
  readonly continues: boolean;
  /** Level of a heading, where the format says it. */
  readonly level?: number;
  /** A caption's picture, where the format says it. */
  readonly picture?: number;
}

/** Lines that were one before the page wrapped them, and whether they have the shape of a title. */
export interface Text { readonly lines: Wrapped; readonly shaped: boolean }

/** The lines of a block set side by side, to look at; not what is stored. */
export const wording = (lines: readonly Line[]): string => (lines.length === 1 ? (lines[0]?.text ?? '') : lines.map((line) => line.text).join(' '));
