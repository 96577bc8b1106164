import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const shared = { outDir: 'dist/shell', minify: false, target: 'node24', ssr: true, copyPublicDir: false } as const;
const ours = ['electron', ...builtinModules, /^node:/];

/** Data that a module reads from the file beside it: everything is bundled into one folder, and so are these, with what is said of their licence. */
const besideModules = ['word-pairs.bin', 'word-pairs.NOTICE.md'];
const dataBeside: Plugin = {
  name: 'data-beside-modules',
  generateBundle() {
    for (const fileName of besideModules) this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(`./electron/intake/doubt/context/${fileName}`, import.meta.url)) });
  },
};

/**
 * Builds the app's own processes. Everything but the SQLite binding is bundled, side by side in one folder, so that a
 * module finds the worker beside it. The preload script is built apart: sandboxed ones must be one CommonJS file.
 */
export default defineConfig(({ mode }) => mode === 'preload'
  ? {
      build: { ...shared, emptyOutDir: false, rolldownOptions: { input: { preload: 'electron/shell/preload.ts' }, external: ours, output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
      ssr: { noExternal: true },
    }
  : {
      build: {
        ...shared, emptyOutDir: true,
        rolldownOptions: {
          input: { 'main': 'electron/shell/main.ts', 'desk-process': 'electron/shell/desk-process.ts', 'reader-process': 'electron/shell/reader-process.ts', 'read-worker': 'electron/intake/read-worker.ts', 'shard-worker': 'electron/search/upkeep/shard-worker.ts', 'line-worker': 'electron/desk/import/line-worker.ts', 'lookup-worker': 'electron/desk/lookups/lookup-worker.ts' },
          external: [...ours, 'better-sqlite3'],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      plugins: [dataBeside],
    });
