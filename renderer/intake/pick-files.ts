import { readableExtensions } from '../../shared/domain/document.ts';
import { isOfMachine, named } from './read-dropped.ts';
import type { NamedFile } from './read-dropped.ts';

/** The browser's own picker; answers nothing when it was dismissed. */
export function pickFiles(folder: boolean): Promise<readonly NamedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = folder;
    if (!folder) input.accept = [...readableExtensions.map((one) => `.${one}`), 'text/plain', 'text/html', 'image/*'].join(',');
    input.addEventListener('change', () => { resolve([...input.files ?? []].map((file) => named(file)).filter(({ path }) => !isOfMachine(path))); });
    input.addEventListener('cancel', () => { resolve([]); });
    input.click();
  });
}
