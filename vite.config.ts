import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the window. The page's content security policy allows `script-src 'self'` alone, so nothing may be
 * inlined into the page: no module preload polyfill, no assets as data URLs.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
