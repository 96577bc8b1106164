/**
 * What PDF.js rejects with for what is in a file. Reading a damaged one it rejects promises nobody listens to, then tries
 * another way and succeeds: unheard, they would take the process down.
 */
const expected = new Set([
  'XRefEntryException', 'XRefParseException', 'MissingDataException', 'ParserEOFException', 'FormatError', 'InvalidPDFException', 'PasswordException',
  'AbortException', 'UnknownErrorException', 'ResponseException', 'JpegError', 'JpxError', 'Jbig2Error',
]);

const isExpected = (reason: unknown): boolean => reason instanceof Error && expected.has(reason.name);

let depth = 0;
let others: NodeJS.UnhandledRejectionListener[] = [];

const hear: NodeJS.UnhandledRejectionListener = (reason, promise) => {
  if (isExpected(reason)) return;
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
};

/** Does some work of PDF.js's while rejections of its own go unheard; all others are told as before. */
export async function ignoringStrays<T>(work: () => Promise<T>): Promise<T> {
  if (depth++ === 0) {
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', hear);
  }
  try {
    return await work();
  } finally {
    // Node tells of rejections after the turn they happen in.
    await new Promise((resolve) => { setImmediate(resolve); });
    if (--depth === 0) {
      process.off('unhandledRejection', hear);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}
