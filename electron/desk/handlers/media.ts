import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { addPicture, largestInside } from '../../archive/media.ts';
import { sha256Of } from '../../files/media-store.ts';
import { pictureInfo } from '../../files/picture-info.ts';
import type { DeskContext } from '../desk-context.ts';
import { asPrintable, isPrintable } from '../issues/printable-picture.ts';
import { pictureBytes } from '../issues/write-issue.ts';

/** Pictures, by the hash of their bytes. */
export const mediaHandlers = (desk: DeskContext) => ({
  'media.add': async ({ name, bytes: given }) => {
    const shown = pictureInfo(given);
    const made = shown !== undefined && isPrintable(shown.mime) ? ok(given) : await asPrintable(desk, name, given);
    if (!made.ok) return made;
    const bytes = made.value;
    const facts = pictureInfo(bytes);
    if (facts === undefined) return err({ kind: 'picture-unusable', file: name });
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
