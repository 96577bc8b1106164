/**
 * The address of a module that lies beside the caller's: `./name.ts` while the source itself runs,
 * `./name.js` once it is bundled. Workers and child processes are started by it.
 * @param name without extension
 * @param from the caller's `import.meta.url`
 */
export function siblingModule(name: string, from: string): URL {
  const extension = /\.[cm]?[jt]s$/.exec(new URL(from).pathname)?.[0] ?? '.js';
  return new URL(`./${name}${extension}`, from);
}
