import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { pictureInfo, type PictureInfo } from '../../../files/picture-info.ts';
import { pictureSizeLimit } from '../../limits.ts';
import { decodeBmp } from './bmp.ts';
import { decodeJpeg, decodePng, decodeWebP, type Decode } from './common-pictures.ts';
import { jpegOrientation } from './orientation.ts';
import { pixelLimit, type PictureFile, type PicturePage } from './picture-file.ts';
import { openTiff } from './tiff.ts';

const decoders: Partial<Record<PictureInfo['mime'], Decode>> = { 'image/png': decodePng, 'image/jpeg': decodeJpeg, 'image/webp': decodeWebP, 'image/bmp': decodeBmp };

/** Opens a picture file. Its pixels are counted from its head before anything is decoded. */
export function openPicture(bytes: Uint8Array): Result<PictureFile, UnreadableReason> {
  const info = pictureInfo(bytes);
  if (info === undefined) return isTiff(bytes) ? openTiff(bytes) : err('damaged');
  const decode = decoders[info.mime];
  if (decode === undefined) return err('picture-unsupported');
  if (info.width * info.height > pixelLimit) return err('picture-too-large');
  return ok({ pages: 1, page: () => decodeOne(bytes, info, decode) });
}

async function decodeOne(bytes: Uint8Array, info: PictureInfo, decode: Decode): Promise<Result<PicturePage, UnreadableReason>> {
  try {
    const pixels = await decode(bytes);
    const asItIs = bytes.length <= pictureSizeLimit && (info.mime !== 'image/jpeg' || jpegOrientation(bytes) === 1);
    return ok({ pixels, ...(asItIs ? { shown: { name: `1.${info.mime.slice('image/'.length)}`, mime: info.mime, bytes } } : {}) });
  } catch {
    // Each library throws in its own way at what it cannot make sense of.
    return err('damaged');
  }
}

const isTiff = (bytes: Uint8Array): boolean => (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);
