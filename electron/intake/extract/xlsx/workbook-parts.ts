import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../office/xml-tree.ts';
import { builtInFormat } from './number-format.ts';

export interface SheetPlace { readonly name: string; readonly part: string }

/** The sheets that are seen, in their order, and the parts they lie in; and which calendar counts the days. */
export function readWorkbook(workbook: XmlElement, relations: XmlElement): { readonly sheets: SheetPlace[]; readonly from1904: boolean } {
  const targets = new Map([...descendantsNamed(relations, 'Relationship')].map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  const [list] = descendantsNamed(workbook, 'sheets');
  const [properties] = descendantsNamed(workbook, 'workbookPr');
  const sheets = childrenNamed(list, 'sheet').filter(({ attributes }) => !/hidden/i.test(attributes['state'] ?? '')).flatMap(({ attributes }) => {
    const target = targets.get(attributes['id'] ?? '');
    return target === undefined ? [] : [{ name: attributes['name'] ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}` }];
  });
  return { sheets, from1904: /^(1|true)$/.test(properties?.attributes['date1904'] ?? '') };
}

/** The number format of each cell style, by the style's place. */
export function readFormats(styles: XmlElement): string[] {
  const own = new Map([...descendantsNamed(styles, 'numFmt')].map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));
  const [cells] = descendantsNamed(styles, 'cellXfs');
  return childrenNamed(cells, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}

/** The strings cells point at, by their place. The sounds of Japanese words (`rPh`) are none of them. */
export function readStrings(part: XmlElement): string[] {
  return childrenNamed(childNamed(part, 'sst'), 'si').map(richText);
}

export function richText(element: XmlElement): string {
  const words = (part: XmlElement): string => childrenNamed(part, 't').flatMap(({ children }) => children).filter((child) => typeof child === 'string').join('');
  return unescaped(words(element) + childrenNamed(element, 'r').map(words).join(''));
}

/** Characters XML cannot hold are written `_x000D_` (ECMA-376, 22.9.2.19). */
export const unescaped = (text: string): string => text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
