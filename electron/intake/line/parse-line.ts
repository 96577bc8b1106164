import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { err, ok, type LineFault, type Result } from '../../../shared/contract/result.ts';
import { ExchangeLine, exchangeFormat, lineDepthLimit, lineSizeLimit } from '../../../shared/domain/exchange.ts';
import { isDeeper } from './line-depth.ts';

/** Why a line is no report. `field` is a path such as paragraphs.3.kind, empty for the whole line. */
export interface LineRefusal { readonly fault: LineFault; readonly field: string }
const refuse = (fault: LineFault, field = ''): Result<never, LineRefusal> => err({ fault, field });

/** One line of an exchange file, held against its schema. Untrusted bytes: bounded in size and depth before they are parsed. */
export function parseLine(bytes: Uint8Array): Result<ExchangeLine, LineRefusal> {
  if (bytes.length > lineSizeLimit) return refuse('too-large');
  if (!isUtf8(bytes)) return refuse('not-utf8');
  if (isDeeper(bytes, lineDepthLimit)) return refuse('too-deep');
  const value = readJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  if (value === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not-json');
  const format: unknown = 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > exchangeFormat) return refuse('format-newer');
  if (format !== exchangeFormat) return refuse('format-missing');
  const parsed = ExchangeLine.safeParse(value);
  if (parsed.success) return hasText(parsed.data) ? ok(parsed.data) : refuse('no-text');
  const [issue] = parsed.error.issues;
  return refuse(isMissing(issue) ? 'missing' : 'bad-value', issue?.path.map(String).join('.') ?? '');
}

/** A field that is not there is an input of undefined to zod, and JSON itself knows no undefined. */
const isMissing = (issue: z.core.$ZodIssue | undefined): boolean => issue?.code === 'invalid_type' && issue.message.endsWith('received undefined');

const hasText = (line: ExchangeLine): boolean =>
  [line.kicker, line.headline, line.subhead, ...line.paragraphs.map(({ text }) => text)].some((text) => text !== undefined && text.trim() !== '');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
