import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const onPath = (tool: string): boolean => (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, tool)));
const fandol = '/usr/local/share/fonts/fandol';
/** LibreOffice, poppler and the faces a page is set in are all here. */
export const canRender = onPath('soffice') && onPath('pdftotext') && onPath('pdfinfo') && existsSync(fandol);

export interface Word { readonly text: string; readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }
export interface RenderedPage { readonly width: number; readonly height: number; readonly words: readonly Word[]; readonly text: string }

function pageWords(xml: string): Omit<RenderedPage, 'text'>[] {
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(([, width, height, inner = '']) => ({
    width: Number(width), height: Number(height),
    words: [...inner.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g)]
      .map(([, x0, y0, x1, y1, text = '']) => ({ text, x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1) })),
  }));
}

/** Pages of Word files as LibreOffice sets them, each run with a profile of its own so that runs do not meet. Lengths in points. */
export function render(files: Readonly<Record<string, Uint8Array>>): Record<string, RenderedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-render-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? new Uint8Array());
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, ...names.map((name) => join(folder, `${name}.docx`))], { stdio: 'ignore', timeout: 240_000 });
    return Object.fromEntries(names.map((name) => {
      const pdf = join(folder, `${name}.pdf`);
      const texts = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\f');
      const pages = pageWords(execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
      return [name, pages.map((page, i) => ({ ...page, text: texts[i] ?? '' }))];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words that stand on one line, lines from the head of the page down. */
export function linesOf(page: RenderedPage): { y: number; height: number; text: string; x0: number; x1: number }[] {
  const lines: { y: number; height: number; text: string; x0: number; x1: number }[] = [];
  for (const word of page.words.toSorted((a, b) => (a.y0 + a.y1) / 2 - (b.y0 + b.y1) / 2)) {
    const middle = (word.y0 + word.y1) / 2;
    const line = lines.findLast((one) => Math.abs(one.y - middle) < 6);
    if (line === undefined) lines.push({ y: middle, height: word.y1 - word.y0, text: word.text, x0: word.x0, x1: word.x1 });
    else { line.text += word.text; line.x0 = Math.min(line.x0, word.x0); line.x1 = Math.max(line.x1, word.x1); line.height = Math.max(line.height, word.y1 - word.y0); }
  }
  return lines;
}

export const validator = fileURLToPath(new URL('../../../../shared/tools/validate-docx', import.meta.url));
export const canValidate = existsSync(validator) && onPath('xmllint') && onPath('python3');

/** What the schema validator says of Word files: nothing where all their parts are valid. */
export function schemaFaults(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-validate-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
    execFileSync(validator, Object.keys(files).map((name) => join(folder, `${name}.docx`)), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return '';
  } catch (cause) {
    return String(cause instanceof Error && 'stdout' in cause ? cause.stdout : cause);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
