import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { addPicture, largestInside } from '../../archive/media.ts';
import { sha256Of } from '../../files/media-store.ts';
import { pictureInfo } from '../../files/picture-info.ts';
import type { DeskContext } from '../desk-context.ts';
import { pictureBytes } from '../write-issue.ts';

/** What Word shows as it is. A WebP picture would have to be drawn anew, which the window can and the desk cannot. */
const printable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp']);

/** Pictures, by the hash of their bytes. */
export const mediaHandlers = (desk: DeskContext) => ({
  'media.add': async ({ name, bytes }) => {
    const facts = pictureInfo(bytes);
    if (facts === undefined || !printable.has(facts.mime)) return err({ kind: 'picture-unusable', file: name });
    const media = sha256Of(bytes);
    if (bytes.length > largestInside) {
      const kept = await desk.media().add(bytes);
      if (!kept.ok) return kept;
    }
    return desk.write([], (db) => {
      addPicture(db, media, facts, bytes);
      return ok({ media, width: facts.width, height: facts.height });
    });
  },
  'media.get': ({ media }) => pictureBytes(desk, media),
}) satisfies Partial<DeskHandlers>;
