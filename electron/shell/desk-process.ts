import { createDesk } from '../desk/open-desk.ts';
import { ToDesk, type DialogKind, type FromDesk } from './desk-messages.ts';

// The desk's own process, forked by the main one with the archive's folder as its argument.
const port = process.parentPort;
const say = (message: FromDesk): void => { port.postMessage(message); };

const dialogs = new Map<number, (paths: string[]) => void>();
let lastDialog = 0;
const show = (kind: DialogKind, fileName = ''): Promise<string[]> => new Promise((resolve) => {
  dialogs.set(++lastDialog, resolve);
  say({ dialog: lastDialog, kind, fileName });
});

const opened = await createDesk({
  archive: process.argv[2] ?? '',
  mode: 'app',
  dialogs: { pickFiles: () => show('pick-files'), pickFolder: async () => (await show('pick-folder'))[0], save: async (fileName) => (await show('save', fileName))[0] },
});
if (!opened.ok) {
  say({ failed: opened.error });
} else {
  const desk = opened.value;
  desk.on((event, data) => { say({ event, data }); });
  port.on('message', ({ data }) => {
    const message = ToDesk.parse(data);
    if ('dialog' in message) {
      dialogs.get(message.dialog)?.(message.paths);
      dialogs.delete(message.dialog);
    } else if ('stop' in message) {
      void desk.close().then(() => { process.exit(); });
    } else {
      void desk.call(message.name, message.request).then((result) => { say({ id: message.id, result }); });
    }
  });
  say({ ready: true });
}
