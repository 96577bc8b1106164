import log from 'electron-log/node';

/** Writes defects of this process to a file of the app's own folder; nothing of it ever leaves the machine. */
export function openLog(file: string): { error(...words: unknown[]): void } {
  log.transports.file.resolvePathFn = () => file;
  log.transports.console.level = false;
  log.errorHandler.startCatching({ showDialog: false });
  return log;
}
