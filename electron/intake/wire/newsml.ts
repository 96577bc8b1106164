import type { Credit } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import { childNamed, childrenNamed, descendantsNamed, textOf, type XmlElement } from '../extract/office/xml-tree.ts';
import { htmlParagraphs, plainParagraphs, withoutRepeats } from './body-paragraphs.ts';
import { distinctTags, makeTag, tagStep, topicCode, topicTag, type NamedTopic } from './media-topics.ts';
import { bodyHtml, hasMarkup, nitfDay, nitfHead } from './news-body.ts';
import type { WireItem, WireParagraph } from './wire-item.ts';
import { given, notesForEditors, titlesByRole, wireByline, wireTime } from './wire-words.ts';

/** The news items of a NewsML-G2 file, in their order, whatever they are wrapped in, or the one an NITF file is. Undefined where a body is nested too deeply. */
export function readNewsml(root: XmlElement): WireItem[] | undefined {
  const items = [...descendantsNamed(root, 'newsItem')].map(readItem);
  if (items.length === 0) items.push(...[...descendantsNamed(root, 'nitf')].map(readNitf));
  return items.every((item) => item !== undefined) ? items.filter((item) => item.titles.headline !== undefined || item.paragraphs.length > 0) : undefined;
}

/** A text by itself in NITF, the form NewsML-G2 mostly wraps. */
function readNitf(nitf: XmlElement): WireItem | undefined {
  const body = htmlParagraphs(bodyHtml(nitf));
  if (body === undefined) return undefined;
  const { headline, subhead, byline, dateline, abstract } = nitfHead(nitf);
  const [holder] = descendantsNamed(nitf, 'doc.copyright');
  return {
    titles: given({ headline: headline ?? line([...descendantsNamed(nitf, 'title')][0]), subhead }), byline: byline === undefined ? [] : wireByline(byline),
    fields: given({ source: holder?.attributes['holder'], dateline, published: wireTime(nitfDay(nitf)) }),
    paragraphs: [...deckOf([abstract], 'deck', body), ...withoutRepeats(body, headline, byline)], tags: [],
  };
}

const line = (element: XmlElement | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();

function readItem(item: XmlElement): WireItem | undefined {
  const meta = childNamed(item, 'itemMeta');
  const content = childNamed(item, 'contentMeta');
  const language = childNamed(content, 'language')?.attributes['tag'] ?? item.attributes['lang'] ?? '';
  const inline = contentIn(childNamed(item, 'contentSet'), language);
  const body = inline === undefined ? [] : bodyOf(inline);
  if (body === undefined) return undefined;
  const head = inline === undefined ? {} : nitfHead(inline);
  const titles = titlesByRole(inLanguage(childrenNamed(content, 'headline'), language).map((one) => ({ role: one.attributes['role'] ?? '', words: line(one) })).filter(({ words }) => words !== ''));
  const headline = titles.headline ?? head.headline ?? given({ title: line(childNamed(meta, 'title')) }).title;
  const subhead = titles.subhead ?? head.subhead;
  const by = childrenNamed(content, 'by').map(line).filter((words) => words !== '').join('、');
  const isPicture = /:(picture|graphic|video|audio)$/.test(childNamed(meta, 'itemClass')?.attributes['qcode'] ?? '');
  const notes = notesForEditors({ note: childrenNamed(meta, 'edNote').map(line).join(' '), embargo: line(childNamed(meta, 'embargoed')), status: childNamed(meta, 'pubStatus')?.attributes['qcode'] }, /^zh/i.test(language));
  return {
    titles: { ...titles, ...(headline === undefined ? {} : { headline }), ...(subhead === undefined ? {} : { subhead }) },
    byline: bylineOf(content, by === '' ? head.byline : by),
    fields: given({
      source: sourceOf(item, meta, content), dateline: line(childNamed(content, 'dateline')) || head.dateline, place: nameOf(childNamed(content, 'located'), language),
      published: wireTime(line(childNamed(meta, 'versionCreated')), line(childNamed(content, 'contentCreated')), line(childNamed(meta, 'firstCreated')), line(childNamed(content, 'contentModified'))),
    }),
    paragraphs: [
      ...notes.map((text): WireParagraph => ({ kind: 'note', text })),
      ...deckOf([...inLanguage(childrenNamed(content, 'description'), language).map(line), head.abstract], isPicture ? 'caption' : 'deck', body), ...withoutRepeats(body, headline, by, head.byline),
    ],
    tags: tagsOf(content, /^zh/i.test(language)),
  };
}

const sameLanguage = ({ attributes }: XmlElement, language: string): boolean => (attributes['lang'] ?? '').slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();

/** Those of several elements that are in the item's language; else those that name none; else all: an item may be titled in several. */
function inLanguage(elements: readonly XmlElement[], language: string): readonly XmlElement[] {
  const own = elements.filter((one) => language !== '' && sameLanguage(one, language));
  const plain = elements.filter(({ attributes }) => attributes['lang'] === undefined);
  return own.length > 0 ? own : plain.length > 0 ? plain : elements;
}

/** What an item brings in its own language; marked up where it brings it both ways. Its other renditions say the same. */
function contentIn(set: XmlElement | undefined, language: string): XmlElement | undefined {
  const words = inLanguage([...childrenNamed(set, 'inlineXML'), ...childrenNamed(set, 'inlineData')], language);
  return words.find((one) => textOf(one).trim() !== '') ?? words[0];
}

function bodyOf(inline: XmlElement): WireParagraph[] | undefined {
  if (hasMarkup(inline)) return htmlParagraphs(bodyHtml(inline));
  const type = inline.attributes['contenttype'] ?? '';
  const text = textOf(inline);
  if (/^(image|audio|video)\//.test(type) || inline.attributes['encoding'] !== undefined) return [];
  return /html/.test(type) || /^\s*<(p|div|html|article)[\s>]/i.test(text) ? htmlParagraphs(text) : plainParagraphs(text);
}

/** A summary the body does not repeat is a standfirst; what describes a picture is its caption. */
const deckOf = (said: readonly (string | undefined)[], kind: 'caption' | 'deck', body: readonly WireParagraph[]): WireParagraph[] =>
  said.filter((words): words is string => words !== undefined && words !== '' && !body.some(({ text }) => text.includes(words))).slice(0, 1).map((text) => ({ kind, text }));

function bylineOf(content: XmlElement | undefined, said: string | undefined): Credit[] {
  if (said !== undefined) return wireByline(said);
  return childrenNamed(content, 'creator').flatMap((one) => { const name = nameOf(one, ''); return name === undefined || one.attributes['role']?.includes('provider') === true ? [] : [{ name }]; });
}

function sourceOf(item: XmlElement, meta: XmlElement | undefined, content: XmlElement | undefined): string | undefined {
  const holder = childNamed(childNamed(item, 'rightsInfo'), 'copyrightHolder');
  return nameOf(childNamed(content, 'infoSource'), '') ?? given({ credit: line(childNamed(content, 'creditline')) }).credit
    ?? nameOf(childNamed(meta, 'provider'), '') ?? nameOf(holder, '') ?? providerCode(childNamed(meta, 'provider'));
}

/** `nprov:XINHUA`: agencies name themselves by their code where they give no name. */
const providerCode = (provider: XmlElement | undefined): string | undefined => /:(.+)$/.exec(provider?.attributes['qcode'] ?? '')?.[1];

/** A concept's name: the one in the item's language, else the first; a literal or words of its own where it has no name. */
function nameOf(concept: XmlElement | undefined, language: string): string | undefined {
  if (concept === undefined) return undefined;
  const names = childrenNamed(concept, 'name');
  const own = names.find((name) => language !== '' && (name.attributes['lang'] ?? '').slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase()) ?? names[0];
  const words = names.length === 0 ? concept.children.filter((child) => typeof child === 'string').join('').trim() : line(own);
  return given({ name: words }).name ?? given({ name: concept.attributes['literal'] }).name;
}

const kinds: readonly (readonly [RegExp, Tag['kind']])[] = [[/:person$/, 'person'], [/:org(anisation)?$/, 'organisation'], [/:(geoArea|poi)$/i, 'place']];

function tagsOf(content: XmlElement | undefined, chinese: boolean): Tag[] {
  const language = chinese ? 'zh' : '';
  const keywords = childrenNamed(content, 'keyword').map((keyword) => topicTag({ name: line(keyword) }, chinese));
  return distinctTags([...childrenNamed(content, 'subject').map((subject) => {
    const kind = kinds.find(([type]) => type.test(subject.attributes['type'] ?? ''))?.[1];
    if (kind === undefined) return topicTag(topicOf(subject, language, true), chinese);
    const name = tagStep(nameOf(subject, language) ?? '');
    return name === '' ? undefined : makeTag(kind, [name]);
  }), ...keywords]);
}

/** Broader topics are named by the item from the nearest outwards. */
function topicOf(subject: XmlElement, language: string, withBroader: boolean): NamedTopic {
  const code = topicCode(subject.attributes['qcode'] ?? subject.attributes['uri'] ?? subject.attributes['literal'] ?? '');
  const name = nameOf(subject, language);
  const mediaTopic = (one: XmlElement): boolean => one.attributes['qcode']?.startsWith('subj:') !== true;
  const broader = withBroader ? childrenNamed(subject, 'broader').filter(mediaTopic).map((one) => topicOf(one, language, false)).filter((one) => one.code !== code).toReversed() : [];
  return { broader, ...(code === undefined ? {} : { code }), ...(name === undefined || name === code ? {} : { name }) };
}
