import { crc32, deflateSync } from 'node:zlib';

/**
 * A plain drawn scene as a PNG: a sky, ridges behind each other, a strip of water with the light on it. Stands in for a photograph.
 * @param width pixels @param height pixels @param mood a whole number that moves ridges and light
 */
export function drawScene(width, height, mood) {
  const rows = Buffer.alloc((width + 1) * height);
  const ridge = (x, k) => height * (0.42 + 0.1 * k) + 18 * Math.sin((x / width) * (3 + k) + mood * (k + 1)) + 7 * Math.sin((x / width) * (11 - k) + mood);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const behind = [2, 1, 0].find((k) => y > ridge(x, k));
      const water = y > height * 0.8;
      const light = Math.abs(x - width * (0.2 + 0.08 * mood)) < 6 + (y - height * 0.8) * 0.5 && y % 4 < 2;
      rows[y * (width + 1) + 1 + x] = water ? (light ? 6 : 5) : behind === undefined ? (y < height * 0.2 ? 0 : 1) : 2 + behind;
    }
  }
  const palette = [[196, 208, 214], [214, 221, 221], [160, 176, 180], [118, 140, 146], [78, 100, 108], [104, 128, 136], [226, 226, 214]];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]));
}

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
