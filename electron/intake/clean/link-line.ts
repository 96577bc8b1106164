import { endsSentence } from './glyphs.ts';
import type { Line } from './page-lines.ts';

/** A line of a list of other stories: short, no end of sentence. */
export const isLink = (line: Line): boolean => line.text.length <= 90 && line.width <= 40 && !endsSentence(line.text);
