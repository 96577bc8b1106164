import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder that hold these words, in UTF-8, UTF-16 or base 64. */
export function filesWith(folder: string, words: string): string[] {
  const utf8 = Buffer.from(words);
  // Base 64 of a text in the midst of others is one of three, by where it begins.
  const encoded = [0, 1, 2].map((lead) => Buffer.concat([Buffer.alloc(lead), utf8]).toString('base64').slice(lead === 0 ? 0 : lead + 1, -4));
  const forms = [utf8, Buffer.from(words, 'utf16le'), ...encoded.map((text) => Buffer.from(text))];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}
