import type { Column } from './columns.ts';

type Roll = (below: number) => number;

/** Lines with one of the same paragraph before and after them. */
const inner = ({ lines, paragraphs }: Column): number[] => lines.flatMap((_, i) => (i > 0 && paragraphs[i - 1] === paragraphs[i + 1] ? [i] : []));

/** A column with lines out of place, and which they are. */
export interface Disordered { readonly column: Column; readonly displaced: readonly number[] }

function withLine({ lines, paragraphs }: Column, at: number, line: string): Column {
  return { lines: [...lines.slice(0, at), line, ...lines.slice(at)], paragraphs: [...paragraphs.slice(0, at), paragraphs[at] ?? 0, ...paragraphs.slice(at)] };
}
const without = ({ lines, paragraphs }: Column, at: number): Column => ({ lines: lines.filter((_, i) => i !== at), paragraphs: paragraphs.filter((_, i) => i !== at) });
function exchanged({ lines, paragraphs }: Column, one: number, other: number): Column {
  const [a, b] = [lines[one] ?? '', lines[other] ?? ''];
  return { lines: lines.map((line, i) => (i === one ? b : i === other ? a : line)), paragraphs };
}

/** How the lines of two columns, or of one cut in the wrong places, come to stand in one another. Nothing where a report is too short for it. */
export const disorders: Readonly<Record<string, (column: Column, other: Column, roll: Roll) => Disordered | undefined>> = {
  'a line moved within a report': (column, _, roll) => {
    const places = inner(column);
    const from = places[roll(places.length)] ?? 0;
    const others = places.filter((place) => Math.abs(place - from) > 1);
    const to = others[roll(others.length)];
    if (to === undefined) return undefined;
    const place = to > from ? to - 1 : to;
    return { column: withLine(without(column, from), place, column.lines[from] ?? ''), displaced: [place] };
  },
  'two lines exchanged': (column, _, roll) => {
    const places = inner(column);
    const one = places[roll(places.length)] ?? 0;
    const others = places.filter((place) => Math.abs(place - one) > 1);
    const other = others[roll(others.length)];
    return other === undefined ? undefined : { column: exchanged(column, one, other), displaced: [one, other] };
  },
  'two lines turned': (column, _, roll) => {
    const places = inner(column).filter((place, __, all) => all.includes(place + 1));
    const one = places[roll(places.length)];
    return one === undefined ? undefined : { column: exchanged(column, one, one + 1), displaced: [one, one + 1] };
  },
  'a line of another report': (column, other, roll) => {
    const [places, lines] = [inner(column), inner(other)];
    const [at, line] = [places[roll(places.length)], other.lines[lines[roll(lines.length)] ?? 0]];
    return at === undefined || line === undefined ? undefined : { column: withLine(column, at, line), displaced: [at] };
  },
  'lines of another report one by one': (column, other, roll) => {
    const places = inner(column).filter((place, _, all) => all.includes(place + 1));
    const at = places[roll(places.length)];
    const first = inner(other).find((line, _, all) => all.includes(line + 1));
    if (at === undefined || first === undefined) return undefined;
    return { column: withLine(withLine(column, at, other.lines[first] ?? ''), at + 2, other.lines[first + 1] ?? ''), displaced: [at, at + 2] };
  },
  'two columns read across': (column, other, roll) => {
    const rows = 2 + roll(3);
    const places = column.lines.flatMap((_, i) => (i > 0 && column.paragraphs[i - 1] === column.paragraphs[i + rows] ? [i] : []));
    const firsts = other.lines.flatMap((_, i) => (i > 0 && other.paragraphs[i] !== undefined && other.paragraphs[i] === other.paragraphs[i + rows - 1] ? [i] : []));
    const [at, first] = [places[roll(places.length)], firsts[roll(firsts.length)]];
    if (at === undefined || first === undefined) return undefined;
    let woven = column;
    for (let row = 0; row < rows; row++) woven = withLine(woven, at + 2 * row + 1, other.lines[first + row] ?? '');
    return { column: woven, displaced: Array.from({ length: rows }, (_, row) => at + 2 * row + 1) };
  },
};
