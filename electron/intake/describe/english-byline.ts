import { fieldClaim, markClaim } from '../clean/claim.ts';
import type { Finding } from './finding.ts';

const word = "[A-Z][\\p{L}.'’-]*";
const name = `${word}(?:\\s+(?:${word}|de|van|von|der|da|bin|al|of)){1,4}`;
const names = `(${name}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+&\\s+)${name}){0,5})`;
const byLine = new RegExp(`^((?:By|BY|by|Story by|Words by|Reported by|Written by|Text by|Posted by|Published by|Submitted by)(?:[:\\s]\\s*(?:our|the|a)\\s+(?:[\\p{Ll}-]+\\s+){0,4}(?:correspondent|reporter|editor|writer|columnist|critic|staff))?)[:\\s]\\s*${names}(\\s*(?:[,|•·/—–-]|\\()\\s*[^.!?]{0,70}|\\s+@\\w{2,30}(?:\\s+[A-Z][\\p{L}' -]{2,40})?|\\s+in\\s+[A-Z][\\w\\s]{1,25}|\\s+on)?$`, 'u');
const desk = /\b(?:Correspondents?|Reporters?|Editors?|Writers?|Columnists?|Photographers?|Bureau|Desk|Critic|Journalist|Staff)$|^(Staff|Correspondent|Reporter|Editor|Special|Senior|Contributing|The|For|News|Political|Business|Associated|Chief|Local|City|Bureau)\b/;

const outletEnds = 'Gazette|Times|Post|News|Herald|Tribune|Journal|Press|Courier|Chronicle|Star|Observer|Echo|Mail|Standard|Wire|Bulletin|Record|Register|Ledger|Sentinel|Reuters|Guardian|Independent|Telegraph|Examiner|Dispatch|Advocate|Daily|Weekly|Today|Argus|Mercury|Review|Globe|Sun|Enquirer|Inquirer|Clarion|Beacon|Transcript|Monitor|Messenger|Leader|Banner|Pilot|Voice|Digest|Newswire|(?:Wire|News|Press) (?:Service|Agency)';
const runOnOutlet = new RegExp(`^(${word}(?:\\s+${word}){1,2})\\s+((?:The\\s+)?[A-Z]\\w+(?:\\s+[A-Z]\\w+)?\\s+(?:${outletEnds}))$`, 'u');

const outletAlone = new RegExp(`^(?:The\\s+)?(?:[A-Z][\\w'’]+\\s+){1,3}(?:${outletEnds})(?:\\s+Online)?$`);

/** A paper's name as it stands on a line of its own or between bars: `Prairie Observer`, `The Riverton Daily News`. */
export const isEnglishOutlet = (text: string): boolean => text.length <= 40 && outletAlone.test(text);

/** Cuts `Jane Doe, John Roe and Ann Lee` into names; a rank between commas (`Staff Writer`) is none. */
export function cutEnglishNames(text: string): string[] {
  return text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/).map((one) => one.trim()).filter((one) => one !== '' && !desk.test(one));
}

/** What stands behind the names with nothing to part it from them, or where to write: ` Staff Writer`, ` Local Democracy Reporter`, ` | jdoe@courier.example`. */
const behindNames = /(?:\s+(?:Local Democracy|Staff|Senior|Chief|Special|Contributing|Associate|Assistant|Deputy|Managing|Political|Business|Sports?|Education|Health|Crime|Courts?|News|Community|Features?|City|County|State|Regional|Environment|Transport|Digital|Multimedia|Guest)){0,3}\s+(?:Reporters?|Writers?|Correspondents?|Editors?|Columnists?|Journalists?|Intern)$|\s*[|•·,/–—-]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** `By Jane Doe in Port Elden`: where the report was filed from. */
const inPlace = /\s+in\s+([A-Z][\p{L}'’-]*(?:[ ,]+[A-Z][\p{L}.'’-]*){0,3})$/u;

/** A byline on a line of its own: `By Jane Doe`, `By Jane Doe @janedoe Reporter`, `By Jane Doe and John Roe, Staff Writers`, `By Jane Doe | Riverton Gazette`. */
export function readEnglishByline(text: string, base: number): Finding | undefined {
  if (text.length > 160) return undefined;
  // Behind a comma a rank is read whole.
  const behind = /^by\b/i.test(text) ? behindNames.exec(text)?.[0] ?? '' : '';
  const tail = behind.includes('@') || !text.includes(',') ? behind.length : 0;
  const short = tail === 0 ? undefined : readEnglishByline(text.slice(0, -tail), base);
  if (short !== undefined) return { ...short, claims: [...short.claims, markClaim(base + text.length - tail, base + text.length, 'rank')] };
  const placed = /^by\b/i.test(text) ? inPlace.exec(text) : null;
  if (placed?.[1] !== undefined) {
    const named = readEnglishByline(text.slice(0, placed.index), base);
    const at = base + text.length - placed[1].length;
    if (named !== undefined) return { ...named, claims: [...named.claims, markClaim(base + placed.index, at, 'role-word'), fieldClaim(at, base + text.length, 'place', 'english-byline')], place: placed[1] };
  }
  const found = byLine.exec(text);
  if (found?.[2] === undefined) return undefined;
  const start = base + text.indexOf(found[2], (found[1] ?? '').length);
  const runOn = runOnOutlet.exec(found[2]);
  if (runOn?.[1] !== undefined && runOn[2] !== undefined) {
    const ends = start + runOn[1].length;
    const from = base + text.indexOf(runOn[2], ends - base);
    const rest = from + runOn[2].length;
    return {
      claims: [markClaim(base, start, 'role-word'), fieldClaim(start, ends, 'byline', 'english-byline'), fieldClaim(from, rest, 'source', 'outlet'), ...(base + text.length > rest ? [markClaim(rest, base + text.length, 'rank')] : [])],
      byline: [{ name: runOn[1], role: 'reporter' }], source: runOn[2],
    };
  }
  const people = cutEnglishNames(found[2]);
  if (people.length === 0) return undefined;
  const end = start + found[2].length;
  const outlet = new RegExp(`^\\s*(?:[|•·/—–,-]|\\()\\s*(?:for\\s+)?((?:The\\s+)?[A-Z][^,|]*?(?:${outletEnds}))\\b\\)?\\s*$`).exec(found[3] ?? '');
  return {
    claims: [markClaim(base, start, 'role-word'), fieldClaim(start, end, 'byline', 'english-byline'), ...(base + text.length > end ? [markClaim(end, base + text.length, 'rank')] : [])],
    byline: people.map((one) => ({ name: one, role: 'reporter' as const })),
    ...(outlet?.[1] === undefined ? {} : { source: outlet[1] }),
  };
}

/** `Jane Doe in Lisbon and John Roe in New York`: a wire says where each of them sat. */
const fromPlace = "\\s+in\\s+(?:[A-Z][\\p{L}.'’-]*)(?:\\s+[A-Z][\\p{L}.'’-]*){0,2}";
const namesPlaced = `(${name}(?:${fromPlace})?(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+&\\s+)${name}(?:${fromPlace})?){0,5})`;
const closing = new RegExp(`^[(\\[]?\\s*(?:Reporting|Additional reporting|Written|Report) by ${namesPlaced}\\s*(?:[;.,]\\s*(?:[Ee]diting|[Ee]dited) by ${names})?\\s*[.)\\]]*$`, 'u');
const withoutPlaces = (people: string): string => people.replace(new RegExp(fromPlace, 'gu'), '');

const editedBy = new RegExp(`^[(\\[]?\\s*(?:Editing|Edited) by ${names}\\s*[.)\\]]*$`, 'u');

/** `(Reporting by Jane Doe; Editing by John Roe)` at the end of a wire story. */
export function readClosingCredits(text: string, base: number): Finding | undefined {
  if (text.length > 200) return undefined;
  const edited = editedBy.exec(text);
  if (edited?.[1] !== undefined) {
    const start = base + text.indexOf(edited[1]);
    const end = start + edited[1].length;
    return { claims: [markClaim(base, start, 'role-word'), fieldClaim(start, end, 'editor', 'closing-credits'), ...(base + text.length > end ? [markClaim(end, base + text.length, 'bracket')] : [])], byline: [], editor: cutEnglishNames(edited[1]).join(', ') };
  }
  const found = closing.exec(text);
  if (found?.[1] === undefined) return undefined;
  const editor = found[2] === undefined ? undefined : cutEnglishNames(found[2]).join(', ');
  return {
    claims: [fieldClaim(base, base + text.length, 'byline', 'closing-credits')],
    byline: cutEnglishNames(withoutPlaces(found[1])).map((one) => ({ name: one, role: 'reporter' as const })),
    ...(editor === undefined ? {} : { editor }),
  };
}
