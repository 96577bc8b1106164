// A screenshot as a PNG of at most 256 colours: flat interfaces with grey-edged letters lose nothing one could see, and
// the file is a third as large.
import { crc32, deflateSync } from 'node:zlib';

/** The colours of a picture, as 0xRRGGBB, by how many pixels they have. */
function colours(rgba) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
}

const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The commonest colours that are not all but the same; `apart` is the square of how far two must lie from each other. */
function paletteOf(all) {
  for (let apart = 0; ; apart = apart * 2 + 4) {
    const chosen = [];
    for (const colour of all) if (chosen.every((one) => distance(one, colour) > apart) && chosen.push(colour) > 256) break;
    if (chosen.length <= 256) return chosen;
  }
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Pixels of four bytes each, row by row, as the bytes of a PNG. */
export function smallPng(width, height, rgba) {
  const all = colours(rgba);
  const palette = paletteOf(all);
  const nearest = new Map(all.map((colour) => [colour, palette.reduce((best, one, at) => distance(one, colour) < distance(palette[best], colour) ? at : best, 0)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = nearest.get((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}
