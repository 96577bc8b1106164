import type { Tag } from '../../../shared/domain/tag.ts';
import type { Credit } from '../../../shared/domain/reading.ts';
import { htmlParagraphs, plainParagraphs, withoutRepeats } from './body-paragraphs.ts';
import { objectOf, objectsOf, stringOf, stringsOf, type JsonObject } from './json-value.ts';
import { distinctTags, makeTag, tagStep, topicCode, topicTag } from './media-topics.ts';
import type { WireItem, WireParagraph } from './wire-item.ts';
import { given, notesForEditors, titlesByRole, wireByline, wireTime } from './wire-words.ts';

/**
 * The ninjs items of a file, of any version (IPTC: 1.x one string each, 2.x and 3.x lists with roles; names of members differ in case):
 * the one object it is, those of a list or of a feed around them, and the texts a package brings along. Undefined where a body is nested too
 * deeply to be read.
 */
export function readNinjs(value: unknown): WireItem[] | undefined {
  const items = itemsIn(value).map(readItem);
  return items.every((item) => item !== undefined) ? items.filter((item) => item.titles.headline !== undefined || item.paragraphs.length > 0) : undefined;
}

const isItem = (one: JsonObject): boolean => ['headline', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'].some((name) => one.has(name));
/** An associated item that brings its own text; others are pictures, or point elsewhere. */
const isText = (one: JsonObject): boolean => !/^(picture|graphic|video|audio)$/.test(stringOf(one.get('type')) ?? '') && ['bodies', 'body_text', 'body_html', 'body_xhtml'].some((name) => one.has(name));

function itemsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return objectsOf(value).filter(isItem);
  const whole = objectOf(value);
  if (!isItem(whole)) return [...whole.values()].filter(Array.isArray).flatMap((list) => objectsOf(list).filter(isItem));
  const brought = objectsOf(whole.get('associations')).filter(isText);
  // A package without a text of its own is its texts.
  return brought.length > 0 && !isText(whole) ? brought : [whole, ...brought];
}

function readItem(item: JsonObject): WireItem | undefined {
  const text = (name: string): string | undefined => stringOf(item.get(name));
  const titles = titlesOf(item);
  const body = bodyOf(item);
  if (body === undefined) return undefined;
  const written = (words: string | undefined): boolean => words === undefined || body.some((paragraph) => paragraph.text.includes(words.trim()));
  const described = descriptionsOf(item).filter((words) => !written(words));
  const isPicture = /^(picture|graphic|video|audio)$/.test(text('type') ?? '');
  const deck = described.map((words): WireParagraph => ({ kind: isPicture ? 'caption' : 'deck', text: words.trim() }));
  const captions = objectsOf(item.get('associations')).filter((one) => !isText(one)).flatMap((picture) => captionOf(picture)).filter(({ text: words }) => !written(words));
  const notes = notesForEditors({ note: text('ednote') ?? text('editorialnote') ?? text('editornote'), embargo: text('embargoed'), status: text('pubstatus') }, isChinese(item));
  return {
    titles, byline: bylineOf(item),
    fields: given({
      source: sourceOf(item), dateline: text('dateline'), place: placeOf(item),
      published: wireTime(text('versioncreated'), text('contentcreated'), text('firstcreated'), text('contentmodified')),
    }),
    // What a text's description says is mostly how its body begins; then it is left out.
    paragraphs: [...notes.map((note): WireParagraph => ({ kind: 'note', text: note })), ...deck, ...withoutRepeats(body, titles.headline, text('by') ?? text('byline')), ...captions].flatMap(linesOf),
    tags: tagsOf(item),
  };
}

const isChinese = (item: JsonObject): boolean => /^zh/i.test(stringOf(item.get('language')) ?? '');

/** The words of a value, which may be marked up where it says so. */
function wordsOf(one: JsonObject): string | undefined {
  const words = stringOf(one.get('value'));
  if (words === undefined || !/html/.test(stringOf(one.get('contenttype')) ?? '')) return words;
  return stringOf(htmlParagraphs(words)?.map((paragraph) => paragraph.text).join(' '));
}

const linesOf = ({ kind, text }: WireParagraph): WireParagraph[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '').map((line) => ({ kind, text: line }));

function titlesOf(item: JsonObject): WireItem['titles'] {
  const titles = titlesByRole(objectsOf(item.get('headlines')).flatMap((one) => { const words = wordsOf(one); return words === undefined ? [] : [{ role: stringOf(one.get('role')) ?? '', words }]; }));
  const headline = titles.headline ?? stringOf(item.get('headline')) ?? stringOf(item.get('name')) ?? stringOf(item.get('title'));
  const [second] = objectsOf(item.get('subheadlines'));
  const subhead = titles.subhead ?? stringOf(item.get('subheadline')) ?? (second === undefined ? undefined : wordsOf(second));
  return { ...titles, ...(headline === undefined ? {} : { headline }), ...(subhead === undefined ? {} : { subhead }) };
}

/** The fullest form first: HTML says what is a heading, plain text does not. */
function bodyOf(item: JsonObject): WireParagraph[] | undefined {
  const bodies = objectsOf(item.get('bodies'));
  const typed = (type: RegExp): string | undefined => stringOf(bodies.find((body) => type.test(stringOf(body.get('contenttype')) ?? ''))?.get('value'));
  const html = typed(/x?html/) ?? stringOf(item.get('body_html')) ?? stringOf(item.get('body_xhtml'));
  if (html !== undefined) return htmlParagraphs(html);
  const plain = typed(/^(text\/plain)?$/) ?? stringOf(item.get('body_text')) ?? stringOf(bodies[0]?.get('value')) ?? '';
  return /^\s*<(p|div|h\d|html|article|body)[\s>]/i.test(plain) ? htmlParagraphs(plain) : plainParagraphs(plain);
}

function descriptionsOf(item: JsonObject): string[] {
  const listed = objectsOf(item.get('descriptions')).map(wordsOf);
  const said = [...listed, stringOf(item.get('description_text')), stringOf(item.get('description'))].filter((one) => one !== undefined);
  return [...new Set(said)].slice(0, 1);
}

/** A picture that goes with the item: its words, and who took it. Its bytes are elsewhere and are never fetched. */
function captionOf(picture: JsonObject): WireParagraph[] {
  const words = descriptionsOf(picture)[0] ?? titlesOf(picture).headline;
  const by = stringOf(picture.get('by')) ?? stringOf(picture.get('byline'));
  const type = stringOf(picture.get('type'));
  if (words === undefined || (type !== undefined && !/^(picture|graphic|video)$/.test(type))) return [];
  return [{ kind: 'caption', text: words.trim() }, ...(by === undefined ? [] : [{ kind: 'credit' as const, text: by.trim() }])];
}

function bylineOf(item: JsonObject): Credit[] {
  const by = stringOf(item.get('by')) ?? stringOf(item.get('byline'));
  if (by !== undefined) return wireByline(by);
  const writers = objectsOf(item.get('people')).filter((one) => /author|creat|writ|report/i.test(stringOf(one.get('rel')) ?? ''));
  return writers.flatMap((one) => { const name = stringOf(one.get('name')); return name === undefined ? [] : [{ name }]; });
}

function sourceOf(item: JsonObject): string | undefined {
  const named = objectsOf(item.get('infosources')).map((one) => stringOf(one.get('name')) ?? stringOf(one.get('literal'))).find((name) => name !== undefined);
  return named ?? stringOf(item.get('source')) ?? stringOf(item.get('creditline')) ?? stringOf(item.get('copyrightholder')) ?? stringOf(objectOf(item.get('provider')).get('name'));
}

function placeOf(item: JsonObject): string | undefined {
  return stringOf(item.get('located')) ?? stringOf(objectsOf(item.get('located'))[0]?.get('name'));
}

function tagsOf(item: JsonObject): Tag[] {
  const chinese = isChinese(item);
  const topics = [...objectsOf(item.get('subjects')), ...objectsOf(item.get('subject'))].map((subject) => {
    const code = ['uri', 'qcode', 'code', 'literal'].map((name) => topicCode(stringOf(subject.get(name)) ?? '')).find((one) => one !== undefined);
    const name = stringOf(subject.get('name')) ?? (code === undefined ? stringOf(subject.get('literal')) : undefined);
    return topicTag({ ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) }, chinese);
  });
  const named = (kind: Tag['kind'], ...members: readonly string[]): (Tag | undefined)[] => members.flatMap((member) => objectsOf(item.get(member))).map((one) => {
    const name = tagStep(stringOf(one.get('name')) ?? '');
    const writer = /author|creat|writ|report/i.test(stringOf(one.get('rel')) ?? '');
    return name === '' || writer ? undefined : makeTag(kind, [name]);
  });
  const keywords = stringsOf(item.get('keywords')).map((name) => topicTag({ name }, chinese));
  return distinctTags([...topics, ...keywords, ...named('place', 'places', 'place'), ...named('organisation', 'organisations', 'organisation'), ...named('person', 'people', 'person')]);
}
