import { beginsAsName } from '../../describe/names.ts';
import { gazetteer } from '../../subjects/gazetteer.ts';
import { beside } from '../context/beside.ts';
import { isGiven, isSurname } from '../words/person-names.ts';

let inPlaces: ReadonlyMap<number, number> | undefined;
let total = 0;

/** How often each character stands in names of places. */
function countsInPlaces(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const name of gazetteer().full.keys()) {
    for (let i = 0; i < name.length; i++) {
      counts.set(name.charCodeAt(i), (counts.get(name.charCodeAt(i)) ?? 0) + 1);
      total++;
    }
  }
  return counts;
}

/** Share of a character in names of places, as a power of ten. */
function shareInPlaces(unit: number): number {
  inPlaces ??= countsInPlaces();
  return Math.log10(((inPlaces.get(unit) ?? 0) + 0.3) / total);
}

/** Weights of what speaks for a way of writing a name: recognisers give common characters for rare ones, a surname is one, characters of names are, and those beside each other go together. */
const ofRareness = 0.4;
const ofBeside = 0.3;
const ofSurname = 3;
const ofLikelySurname = 1.5;
const ofGiven = 1;
const ofPlace = 0.6;
const ofKnownPlace = 3;

/** How likely a name reads so by itself, at the character that is doubted. @param kind of what: a person or a place, or another */
export function likelyName(name: string, at: number, kind: 'person' | 'place' | 'other'): number {
  const unit = name.charCodeAt(at);
  const shares = beside();
  const plain = ofBeside * shares.between(name.charCodeAt(at - 1), unit, name.charCodeAt(at + 1)) - ofRareness * shares.shareOf(unit);
  if (kind === 'place') return plain + ofPlace * shareInPlaces(unit) + (gazetteer().full.has(name) ? ofKnownPlace : 0);
  if (kind !== 'person') return plain;
  const character = name.charAt(at);
  return plain + (at > 0 ? isGiven(character) ? ofGiven : 0 : isSurname(character) ? ofSurname : beginsAsName(character) ? ofLikelySurname : 0);
}
