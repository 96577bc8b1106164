import { decode, encode } from '@msgpack/msgpack';
import { z } from 'zod';

const Frame = z.object({ id: z.int().optional(), name: z.string().optional(), request: z.object({ query: z.string() }).optional().catch(undefined) });

/** Of a frame between window and desk: the call it belongs to, and the query where it asks for a search's first hits. */
export function readFrame(payload: string | Buffer): { readonly id: number | undefined; readonly query: string | undefined } {
  const frame = typeof payload === 'string' ? undefined : Frame.safeParse(decode(payload)).data;
  return { id: frame?.id, query: frame?.name === 'search.run' ? frame.request?.query : undefined };
}

const Counted = z.looseObject({ result: z.looseObject({ value: z.looseObject({}) }) });

/** A search's answer as it would be were its count only about right. */
export function withCount(payload: string | Buffer, total: number, counting: number): Buffer {
  const frame = Counted.parse(typeof payload === 'string' ? undefined : decode(payload));
  return Buffer.from(encode({ ...frame, result: { ...frame.result, value: { ...frame.result.value, total, approximate: true, counting } } }));
}

/** What the desk says once such a count is exact. */
export const counted = (counting: number, total: number): Buffer => Buffer.from(encode({ event: 'counted', data: { counting, total } }));
