import type { Face, Template } from '../../shared/domain/template.ts';

/** The names a template prints with, and the faces that stand for them on this machine. */
const eastAsian: Readonly<Record<string, string>> = {
  仿宋_GB2312: 'var(--face-page)', 仿宋: 'var(--face-page)', 方正小标宋简体: '"pg title", var(--face-page-title)', 黑体: 'var(--face-page-head)',
  楷体_GB2312: 'var(--face-page-kai)', 楷体: 'var(--face-page-kai)', 宋体: '"pg song", "Noto Serif CJK SC", serif',
};
/** Metric twins for machines without the face itself. */
const twins: Readonly<Record<string, readonly string[]>> = {
  'Times New Roman': ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman'], Arial: ['Arial', 'Liberation Sans', 'Arimo', 'Nimbus Sans'], Georgia: ['Georgia', 'Gelasio', 'DejaVu Serif'],
};

/** A string in CSS: templates are data, and nothing in a name may end the string. */
export const cssString = (text: string): string => `"${text.replace(/[^\p{L}\p{N} _\-—·•■◆（）().,:：、]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;

const latinName = (face: Face): string => cssString(`pg ${face.latin}`);

/**
 * Faces asked for by their own files, past what the system would put in their stead. 小标宋 is heavy by itself, so its stand-ins
 * are heavy ones too, and a headline never looks thin.
 */
const asked = { 'pg title': ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'STZhongsong', 'STSongti-SC-Bold', 'Noto Serif CJK SC Bold'], 'pg song': ['SimSun', '宋体', 'STSongti-SC-Regular', 'FandolSong-Regular', 'Noto Serif CJK SC'] };
const askedFaces = Object.entries(asked).map(([name, files]) => `@font-face { font-family: "${name}"; font-weight: 400; src: ${files.map((file) => `local("${file}")`).join(', ')}; }`);

/** The faces a page needs declared. Latin letters and figures come from the Latin face; quotation marks and dashes are left to the East Asian one, as Word sets them. */
export function pageFaces(template: Template): string {
  const range = template.language === 'en' ? '' : 'unicode-range: U+20-7E, U+A1-B6, U+B8-24F;';
  const names = new Set(Object.values(template.styles).map(({ face }) => face.latin));
  const latin = [...names].filter((name) => eastAsian[name] === undefined).flatMap((name) => ['normal', 'bold'].map((weight) =>
    `@font-face { font-family: ${cssString(`pg ${name}`)}; font-weight: ${weight}; ${range} src: ${[name, ...(twins[name] ?? [])].map((one) => `local(${cssString(weight === 'bold' ? `${one} Bold` : one)})`).join(', ')}; }`));
  return [...askedFaces, ...latin].join('\n');
}

export const fontFamily = (face: Face): string =>
  [...(eastAsian[face.latin] === undefined ? [latinName(face)] : []), eastAsian[face.eastAsia] ?? `${cssString(face.eastAsia)}, serif`].join(', ');
