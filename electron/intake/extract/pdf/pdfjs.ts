import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as pdfjs from 'pdfjs-dist';

/** PDF.js, as far as it is asked here. */
export type PdfJs = Pick<typeof pdfjs, 'getDocument' | 'OPS' | 'PasswordException' | 'VerbosityLevel'>;

let loaded: Promise<PdfJs> | undefined;

/** Loads PDF.js once and only when a PDF comes: it is five megabytes. Its worker runs in this thread, which is a worker already. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  // It looks for a canvas while it loads and says on the console that there is none; text needs none.
  const { warn, log } = console;
  console.warn = () => undefined;
  console.log = () => undefined;
  try {
    // The worker's module leaves its handler where PDF.js finds it, so that none is fetched by an address.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    console.log = log;
  }
}

/** Pixels of one picture that are decoded: a newspaper's page at 400 dots to the inch is 40 million. */
const mostPixels = 100_000_000;

/** Folders of the package that hold what PDF.js asks for while it reads: tables of Chinese encodings, decoders of scans. */
const folders: ReadonlyMap<string, string> = new Map([['cMapUrl', 'cmaps'], ['wasmUrl', 'wasm']]);

const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Gives PDF.js its data from the package's own files. No address is followed, whatever is asked for. */
class PackageFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = folders.get(kind);
    if (folder === undefined || !/^[\w.-]+$/.test(filename)) throw new Error(`Not part of the package: ${kind} ${filename}`);
    return new Uint8Array(await readFile(join(packageFolder(), folder, filename)));
  }
}

/** Stands where a canvas would be made: nothing is drawn here. */
class NoCanvas {
  create(): never { throw new Error('Nothing is drawn'); }
  reset(): void { /* nothing was made */ }
  destroy(): void { /* nothing was made */ }
}

/** Opens a document. Rejects with a PasswordException or an InvalidPDFException, or any other error for what is in the bytes. */
export async function openPdf(library: PdfJs, bytes: Uint8Array): Promise<pdfjs.PDFDocumentProxy> {
  const root = `${packageFolder()}${sep}`;
  const task = library.getDocument({
    // A copy: PDF.js takes the bytes over.
    data: new Uint8Array(bytes), verbosity: library.VerbosityLevel.ERRORS,
    cMapUrl: `${root}cmaps/`, cMapPacked: true, wasmUrl: `${root}wasm/`, BinaryDataFactory: PackageFiles, useWorkerFetch: false,
    useSystemFonts: false, disableFontFace: true, fontExtraProperties: true, enableXfa: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, CanvasFactory: NoCanvas, maxImageSize: mostPixels,
    disableAutoFetch: true, disableRange: true, disableStream: true, stopAtErrors: false,
  });
  return task.promise;
}
