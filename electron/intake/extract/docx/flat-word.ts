import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { faultOfXml } from '../../../files/bounded-xml.ts';
import type { ZipEntries } from '../../../files/bounded-zip.ts';
import { decode } from '../../decode/decode.ts';
import { officeXmlLimits } from '../../limits.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { replaceStretches, stretchesOf } from '../office/xml-stretches.ts';

/** A Word file that is one XML text and no zip: whether its bytes begin as one. */
export const isFlatWord = (bytes: Uint8Array): boolean => bytes[0] !== 0x50;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const pictures = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

/**
 * The parts of a Word file that was written as one XML text: Word's own flat form of a package (ECMA-376, as `pkg:package`), or the form of
 * Word 2003 (`w:wordDocument`), which office systems fill from templates and name `.doc`. Errors: what is wrong with the XML.
 */
export function flatParts(bytes: Uint8Array): Result<ZipEntries, UnreadableReason> {
  if (bytes.length > officeXmlLimits.size) return err('too-large');
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return decoded;
  const xml = decoded.value.text;
  const fault = faultOfXml(bytesOf(xml.replace(/^\s*<\?xml[^>]*\?>/, '')), officeXmlLimits);
  if (fault !== undefined) return err(fault);
  return ok(/<w:wordDocument[\s>]/.test(xml.slice(0, 4_096)) ? partsOf2003(xml) : partsOfPackage(xml));
}

function partsOfPackage(xml: string): ZipEntries {
  const parts = new Map<string, Uint8Array>();
  const types: string[] = [];
  for (const { attributes, inside } of stretchesOf(xml, 'pkg:part')) {
    const name = /pkg:name="\/?([^"]+)"/.exec(attributes)?.[1];
    const [words] = stretchesOf(inside, 'pkg:xmlData');
    const [binary] = stretchesOf(inside, 'pkg:binaryData');
    if (name === undefined || name.includes('..')) continue;
    parts.set(name, words === undefined ? new Uint8Array(Buffer.from(binary?.inside ?? '', 'base64')) : bytesOf(words.inside));
    types.push(`<Override PartName="/${name}" ContentType="${/pkg:contentType="([^"]*)"/.exec(attributes)?.[1] ?? 'application/xml'}"/>`);
  }
  if (!parts.has(typesPart)) parts.set(typesPart, bytesOf(typesXml(types.join(''))));
  return parts;
}

const typesPart = '[Content_Types].xml';
const typesXml = (overrides: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="jpeg" ContentType="image/jpeg"/>${overrides}</Types>`;

/** Names of its own stand for the body, styles and pictures of the later form; hints it gives other programs tell the numbers of its lists. */
function partsOf2003(xml: string): ZipEntries {
  const media = new Map<string, { readonly id: string; readonly path: string; readonly bytes: Uint8Array }>();
  const withoutData = replaceStretches(xml, 'w:binData', ({ attributes, inside }) => {
    const name = /w:name="([^"]+)"/.exec(attributes)?.[1] ?? '';
    const ending = /\.(png|jpe?g|gif|bmp)$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
    media.set(name, { id: `flat${media.size}`, path: `media/flat${media.size}.${ending}`, bytes: new Uint8Array(Buffer.from(inside, 'base64')) });
    return '';
  });
  const [body] = stretchesOf(withoutData, 'w:body');
  const numbered = replaceStretches(body?.inside ?? '', 'w:pPr', ({ attributes, inside }) => {
    const number = /<wx:t\s+wx:val="([^"]{1,20})"/.exec(inside)?.[1];
    return `<w:pPr${attributes}>${inside}</w:pPr>${number === undefined ? '' : `<w:r><w:t>${number}</w:t></w:r>`}`;
  });
  const known = numbered.replace(/<\/?(?:wx|aml|st1|o):[^>]*>/g, '').replace(/(<v:imagedata\s[^>]{0,400}?)src="([^"]+)"/g, (whole, head: string, name: string) => { const picture = media.get(name); return picture === undefined ? whole : `${head}r:id="${picture.id}"`; });
  const spaces = `xmlns:w="${main}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
  const [styles] = stretchesOf(withoutData, 'w:styles');
  const type = (part: string, kind: string): string => `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  return new Map<string, Uint8Array>([
    [typesPart, bytesOf(typesXml(type('document', 'document.main') + type('styles', 'styles')))],
    ['_rels/.rels', bytesOf(`<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)],
    ['word/document.xml', bytesOf(`<w:document ${spaces}><w:body>${known}</w:body></w:document>`)],
    ['word/styles.xml', bytesOf(`<w:styles ${spaces}>${(styles?.inside ?? '').replace(/<\/?wx:[^>]*>/g, '')}</w:styles>`)],
    ['word/_rels/document.xml.rels', bytesOf(`<Relationships xmlns="${relations}"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${[...media.values()].map(({ id, path }) => `<Relationship Id="${id}" Type="${pictures}" Target="${path}"/>`).join('')}</Relationships>`)],
    ...[...media.values()].map(({ path, bytes }): [string, Uint8Array] => [`word/${path}`, bytes]),
  ]);
}
