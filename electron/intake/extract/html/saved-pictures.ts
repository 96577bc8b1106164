import type { BesideFile } from '../../source.ts';

/**
 * The pictures saved beside a page, by the address the page has for them: `./页面_files/1.jpg`, percent-encoded or not,
 * with a query behind it; a full path of the machine it was saved on is known by its last two names.
 */
export function savedPictures(beside: readonly BesideFile[]): (address: string) => Uint8Array | undefined {
  const byPath = new Map(beside.map(({ name, bytes }) => [keyOf(name), bytes]));
  return (address) => {
    if (byPath.size === 0 || /^\s*(?:https?:|data:|\/\/)/i.test(address)) return undefined;
    const plain = keyOf(address.trim());
    return byPath.get(plain) ?? byPath.get(keyOf(plain.replace(/[?#].*$/s, '')));
  };
}

/** The last two names of a path: the folder's and the file's own. */
function keyOf(path: string): string {
  return decoded(path).replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.').slice(-2).join('/').normalize('NFC');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
