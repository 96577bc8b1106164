/** What a page's operators are asked for here, as PDF.js hands them over. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A glyph of a text operator; numbers between glyphs move the pen. */
export interface Glyph {
  readonly unicode: string;
  /** Thousandths of an em, before the font's own matrix. */
  readonly width: number;
  readonly isSpace: boolean;
  /** Of a font that runs downwards: its advance and where its upper middle is from its left foot. */
  readonly vmetric: readonly [number, number, number] | undefined;
}

/** What is known of a font. */
export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** The font's matrix: ems of text space to a unit of a glyph's width. */
  readonly unit: number;
  /** Height of its letters in ems where its own matrix is no thousandth of one (Type 3). */
  readonly em: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function glyphOf(value: unknown): Glyph | undefined {
  if (!isObject(value)) return undefined;
  const { unicode, width, isSpace, vmetric } = value;
  const metric = Array.isArray(vmetric) && vmetric.length >= 3 ? vmetric.map(Number) : undefined;
  return {
    unicode: typeof unicode === 'string' ? unicode : '', width: typeof width === 'number' && Number.isFinite(width) ? width : 0, isSpace: isSpace === true,
    vmetric: metric === undefined ? undefined : [metric[0] ?? 0, metric[1] ?? 0, metric[2] ?? 0],
  };
}

/** Faces that are heavy by name: 黑体 and 小标宋 of Chinese foundries, and what calls itself bold. */
const heavy = /bold|black|heavy|simhei|heiti|黑体|小标宋|FZ(?:HT|DHT|CHJ|CCH|XBS|DBS|LTH|ZDH)|-(?:hei|bd)\b/i;

/** The font of a name as PDF.js exported it; nothing is known of one that failed to load. */
export function fontOf(value: unknown): Font {
  const font = isObject(value) ? value : {};
  const matrix = Array.isArray(font['fontMatrix']) ? font['fontMatrix'].map(Number) : [];
  const box = Array.isArray(font['bbox']) ? font['bbox'].map(Number) : [];
  const unit = Number.isFinite(matrix[0]) && matrix[0] !== 0 ? matrix[0] ?? 0.001 : 0.001;
  const height = Math.abs(((box[3] ?? 0) - (box[1] ?? 0)) * (matrix[3] ?? 0));
  const name = typeof font['name'] === 'string' ? font['name'] : '';
  return {
    name, vertical: font['vertical'] === true, unit, bold: font['bold'] === true || font['black'] === true || heavy.test(name),
    em: Math.abs(Math.abs(unit) - 0.001) > 0.0001 && Number.isFinite(height) && height > 0 ? height : 1,
  };
}
