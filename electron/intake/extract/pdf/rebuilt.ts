/**
 * A PDF whose end is gone, with its directory and its trailer, given a trailer that names its catalogue: PDF.js finds the
 * other objects by itself, but not where to begin. Nothing where the catalogue is gone too, or packed with other objects.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const at = text.search(/\/Type\s*\/Catalog\b/);
  const [, number, generation] = at < 0 ? [] : /(\d+)\s+(\d+)\s+obj\b(?![\s\S]*\bobj\b)/.exec(text.slice(Math.max(0, at - 400), at)) ?? [];
  if (number === undefined || generation === undefined) return undefined;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(`\ntrailer << /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`, 'latin1')]));
}
