import { Language } from '../../shared/contract/desk-calls.ts';
import { machineOptions } from '../desk/machine-options.ts';
import { createDesk } from '../desk/open-desk.ts';
import { ToDesk, type DialogKind, type FromDesk } from './desk-messages.ts';
import { deskReaders } from './desk-readers.ts';
import { openLog } from './log.ts';

// The desk's own process, forked by the main one with the archive's folder as its argument.
const port = process.parentPort;
const say = (message: FromDesk): void => { port.postMessage(message); };

const dialogs = new Map<number, (paths: string[]) => void>();
let lastDialog = 0;
const show = (kind: DialogKind, fileName = ''): Promise<string[]> => new Promise((resolve) => {
  dialogs.set(++lastDialog, resolve);
  say({ dialog: lastDialog, kind, fileName });
});

const dialog = (kind: DialogKind) => async (fileName?: string) => (await show(kind, fileName))[0];

const [archivePath = '', language, logFile = ''] = process.argv.slice(2);
const log = openLog(logFile);
const readers = deskReaders(say);
const opened = createDesk({
  ...machineOptions(Language.parse(language)), archivePath, create: true, mode: 'app', startReader: readers.start,
  dialogs: { pickFiles: () => show('pick-files'), pickFolder: dialog('pick-folder'), saveFile: dialog('save'), openFolder: dialog('open-folder') },
  logBug: (number, bug) => { log.error(number, bug); },
});
if (!opened.ok) {
  say({ failed: opened.error });
} else {
  const desk = opened.value;
  desk.subscribe(({ name, data }) => { say({ event: name, data }); });
  port.on('message', ({ data }) => {
    const message = ToDesk.parse(data);
    if (readers.hear(message)) return;
    if ('dialog' in message) {
      dialogs.get(message.dialog)?.(message.paths);
      dialogs.delete(message.dialog);
    } else if ('stop' in message) {
      void desk.close().then(() => { process.exit(); });
    } else if ('id' in message) {
      void desk.answer(message.name, message.request).then((result) => { say({ id: message.id, result }); });
    }
  });
  desk.resumeJobs();
  say({ ready: true });
}
