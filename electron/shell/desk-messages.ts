import { z } from 'zod';
import { DeskError } from '../../shared/contract/result.ts';

/** What the app's main process and its desk process say to each other. Both check what they hear. */

/** Native dialogs the desk process asks the main process to show. */
const DialogKind = z.enum(['pick-files', 'pick-folder', 'save', 'open-folder']);
export type DialogKind = z.infer<typeof DialogKind>;

/** From the main process. `paths` is empty where the dialog was dismissed. */
export const ToDesk = z.union([
  z.object({ id: z.int(), name: z.string(), request: z.unknown() }),
  z.object({ dialog: z.int(), paths: z.array(z.string()) }),
  z.object({ stop: z.literal(true) }),
]);
export type ToDesk = z.infer<typeof ToDesk>;

/** From the desk process: it is open, could not be opened, an answer, an event, or a dialog to show. */
export const FromDesk = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ failed: DeskError }),
  z.object({ id: z.int(), result: z.unknown() }),
  z.object({ event: z.string(), data: z.unknown() }),
  z.object({ dialog: z.int(), kind: DialogKind, fileName: z.string() }),
]);
export type FromDesk = z.infer<typeof FromDesk>;
