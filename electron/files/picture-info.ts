/** A picture's type by its own bytes, and its size in pixels. */
export interface PictureInfo {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/bmp' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads type and pixel size from the head of a picture, or undefined where it is none of PNG, JPEG, GIF, BMP, WebP, is cut
 * off before its size, or claims to have none. Nothing is decoded. Offsets are those of the formats' own specifications.
 */
export function pictureInfo(bytes: Uint8Array): PictureInfo | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = readers.find((reader) => reader.is(view))?.read(view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

interface Reader {
  is(view: DataView): boolean;
  read(view: DataView): PictureInfo | undefined;
}

function starts(view: DataView, at: number, ...bytes: number[]): boolean {
  return view.byteLength >= at + bytes.length && bytes.every((byte, i) => view.getUint8(at + i) === byte);
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** ISO/IEC 15948: the first chunk is IHDR. */
const png: Reader = {
  is: (view) => starts(view, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  read: (view) => (view.byteLength < 24 ? undefined : { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }),
};

/** GIF89a: logical screen size. */
const gif: Reader = {
  is: (view) => starts(view, 0, ...ascii('GIF87a')) || starts(view, 0, ...ascii('GIF89a')),
  read: (view) => (view.byteLength < 10 ? undefined : { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }),
};

/** The sizes BITMAPINFOHEADER and its successors have; text may begin with the letters BM, too. */
const bmpHeaders = [40, 52, 56, 64, 108, 124];

/** BITMAPINFOHEADER; a negative height means rows from the top. */
const bmp: Reader = {
  is: (view) => starts(view, 0, ...ascii('BM')) && view.byteLength >= 26 && bmpHeaders.includes(view.getUint32(14, true)),
  read: (view) => ({ mime: 'image/bmp', width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }),
};

/** RIFF container with a lossy (VP8), lossless (VP8L) or extended (VP8X) first chunk. */
const webp: Reader = {
  is: (view) => starts(view, 0, ...ascii('RIFF')) && starts(view, 8, ...ascii('WEBP')),
  read(view) {
    if (view.byteLength < 30) return undefined;
    const mime = 'image/webp';
    if (starts(view, 12, ...ascii('VP8 '))) return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    if (starts(view, 12, ...ascii('VP8L'))) {
      const packed = view.getUint32(21, true);
      return { mime, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    if (!starts(view, 12, ...ascii('VP8X'))) return undefined;
    const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { mime, width: uint24(24) + 1, height: uint24(27) + 1 };
  },
};

/** ITU T.81: segments are walked until a start-of-frame (C0–CF but for C4, C8, CC) tells the size. */
const jpeg: Reader = {
  is: (view) => starts(view, 0, 0xff, 0xd8, 0xff),
  read(view) {
    let at = 2;
    while (at + 9 <= view.byteLength) {
      if (view.getUint8(at) !== 0xff) return undefined;
      const marker = view.getUint8(at + 1);
      if (marker === 0xff) { at += 1; continue; }
      if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
        return { mime: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      }
      const standalone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
      at += standalone ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
    }
    return undefined;
  },
};

const readers: readonly Reader[] = [png, jpeg, gif, webp, bmp];
