const quote = 0x22;
const backslash = 0x5c;

/** Whether brackets nest deeper than this in JSON, strings aside. Asked of the bytes, before anything is made of them. */
export function isDeeper(json: Uint8Array, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) at = endOfString(json, at + 1);
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/** The closing quotation mark of a string whose first unit is at `start`; the end of the bytes where there is none. */
function endOfString(json: Uint8Array, start: number): number {
  for (let end = json.indexOf(quote, start); end >= 0; end = json.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === backslash && end - 1 - slashes >= start) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
