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

/** A page's path without its ending; undefined where it is none. */
export const pageStem = (path: string): string | undefined => (page.test(path) ? path.replace(page, '') : undefined);

/** The stem of the page that a folder was saved beside, by its name; undefined where no browser calls one so. */
export const savedStem = (folder: string): string | undefined => (folderEnding.test(folder) ? folder.replace(folderEnding, '') : undefined);

/** Whether a file may be a picture of a saved page: by its ending, or none at all (640 of 公众号 pages). */
export const mayBePicture = (path: string): boolean => picture.test(path) || !/\.[a-z][a-z0-9]{0,5}$/i.test(path.split('/').at(-1) ?? '');

/** The paths that are not documents of their own, but were saved beside a page among them. */
export function savedBeside(paths: readonly string[]): ReadonlySet<string> {
  const stems = new Set(paths.map(pageStem));
  stems.delete(undefined);
  return new Set(paths.filter((path) => {
    const steps = path.split('/');
    return steps.slice(0, -1).some((step, at) => {
      const stem = savedStem(step);
      return stem !== undefined && stems.has([...steps.slice(0, at), stem].join('/'));
    });
  }));
}
