// A desk half a morning's work later: the samples filed and chosen, passages clipped and tagged, an issue begun.
import { spellId } from '../../shared/domain/new-id.ts';

/** Which passages are clipped: the report by words of its headline, paragraphs from and to, tags as `kind:path`, a note. */
const clips = [
  ['邻里时间表', 0, 1, ['要情', '志愿服务/邻里互助', 'place:清浦区'], '可作头条第一段；“一格一格”与小标题重，二者留一。'],
  ['时间储蓄', 0, 0, ['工作动态', '志愿服务/时间储蓄', 'place:望山县/云屏乡'], ''],
  ['夜校', 0, 0, ['工作动态', '志愿服务/夜校', 'place:南汀区'], '工资条一句，读者来信里也提过，可呼应。'],
  ['骑手', 0, 0, ['经验做法', '志愿服务/应急救援', 'place:清浦区/石桥街道'], ''],
  ['加装电梯', 0, 1, ['经验做法', 'place:清浦区/石桥街道'], ''],
  ['油茶', 0, 0, ['养老', 'place:望山县/云屏乡', 'person:宁广生'], ''],
  ['县志', 0, 0, ['文化', 'place:望山县', 'organisation:望山县文化馆'], ''],
  ['邻里食堂', 0, 0, ['养老', 'place:清浦区/石桥街道'], ''],
  ['农资', 1, 1, ['春耕', 'place:望山县'], ''],
];
const choices = [['邻里时间表', 'chosen'], ['时间储蓄', 'shortlisted'], ['夜校', 'chosen'], ['骑手', 'shortlisted'], ['加装电梯', 'shortlisted'], ['油茶', 'held'], ['雨污', 'rejected'], ['邻里食堂', 'shortlisted']];
const opening = '独居老人的门，谁能在十分钟内敲开？';

const tagOf = (spelled) => {
  const [kind, path] = spelled.includes(':') ? spelled.split(':') : ['topic', spelled];
  return { kind, path };
};

/** Does it all through the desk's own calls. */
export async function prepare(desk) {
  const ask = async (name, request) => {
    const answer = await desk.call(name, request);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const { jobId } = await ask('intake.addSamples', {});
  while ((await ask('jobs.list', {})).jobs.find(({ id }) => id === jobId)?.state === 'running') await new Promise((done) => { setTimeout(done, 50); });
  const { documents } = await ask('documents.list', { offset: 0, limit: 20, filter: 'all' });
  const views = await Promise.all(documents.map(({ id }) => ask('documents.get', { documentId: id })));
  const ids = views.flatMap((view) => view.reports.map(({ id }) => id));
  const reports = await Promise.all(ids.map((reportId) => ask('reports.get', { reportId })));
  const reportOf = (words) => reports.find(({ headline }) => headline?.text.includes(words));

  for (const [words, state] of choices) await ask('reports.select', { reportIds: [reportOf(words).id], selection: { state } });
  const filed = documents.filter(({ name }) => /^[235]/.test(name)).map(({ id }) => id);
  await ask('reports.file', { reportIds: reports.filter(({ documentId }) => filed.includes(documentId)).map(({ id }) => id), filed: true });
  const snippets = [];
  for (const [words, from, to, tags, note] of clips) {
    const report = reportOf(words);
    const bodies = report.paragraphs.flatMap(({ kind }, at) => kind === 'body' ? [at] : []);
    const selection = { reportId: report.id, from: { paragraph: bodies[from], offset: 0 }, to: { paragraph: bodies[to], offset: report.paragraphs[bodies[to]].text.length } };
    snippets.push(await ask('snippets.add', { selection, tags: tags.map(tagOf), note }));
  }
  await begin(ask, reportOf, snippets);
}

/** An issue of the house's own bulletin: the lead with a sentence of the editor's before it, then what the sections take. */
async function begin(ask, reportOf, snippets) {
  const bulletin = await ask('bulletins.save', {
    name: '临江简报', issuer: '临江日报社总编室', template: 'jianbao', numbering: 'yearly', firstNumber: 12, firstTotal: 356, sources: 'footnotes',
    imprint: { reportTo: '市委办公室，市政府办公室', sendTo: '各县区委宣传部，市直各单位', issueTo: '', copies: 120, people: '' },
  });
  const issue = await ask('issues.create', { bulletinId: bulletin.id, number: 12, total: 356, date: '2026-03-05' });
  const lead = await ask('issues.itemFromReport', { reportId: reportOf('邻里时间表').id });
  const id = spellId(Date.now(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const [first, ...rest] = lead.item.blocks;
  const told = { ...lead, item: { ...lead.item, blocks: [{ type: 'paragraph', id, runs: [{ text: opening }] }, first, ...rest] } };
  const items = [[told]];
  for (const places of [[1, 2], [3, 4]]) items.push(await Promise.all(places.map((at) => ask('issues.itemFromSnippets', { snippetIds: [snippets[at].id] }))));
  const sections = issue.sections.map((section, at) => ({ ...section, items: (items[at] ?? []).map(({ item }) => item) }));
  await ask('issues.saveDraft', { issue: { ...issue, sections, quotes: items.flat().flatMap(({ quotes }) => quotes) } });
}
