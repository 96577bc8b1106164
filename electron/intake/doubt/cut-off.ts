import { endsFinished } from '../clean/glyphs.ts';
import { raise, type DoubtRule } from './raise.ts';

/** Share of paragraphs without a stop from which it is how the page writes, not damage. */
const manner = 0.6;
const shortest = 10;

/** A body paragraph that ends in the middle: no stop, no closing mark. The words named are the last of it, back to a mark, sixteen at most. */
export const cutOff: DoubtRule = ({ passages, chinese }) => {
  const bodies = passages.filter(({ kind, passage }) => kind === 'body' && passage.text.length >= shortest);
  const open = bodies.filter(({ passage }) => !endsFinished(passage.text) && /[\p{L}，、,\d]$/u.test(passage.text) && !/(?:https?:|www\.|@)\S*$/.test(passage.text));
  if (bodies.length > 4 && open.length >= bodies.length * manner) return [];
  return open.map(({ passage }) => {
    const { text } = passage;
    const far = Math.max(0, text.length - (chinese ? 16 : 36));
    let from = text.length - 1;
    while (from > far && !(chinese ? /[，。、；：！？,;:]/ : /[.;:!?]\s/).test(chinese ? text.charAt(from - 1) : text.slice(from - 2, from))) from--;
    if (!chinese) while (from > 0 && from < text.length - 4 && /\S/.test(text.charAt(from - 1))) from++;
    return raise('cut-off', 'no-stop', passage, from, text.length);
  });
};
