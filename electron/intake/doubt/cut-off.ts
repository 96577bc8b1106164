import { endsFinished } from '../clean/glyphs.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import { raise, raiseAt, type DoubtRule } from './raise.ts';

/** Share of paragraphs without a stop from which it is how the page writes, not damage. */
const manner = 0.6;
const shortest = 10;

/** Addresses, telephone numbers and the like end without a stop. */
const address = /(?:https?:|www\.|@)\S*$|(?:\d{3,4}[-—－])?\d{7,8}(?:转\d+)?$|1\d{10}$/;
/** `（下转四版）`, `(Continued on page 4)`: the rest stands on another page. */
const goesOn = /[（(]?下转(?:第)?[一二三四五六七八九十\d]+版[^）)]{0,8}[）)]?|[（(]?(?:[Cc]ontinue[ds] on|[Ss]ee|[Tt]urn to)\s+(?:[A-Z][A-Z'’ &-]{1,24},?\s+(?:on\s+)?)?(?:[Pp]age\s+[A-Z]?-?\d+|(?<=[A-Z],?\s)[A-Z]-?\d+)[）)]?/;

/** A pointer to another page, which cleaning sets aside, so that the text as extracted is asked; and a body paragraph that ends in the middle: no stop, no closing mark. The words named are the last of it, back to a mark, sixteen at most. */
export const cutOff: DoubtRule = ({ report, raw, passages, chinese }) => {
  const found = goesOn.exec(raw);
  const start = report.range.start + (found?.index ?? 0);
  const turned: Doubt[] = found === null ? [] : [raiseAt('goes-on-elsewhere', { start, end: start + found[0].length }, found[0])];
  const bodies = passages.filter(({ kind, passage }) => kind === 'body' && passage.text.length >= shortest);
  const open = bodies.filter(({ passage }) => !endsFinished(passage.text) && /[\p{L}，、,\d]$/u.test(passage.text) && !address.test(passage.text.slice(-80)));
  if (bodies.length > 4 && open.length >= bodies.length * manner) return turned;
  return [...turned, ...open.map(({ passage }) => {
    const { text } = passage;
    const far = Math.max(0, text.length - (chinese ? 16 : 36));
    let from = text.length - 1;
    while (from > far && !(chinese ? /[，。、；：！？,;:]/ : /[.;:!?]\s/).test(chinese ? text.charAt(from - 1) : text.slice(from - 2, from))) from--;
    if (!chinese) while (from > 0 && from < text.length - 4 && /\S/.test(text.charAt(from - 1))) from++;
    return raise('no-stop', passage, from, text.length);
  })];
};
