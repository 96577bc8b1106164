import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureInfo } from '../../../electron/files/picture-info.ts';
import { runs } from '../../support/property-runs.ts';

/** Heads of pictures of 640 × 360, spelled after their specifications. */
const heads = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80, 0, 0, 1, 0x68],
  'image/gif': [...Buffer.from('GIF89a'), 0x80, 2, 0x68, 1],
  'image/bmp': [...Buffer.from('BM'), 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0x80, 2, 0, 0, 0x98, 0xfe, 0xff, 0xff],
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 11, 8, 1, 0x68, 2, 0x80, 3],
  'image/webp': [...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0x67, 1, 0],
} as const;

describe('pictureInfo', () => {
  it.each(Object.entries(heads))('reads type and size of %s', (mime, head) => {
    expect(pictureInfo(Uint8Array.from(head))).toEqual({ mime, width: 640, height: 360 });
  });

  it.each(Object.entries(heads))('says nothing of a %s cut off before its size', (_, head) => {
    for (let length = 0; length < head.length - 4; length++) expect(pictureInfo(Uint8Array.from(head.slice(0, length)))).toBeUndefined();
  });

  it('takes no text for a picture, and nothing without width', () => {
    expect(pictureInfo(new TextEncoder().encode('BMW drivers and GIF8 fans met RIFF raff at the WEBP fair'))).toBeUndefined();
    expect(pictureInfo(Uint8Array.from([...heads['image/gif'].slice(0, 6), 0, 0, 1, 0]))).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(heads)), fc.uint8Array({ maxLength: 60 }), fc.nat(30), (head, noise, at) => {
      const info = pictureInfo(Uint8Array.from([...head.slice(0, at), ...noise]));
      return info === undefined || (info.width > 0 && info.height > 0);
    }), runs(1000));
  });
});
