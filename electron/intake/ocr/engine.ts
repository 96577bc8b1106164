import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/** A word, or a few Han characters, as the engine read it. Edges in pixels of the picture that was given. */
export interface EngineWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** What is recognised: Chinese with the Latin letters and digits among it, or English. */
export type Script = 'chi_sim' | 'eng';

/** Reads the picture of one line. */
export type ReadLine = (line: Pixels, script: Script) => EngineWord[];

/** The part of Tesseract's interface that is used, as `tesseract.js-core` exports it (Emscripten). */
interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}
interface Api {
  /** 0 when it went well. `mode` 1: the neural engine alone, which is what the data is for. */
  Init(folder: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  /** 0 when the picture in the file `/input` could be read. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
}

const require = createRequire(import.meta.url);
/** Without relaxed instructions: they round differently from one processor to the next, and a page should read alike everywhere. */
const build = 'tesseract.js-core/tesseract-core-simd-lstm';

let warm: Promise<ReadLine> | undefined;

/**
 * The recogniser, which stays in the memory of this thread (some 100 MB) once it was asked for. Everything comes from files of
 * the app's own packages; nothing it does can reach a network.
 */
export function openEngine(): Promise<ReadLine> {
  warm ??= start();
  return warm;
}

async function start(): Promise<ReadLine> {
  // The module is CommonJS without types: a function that answers the interface above.
  const load = require(`${build}.js`) as (options: object) => Promise<Core>;
  const core = await load({ wasmBinary: readFileSync(require.resolve(`${build}.wasm`)), print: () => undefined, printErr: () => undefined });
  const apis = new Map<Script, Api>();
  const apiFor = (script: Script): Api => {
    const known = apis.get(script);
    if (known !== undefined) return known;
    const data = require.resolve(`@tesseract.js-data/${script}/4.0.0_best_int/${script}.traineddata.gz`);
    core.FS.writeFile(`${script}.traineddata`, gunzipSync(readFileSync(data)));
    const api = new core.TessBaseAPI();
    if (api.Init(null, script, 1) !== 0) throw new Error(`the recogniser does not take its data for ${script}`);
    // 13: one line a picture as it is; by itself the engine takes a 一 at the edge for dirt. The page is scaled to near 300 dots an inch.
    api.SetVariable('tessedit_pageseg_mode', '13');
    api.SetVariable('user_defined_dpi', '300');
    apis.set(script, api);
    return api;
  };
  return (line, script) => {
    const api = apiFor(script);
    core.FS.writeFile('/input', portableGrey(line));
    if (api.SetImageFile(1, 0) !== 0) throw new Error('the recogniser does not take a picture');
    api.Recognize(null);
    return readTsv(api.GetTSVText(0));
  };
}

/** A picture in PGM, the plainest format there is. */
function portableGrey({ width, height, grey }: Pixels): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** Tesseract's table: level (5: a word), page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function readTsv(table: string): EngineWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const text = cells[11] ?? '';
    if (cells[0] !== '5' || text.trim() === '') return [];
    const left = Number(cells[6]);
    return [{ text, left, right: left + Number(cells[8]), confidence: Number(cells[10]) }];
  });
}
