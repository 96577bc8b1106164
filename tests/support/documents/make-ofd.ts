import { strToU8, zipSync } from 'fflate';

/** A line of an OFD page in millimetres: where its box stands, how large its letters are, how far apart. */
export interface OfdLine { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly step?: number; readonly down?: boolean }
export interface OfdPage { readonly lines: readonly OfdLine[]; readonly picture?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } }

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file as office programs write it: one text object a line, steps between letters run together with `g`. */
export function makeOfd(pages: readonly OfdPage[], picture?: Uint8Array): Uint8Array {
  const line = ({ text, x, y, size = 4.9, step = size, down = false }: OfdLine): string => {
    const letters = [...text].length;
    const steps = letters < 2 ? '' : ` Delta${down ? 'Y' : 'X'}="g ${letters - 1} ${step}"`;
    return `<ofd:TextObject ID="1" Boundary="${x} ${y} ${letters * step} ${size}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size * 0.88}"${steps}>${xml(text)}</ofd:TextCode></ofd:TextObject>`;
  };
  const parts = pages.map((page) => `${head}<ofd:Page ${space}><ofd:Content><ofd:Layer Type="Body"><ofd:PageBlock>${page.lines.map(line).join('')}</ofd:PageBlock>${
    page.picture === undefined ? '' : `<ofd:ImageObject ID="9" ResourceID="5" Boundary="${page.picture.x} ${page.picture.y} ${page.picture.width} ${page.picture.height}"/>`
  }</ofd:Layer></ofd:Content></ofd:Page>`);
  return zipSync({
    'OFD.xml': strToU8(`${head}<ofd:OFD ${space} DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`),
    'Doc_0/Document.xml': strToU8(`${head}<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>${
      pages.map((_, i) => `<ofd:Page ID="${i + 20}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`),
    'Doc_0/DocumentRes.xml': strToU8(`${head}<ofd:Res ${space} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image" Format="PNG"><ofd:MediaFile>image_5.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>`),
    ...(picture === undefined ? {} : { 'Doc_0/Res/image_5.png': picture }),
    ...Object.fromEntries(parts.map((part, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, strToU8(part)])),
  });
}
