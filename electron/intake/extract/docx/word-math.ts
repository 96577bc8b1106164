import { childNamed, childrenNamed, elementsOf, parseXml, textOf, type XmlElement } from '../office/xml-tree.ts';
import { replaceStretches } from '../office/xml-stretches.ts';

/** Characters of a formula's markup; a larger one is no formula of a report. */
const longest = 200_000;

/**
 * Formulas (`m:oMath`, which mammoth leaves out) as runs of plain words: fractions as `a/b`, powers as `x^2`, indices as `x_1`, roots as
 * `√(x)`. Linear in the part.
 */
export function withPlainMath(xml: string): string {
  return replaceStretches(xml, 'm:oMath', ({ inside }) => {
    const words = inside.length > longest ? '' : linear(parseXml(inside));
    return words.trim() === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  });
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Parts of more than one sign stand in brackets where they are under a stroke or raised. */
const grouped = (words: string): string => (/^[\p{L}\p{N}.%]*$/u.test(words) ? words : `(${words})`);
const part = (element: XmlElement, name: string): string => { const found = childNamed(element, name); return found === undefined ? '' : linear(found); };

function linear(element: XmlElement): string {
  return elementsOf(element).map((child): string => {
    switch (child.name) {
      case 't': return textOf(child);
      case 'f': return `${grouped(part(child, 'num'))}/${grouped(part(child, 'den'))}`;
      case 'sSup': return `${part(child, 'e')}^${grouped(part(child, 'sup'))}`;
      case 'sSub': return `${part(child, 'e')}_${grouped(part(child, 'sub'))}`;
      case 'sSubSup': return `${part(child, 'e')}_${grouped(part(child, 'sub'))}^${grouped(part(child, 'sup'))}`;
      case 'rad': return `√${grouped(part(child, 'e'))}`;
      case 'd': return `${bracketOf(child, 'begChr', '(')}${childrenNamed(child, 'e').map(linear).join(', ')}${bracketOf(child, 'endChr', ')')}`;
      case 'nary': return `${childNamed(childNamed(child, 'naryPr'), 'chr')?.attributes['val'] ?? '∫'}${part(child, 'e')}`;
      case 'm': return childrenNamed(child, 'mr').map((row) => childrenNamed(row, 'e').map(linear).join(' ')).join('; ');
      default: return child.name.endsWith('Pr') ? '' : linear(child);
    }
  }).join('');
}

const bracketOf = (element: XmlElement, name: string, usual: string): string => childNamed(childNamed(element, 'dPr'), name)?.attributes['val'] ?? usual;
