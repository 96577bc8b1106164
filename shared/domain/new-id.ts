const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The 20 characters of a new id. The caller parses it with the schema of the id it wants.
 * @param now milliseconds since 1970
 * @param random ten whole numbers from 0 to 31 (more are ignored)
 */
export function spellId(now: number, random: ArrayLike<number>): string {
  let time = '';
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time;
  let tail = '';
  for (let i = 0; i < 10; i++) tail += alphabet.charAt((random[i] ?? 0) % 32);
  return time + tail;
}
