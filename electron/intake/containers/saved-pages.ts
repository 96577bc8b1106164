/** What browsers call the folder beside a saved page, in the languages they speak: 页面_files, page.files, page-Dateien. */
const folderEnding = /(?:_files|\.files|_file|_pliki|_archivos|_fichiers|-Dateien|_soubory|_bestanden)$/i;
const page = /\.(?:x?html?|shtml|mht(?:ml)?)$/i;
const picture = /\.(?:png|jpe?g|jfif|gif|bmp|webp|image|awebp)$/i;

/** Where what was saved beside a page begins: `周报/页面_files/` for `周报/页面.html`. */
export const besideFolders = (path: string): string[] => {
  const stem = path.replace(page, '');
  return stem === path ? [] : ['_files', '.files', '_file'].map((ending) => `${stem}${ending}/`);
};

export const isPage = (path: string): boolean => page.test(path);

/** Whether a file may be a picture of a saved page: by its ending, or none at all (640 of 公众号 pages). */
export const mayBePicture = (path: string): boolean => picture.test(path) || !/\.[a-z][a-z0-9]{0,5}$/i.test(path.split('/').at(-1) ?? '');

/** The paths that are not documents of their own, but were saved beside a page among them. */
export function savedBeside(paths: readonly string[]): ReadonlySet<string> {
  const stems = new Set(paths.filter(isPage).map((path) => path.replace(page, '')));
  return new Set(paths.filter((path) => {
    const steps = path.split('/');
    return steps.some((step, at) => folderEnding.test(step) && at < steps.length - 1 && stems.has([...steps.slice(0, at), step.replace(folderEnding, '')].join('/')));
  }));
}
