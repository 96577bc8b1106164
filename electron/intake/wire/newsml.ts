import type { Credit } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import { childNamed, childrenNamed, descendantsNamed, textOf, type XmlElement } from '../extract/office/xml-tree.ts';
import { htmlParagraphs, plainParagraphs, withoutHeadline } from './body-paragraphs.ts';
import { distinctTags, makeTag, tagStep, topicCode, topicTag, type NamedTopic } from './media-topics.ts';
import { bodyHtml, hasMarkup, nitfHead } from './news-body.ts';
import type { WireItem, WireParagraph } from './wire-item.ts';
import { given, titleOfRole, wireByline, wireTime } from './wire-words.ts';

/** The news items of a NewsML-G2 file, in their order, whatever they are wrapped in. Undefined where a body is nested too deeply. */
export function readNewsml(root: XmlElement): WireItem[] | undefined {
  const items = [...descendantsNamed(root, 'newsItem')].map(readItem);
  return items.every((item) => item !== undefined) ? items.filter((item) => item.titles.headline !== undefined || item.paragraphs.length > 0) : undefined;
}

const line = (element: XmlElement | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();

function readItem(item: XmlElement): WireItem | undefined {
  const meta = childNamed(item, 'itemMeta');
  const content = childNamed(item, 'contentMeta');
  const set = childNamed(item, 'contentSet');
  const inline = childNamed(set, 'inlineXML') ?? childNamed(set, 'inlineData');
  const body = inline === undefined ? [] : bodyOf(inline);
  if (body === undefined) return undefined;
  const head = inline === undefined ? {} : nitfHead(inline);
  const titles = titlesOf(content);
  const headline = titles.headline ?? head.headline ?? given({ title: line(childNamed(meta, 'title')) }).title;
  const subhead = titles.subhead ?? head.subhead;
  const language = childNamed(content, 'language')?.attributes['tag'] ?? item.attributes['lang'] ?? '';
  return {
    titles: { ...titles, ...(headline === undefined ? {} : { headline }), ...(subhead === undefined ? {} : { subhead }) },
    byline: bylineOf(content, head.byline),
    fields: given({
      source: sourceOf(item, meta, content), dateline: line(childNamed(content, 'dateline')) || head.dateline, place: nameOf(childNamed(content, 'located'), language),
      published: wireTime(line(childNamed(meta, 'versionCreated')), line(childNamed(content, 'contentCreated')), line(childNamed(meta, 'firstCreated')), line(childNamed(content, 'contentModified'))),
    }),
    paragraphs: [...descriptionOf(content, meta, body), ...withoutHeadline(body, headline)],
    tags: tagsOf(content, /^zh/i.test(language)),
  };
}

function bodyOf(inline: XmlElement): WireParagraph[] | undefined {
  if (hasMarkup(inline)) return htmlParagraphs(bodyHtml(inline));
  const type = inline.attributes['contenttype'] ?? '';
  const text = textOf(inline);
  if (/^(image|audio|video)\//.test(type) || inline.attributes['encoding'] !== undefined) return [];
  return /html/.test(type) || /^\s*<(p|div|html|article)[\s>]/i.test(text) ? htmlParagraphs(text) : plainParagraphs(text);
}

function titlesOf(content: XmlElement | undefined): WireItem['titles'] {
  const titles: { kicker?: string; headline?: string; subhead?: string } = {};
  for (const one of childrenNamed(content, 'headline')) {
    const words = line(one);
    if (words !== '') titles[titleOfRole(one.attributes['role'] ?? '')] ??= words;
  }
  return titles;
}

/** A summary the body does not repeat is a standfirst; what describes a picture is its caption. */
function descriptionOf(content: XmlElement | undefined, meta: XmlElement | undefined, body: readonly WireParagraph[]): WireParagraph[] {
  const isPicture = /:(picture|graphic|video|audio)$/.test(childNamed(meta, 'itemClass')?.attributes['qcode'] ?? '');
  const said = childrenNamed(content, 'description').map(line).filter((words) => words !== '' && !body.some(({ text }) => text.includes(words)));
  return [...new Set(said)].slice(0, 1).map((text) => ({ kind: isPicture ? 'caption' : 'deck', text }));
}

function bylineOf(content: XmlElement | undefined, inHead: string | undefined): Credit[] {
  const by = childrenNamed(content, 'by').map(line).filter((words) => words !== '');
  if (by.length > 0) return wireByline(by.join('、'));
  if (inHead !== undefined) return wireByline(inHead);
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
  return distinctTags(childrenNamed(content, 'subject').map((subject) => {
    const kind = kinds.find(([type]) => type.test(subject.attributes['type'] ?? ''))?.[1];
    if (kind === undefined) return topicTag(topicOf(subject, language, true), chinese);
    const name = tagStep(nameOf(subject, language) ?? '');
    return name === '' ? undefined : makeTag(kind, [name]);
  }));
}

/** Broader topics are named by the item from the nearest outwards. */
function topicOf(subject: XmlElement, language: string, withBroader: boolean): NamedTopic {
  const code = topicCode(subject.attributes['qcode'] ?? subject.attributes['uri'] ?? subject.attributes['literal'] ?? '');
  const name = nameOf(subject, language);
  const mediaTopic = (one: XmlElement): boolean => one.attributes['qcode']?.startsWith('subj:') !== true;
  const broader = withBroader ? childrenNamed(subject, 'broader').filter(mediaTopic).map((one) => topicOf(one, language, false)).filter((one) => one.code !== code).toReversed() : [];
  return { broader, ...(code === undefined ? {} : { code }), ...(name === undefined || name === code ? {} : { name }) };
}
