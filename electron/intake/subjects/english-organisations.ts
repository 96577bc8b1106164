import type { OrganisationMention } from './organisations.ts';

const word = '[A-Z][A-Za-z&’\'-]*';
const joined = `${word}(?: (?:of|for|and|the|&|de) (?!(?:the )?(?:University|Ministry|Department|Institute|Bank|Council|College)\\b)(?=(?:the )?[A-Z])(?:the )?${word}| ${word})*`;
const endings = 'Ministry|Department|Council|University|College|School|Hospital|Institute|Academy|Association|Federation|Society|Foundation|Trust|Committee|Commission|Bureau|Agency|Authority|Bank|Company|Corporation|Group|Limited|Ltd|Inc|plc|LLC|Party|Party of|Museum|Library|Police|Court|Chamber of Commerce|Red Cross|Club|Organization|Organisation|Service|Forum|Union';
const heads = 'Ministry|Department|University|Institute|Academy|Association|Federation|Bank|Bureau|Chamber|Museum|College|Society|Council';
const byHead = new RegExp(`\\b(?<head>${heads}) (?:of|for) (?:the )?${joined}`, 'g');
const byEnding = new RegExp(`\\b(?:${word} ){1,5}(?<head>${endings})\\b(?! of\\b)`, 'g');
const leading = /^(?:The|A|An|In|At|On|By|From|And|But|When|While|As|After|Before|Since|For|With|Our|Their|His|Her|This|That|Local|Former) /;

/** Organisations in English words by their head: `Ministry of Education`, `Leeds City Council`, `Harbour Foods Ltd`. */
export function findEnglishOrganisations(text: string): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const pattern of [byHead, byEnding]) {
    for (const match of text.matchAll(pattern)) {
      const lead = leading.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const name = match[0].slice(lead);
      const end = start + name.length;
      if (!name.includes(' ') || found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, name, ending: match.groups?.['head'] ?? '' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
