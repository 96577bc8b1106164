import { pictureInfo } from '../../files/picture-info.ts';
import { pictureCountLimit, pictureSizeLimit } from '../limits.ts';
import type { SourcePicture } from '../source.ts';

/** Pixels. Below it are spacers, bullets, and the blank stand-ins of pages that load their pictures late. */
const smallestPicture = 16;

/** The pictures of a document in the making. */
export interface PictureTray {
  readonly pictures: SourcePicture[];
  /** Place of the picture in the tray; undefined where it is none of the five kinds, too small to show anything, too large, or one too many. */
  add(bytes: Uint8Array): number | undefined;
}

export function createPictureTray(): PictureTray {
  const pictures: SourcePicture[] = [];
  return {
    pictures,
    add(bytes) {
      if (bytes.length > pictureSizeLimit || pictures.length >= pictureCountLimit) return undefined;
      const info = pictureInfo(bytes);
      if (info === undefined || Math.min(info.width, info.height) < smallestPicture) return undefined;
      const extension = info.mime === 'image/jpeg' ? 'jpg' : info.mime.slice('image/'.length);
      pictures.push({ name: `${pictures.length + 1}.${extension}`, mime: info.mime, bytes });
      return pictures.length - 1;
    },
  };
}

/** The bytes of a `data:` address in base 64, the only form pictures come in. Other addresses are never followed. */
export function dataBytes(address: string): Uint8Array | undefined {
  const head = /^\s*data:[^,]{0,200};base64,/i.exec(address)?.[0];
  if (head === undefined || address.length > pictureSizeLimit * 1.4) return undefined;
  return new Uint8Array(Buffer.from(address.slice(head.length), 'base64'));
}
