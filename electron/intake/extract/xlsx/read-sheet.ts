import { Parser } from 'htmlparser2';
import { shownNumber } from './number-format.ts';
import { unescaped } from './workbook-parts.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
  /** Cells that may still be read of the whole file. */
  left: number;
}

/** Columns a sheet may have: XFD. */
const mostColumns = 16_384;
/** Places of a sheet, filled or not: a few cells far apart may span a thousand times as many. */
const mostPlaces = 4_000_000;

/**
 * The cells of a sheet as they are seen, without the rows and columns nothing stands in. Formulas give the result that was
 * stored with them. Undefined where there are more cells than may be read.
 */
export function readSheet(xml: string, context: SheetContext): string[][] | undefined {
  const rows: Map<number, string>[] = [];
  let row: Map<number, string> | undefined;
  let column = -1;
  let type = '';
  let style = 0;
  let taking: 'value' | 'words' | undefined;
  let value = '';
  const parser = new Parser({
    onopentag(name, given) {
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'row': row = new Map(); column = -1; break;
        case 'c': column = columnOf(given['r']) ?? column + 1; type = given['t'] ?? ''; style = Number(given['s'] ?? 0); value = ''; break;
        case 'v': taking = 'value'; break;
        case 't': if (type === 'inlineStr') taking = 'words'; break;
        // The sounds of words are none of them.
        case 'rPh': taking = undefined; type = ''; break;
      }
    },
    ontext(text) { if (taking !== undefined) value += text; },
    onclosetag(name) {
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'v': case 't': taking = undefined; break;
        case 'c': {
          const shown = shownValue(value, type, style, context).trim();
          if (shown !== '' && column < mostColumns && context.left-- > 0) row?.set(column, shown);
          break;
        }
        case 'row': if (row !== undefined && row.size > 0) rows.push(row); row = undefined; break;
      }
    },
  }, { xmlMode: true, decodeEntities: true });
  for (let from = 0; from < xml.length && context.left >= 0; from += pieceLength) parser.write(xml.slice(from, from + pieceLength));
  parser.end();
  if (context.left < 0) return undefined;
  const used = [...new Set(rows.flatMap((cells) => [...cells.keys()]))].sort((a, b) => a - b);
  if (used.length * rows.length > mostPlaces) return undefined;
  return rows.map((cells) => used.map((at) => cells.get(at) ?? ''));
}
const pieceLength = 64 * 1024;

function shownValue(value: string, type: string, style: number, { strings, formats, from1904 }: SheetContext): string {
  switch (type) {
    case 's': return strings[Number(value)] ?? '';
    case 'str': case 'inlineStr': return unescaped(value);
    case 'b': return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    case 'e': case 'd': return value;
    default: {
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? value : shownNumber(number, formats[style] ?? '', from1904);
    }
  }
}

/** `AB12` is column 27, counted from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(place ?? '')?.[0].toUpperCase();
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
