import { BlockId, BulletinId, IssueId } from '../../shared/domain/ids.ts';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Template } from '../../shared/domain/template.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { BulletinLine } from './use-bulletins.ts';

/** Ids of a page that is only looked at. */
const shownId = (place: number): string => String(place).padStart(20, '0');

/** An issue with a few words in every part, so that the masthead, contents and imprint can be seen. `say` speaks the template's language. */
export function sampleIssue(template: Template, bulletin: BulletinLine | undefined, say: Translate, date: string): Issue {
  const headlines = [say('settings.samples.headline'), say('settings.samples.second'), say('settings.samples.third')];
  return {
    id: IssueId.parse(shownId(1)), bulletinId: BulletinId.parse(shownId(1)), template: template.name,
    number: bulletin?.nextNumber ?? 1, ...(bulletin?.nextTotal === undefined ? {} : { total: bulletin.nextTotal }), date,
    name: bulletin?.name ?? template.masthead.name, issuer: bulletin?.issuer ?? template.masthead.issuer,
    imprint: bulletin?.imprint ?? { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: 'none', quotes: [],
    sections: [{
      id: BlockId.parse(shownId(2)), key: template.sections[0]?.key ?? 'lead', title: '',
      items: headlines.map((text, at) => ({ id: BlockId.parse(shownId(10 + at)), kicker: [], headline: [{ text }], subhead: [], byline: '', blocks: [] })),
    }],
  };
}
