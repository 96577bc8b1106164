import { contentFormat } from '../content-format.ts';

/** Endings of packages that are one document, whatever is wrong with them. */
const documents = /\.(?:docx|docm|dotx|xlsx|xlsm|xlsb|pptx|ofd|wps|wpt|et|dps|odt|ods|odp|epub|pages|numbers|key)$/i;

/** Whether the first bytes are those of a zip. */
export const beginsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Whether a file of these bytes is opened and its members read: a zip that is no document itself. A Word file is a zip, too. */
export const isContainer = (name: string, bytes: Uint8Array): boolean => beginsAsZip(bytes) && !documents.test(name) && contentFormat(bytes) === undefined;

/** The same where only a name and the names inside are known, as of a zip on the disk. */
export const isPackage = (name: string, members: readonly string[]): boolean =>
  documents.test(name) || members.includes('[Content_Types].xml') || members.includes('OFD.xml') || members[0] === 'mimetype';
