import { hostReader } from '../intake/host-reader.ts';
import type { ToReader } from '../intake/reader-messages.ts';

// A reader's own process, forked by the main one for the desk (main-readers.ts); it ends with the app.
const port = process.parentPort;
const hear = hostReader((said, sent) => {
  port.postMessage(said);
  // Electron tells of no moment at which a message is away: it has a turn for it.
  if (sent !== undefined) setImmediate(sent);
});
port.on('message', ({ data }) => hear(data as ToReader));
