import { z } from 'zod';
import { DeskError } from '../../shared/contract/result.ts';

/** What the app's main process and its desk process say to each other. Both check what they hear. */

/** Native dialogs the desk process asks the main process to show. */
const DialogKind = z.enum(['pick-files', 'pick-folder', 'save', 'open-folder']);
export type DialogKind = z.infer<typeof DialogKind>;

/** From the main process. `paths` is empty where the dialog was dismissed; readers are told by the numbers the desk gave them. */
export const ToDesk = z.union([
  z.object({ id: z.int(), name: z.string(), request: z.unknown() }),
  z.object({ dialog: z.int(), paths: z.array(z.string()) }),
  z.object({ stop: z.literal(true) }),
  z.object({ readerSaid: z.int(), said: z.unknown() }),
  z.object({ readerOver: z.int(), code: z.int() }),
]);
export type ToDesk = z.infer<typeof ToDesk>;

/** From the desk process: it is open, could not be opened, an answer, an event, a dialog to show, or a reader to begin, to ask and to end. */
export const FromDesk = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ failed: DeskError }),
  z.object({ id: z.int(), result: z.unknown() }),
  z.object({ event: z.string(), data: z.unknown() }),
  z.object({ dialog: z.int(), kind: DialogKind, fileName: z.string() }),
  z.object({ beginReader: z.int() }),
  z.object({ askReader: z.int(), asked: z.unknown() }),
  z.object({ endReader: z.int() }),
]);
export type FromDesk = z.infer<typeof FromDesk>;
