/** A piece of text of a page: its baseline's left end from the page's top left, in points. */
export interface PdfText { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly down?: boolean; readonly hidden?: boolean; readonly slant?: number }
/** A JPEG drawn on a page. */
export interface PdfImage { readonly jpeg: Uint8Array; readonly width: number; readonly height: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export interface PdfPageSpec { readonly width?: number; readonly height?: number; readonly texts?: readonly PdfText[]; readonly images?: readonly PdfImage[]; readonly rotate?: 0 | 90 | 180 | 270 }

/**
 * Writes a PDF by hand. Its Chinese is in a font of Adobe's collection that is not embedded, as old exports have it: each
 * character is two bytes of UCS-2, and whoever reads it needs the collection's tables. Every character is an em wide.
 */
export function makePdf(pages: readonly PdfPageSpec[], info: { readonly title?: string } = {}): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  const catalog = add('');
  const tree = add('');
  const fonts = ['UniGB-UCS2-H', 'UniGB-UCS2-V'].map((encoding) => {
    const font = add(`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>`);
    return add(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [${font} 0 R] >>`);
  });
  const leaves = pages.map((page) => {
    const { width = 595, height = 842, texts = [], images = [], rotate = 0 } = page;
    const pictures = images.map(({ jpeg, width: w, height: h }) => add(stream(`/Type /XObject /Subtype /Image /Width ${w} /Height ${h} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, Buffer.from(jpeg))));
    const drawn = images.map(({ x, y, w, h }, i) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /I${i} Do Q`);
    const set = texts.map(({ text, x, y, size = 10, down = false, hidden = false, slant = 0 }) => {
      const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
      return `BT /F${down ? 1 : 0} ${size} Tf ${hidden ? 3 : 0} Tr ${cos} ${sin} ${-sin} ${cos} ${x} ${height - y} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`;
    });
    const content = add(stream('', Buffer.from([...drawn, ...set].join('\n'), 'latin1')));
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> /XObject << ${pictures.map((id, i) => `/I${i} ${id} 0 R`).join(' ')} >> >> >>`);
  });
  objects[catalog - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  objects[tree - 1] = Buffer.from(`<< /Type /Pages /Count ${leaves.length} /Kids [${leaves.map((id) => `${id} 0 R`).join(' ')}] >>`);
  const said = info.title === undefined ? undefined : add(`<< /Title <feff${Buffer.from(info.title, 'utf16le').swap16().toString('hex')}> >>`);
  return assemble(objects, `/Root ${catalog} 0 R${said === undefined ? '' : ` /Info ${said} 0 R`}`);
}

const stream = (entries: string, data: Buffer): Buffer => Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);

function assemble(objects: readonly Buffer[], root: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((body, i) => {
    const place = length;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} ${root} >>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
