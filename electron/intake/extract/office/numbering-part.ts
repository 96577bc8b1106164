import { Parser } from 'htmlparser2';

/** One level of a list, as numbering.xml defines it (ECMA-376, 17.9). */
export interface NumberLevel {
  readonly list: string;
  /** The definition lists may share; they count on together. */
  readonly shared: string;
  readonly level: number;
  readonly format: string;
  /** `%1、`, `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** Where the list begins anew although its definition has counted before. */
  readonly restart: boolean;
}

/** Levels by the name mammoth hands back with a paragraph, and the part that makes it do so. */
export interface NumberingPart { readonly levels: ReadonlyMap<string, NumberLevel>; readonly xml: string }

interface Level { format: string; text: string; start: number; style: string | undefined }
interface Definition { readonly levels: Map<number, Level>; link: string | undefined }
interface List { shared: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }

/** A number an attribute gives; the first of a list where it gives none. */
const whole = (value: string): number => { const number = Number(value); return Number.isInteger(number) ? number : 1; };

const newLevel = (): Level => ({ format: 'decimal', text: '', start: 1, style: undefined });

/** What numbering.xml says, with nothing but what counting needs. */
function parse(xml: string): { definitions: Map<string, Definition>; lists: Map<string, List> } {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, List>();
  let definition: Definition | undefined;
  let list: List | undefined;
  let override = 0;
  let level: Level | undefined;
  const parser = new Parser({
    onopentag(name, given) {
      const value = given['w:val'] ?? '';
      switch (name) {
        case 'w:abstractNum': definition = { levels: new Map(), link: undefined }; definitions.set(given['w:abstractNumId'] ?? '', definition); break;
        case 'w:num': definition = undefined; list = { shared: '', starts: new Map(), levels: new Map() }; lists.set(given['w:numId'] ?? '', list); break;
        case 'w:abstractNumId': if (list !== undefined) list.shared = value; break;
        case 'w:lvlOverride': override = Number(given['w:ilvl'] ?? 0); break;
        case 'w:startOverride': list?.starts.set(override, whole(value)); break;
        case 'w:lvl': level = newLevel(); (list ?? definition)?.levels.set(Number(given['w:ilvl'] ?? 0), level); break;
        case 'w:numStyleLink': if (definition !== undefined) definition.link = value; break;
        case 'w:start': if (level !== undefined) level.start = whole(value); break;
        case 'w:numFmt': if (level !== undefined) level.format = value; break;
        case 'w:lvlText': if (level !== undefined) level.text = value; break;
        case 'w:pStyle': if (level !== undefined) level.style = value; break;
      }
    },
    onclosetag(name) {
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:num') list = undefined;
    },
  }, { xmlMode: true });
  parser.end(xml);
  return { definitions, lists };
}

const attribute = (text: string): string => text.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const levelXml = (level: number, format: string, name: string): string =>
  `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${attribute(format)}"/><w:pStyle w:val="${attribute(name)}"/></w:lvl>`;

/**
 * mammoth tells of a paragraph's list only whether it is ordered and how deep. Of a level it also keeps the style that is
 * tied to it, so each level of each list is given a tie that names it. Levels tied to a style keep that tie in a definition
 * of their own, by which mammoth finds them.
 */
export function readNumbering(xml: string): NumberingPart {
  const { definitions, lists } = parse(xml);
  const levels = new Map<string, NumberLevel>();
  let made = '';
  let tied = '';
  for (const [id, list] of lists) {
    const definition = definitions.get(list.shared);
    let inside = definition?.link === undefined ? '' : `<w:numStyleLink w:val="${attribute(definition.link)}"/>`;
    for (const [number, own] of new Map([...(definition?.levels ?? []), ...list.levels])) {
      const start = list.starts.get(number) ?? own.start;
      const known: NumberLevel = { list: id, shared: list.shared, level: number, format: own.format, text: own.text, start, restart: list.starts.has(number) };
      levels.set(`list ${id} ${number}`, known);
      inside += levelXml(number, own.format, `list ${id} ${number}`);
      if (own.style !== undefined && !levels.has(own.style)) {
        levels.set(own.style, known);
        tied += `<w:abstractNum w:abstractNumId="tied ${levels.size}">${levelXml(number, own.format, own.style)}</w:abstractNum>`;
      }
    }
    made += `<w:abstractNum w:abstractNumId="${attribute(id)}">${inside}</w:abstractNum><w:num w:numId="${attribute(id)}"><w:abstractNumId w:val="${attribute(id)}"/></w:num>`;
  }
  return { levels, xml: `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${made}${tied}</w:numbering>` };
}
