import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const shared = { outDir: 'dist/shell', minify: false, target: 'node24', ssr: true, copyPublicDir: false } as const;
const ours = ['electron', ...builtinModules, /^node:/];

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
          input: { 'main': 'electron/shell/main.ts', 'desk-process': 'electron/shell/desk-process.ts', 'read-worker': 'electron/intake/read-worker.ts', 'shard-worker': 'electron/search/upkeep/shard-worker.ts', 'line-worker': 'electron/desk/import/line-worker.ts', 'lookup-worker': 'electron/desk/lookups/lookup-worker.ts' },
          external: [...ours, 'better-sqlite3'],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
      ssr: { noExternal: true, external: ['better-sqlite3'] },
    });
