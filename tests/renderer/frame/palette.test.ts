import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { standingCommands } from '../../../renderer/frame/commands.ts';
import type { Command } from '../../../renderer/frame/commands.ts';
import { matchCommands } from '../../../renderer/frame/palette-entries.ts';
import { commandFor } from '../../../renderer/frame/use-keys.ts';
import { loadPinyin } from '../../../renderer/ui/pinyin-match.ts';

const command = (id: string, part: Partial<Command> = {}): Command => ({ id, label: 'commands.find', run: () => undefined, ...part });
const zh = createTranslator('zh-CN');
const en = createTranslator('en');
const commands = [
  command('go.archive', { label: 'commands.go.archive', keys: ['Mod+2'] }), command('find', { label: 'commands.find', keys: ['Mod+F'] }),
  command('intake.nextDoubt', { label: 'commands.intake.nextDoubt', keys: ['F8'] }), command('palette', { label: 'commands.palette', quiet: true }), command('undo', { label: 'commands.undo', enabled: false }),
];
const found = (typed: string): string[] => matchCommands(commands, typed, zh, en).map(({ key }) => key);

describe('the palette', () => {
  beforeAll(loadPinyin);
  it('finds a command by its Chinese words and marks them', () => {
    const [first] = matchCommands(commands, '资料库', zh, en);
    expect(first).toMatchObject({ key: 'go.archive', label: '去资料库', marked: [1, 2, 3], keys: 'Mod+2' });
  });
  it('finds it by initials and by whole pinyin', () => {
    expect(found('zlk')).toEqual(['go.archive']);
    expect(found('jiansuo')).toEqual(['find']);
  });
  it('finds it in the other language and says so', () => {
    expect(matchCommands(commands, 'doubt', zh, en)[0]).toMatchObject({ key: 'intake.nextDoubt', note: 'Next doubt' });
  });
  it('offers all but the quiet and the disabled when nothing is typed', () => { expect(found('')).toEqual(['go.archive', 'find', 'intake.nextDoubt']); });
  it('finds nothing where nothing answers', () => { expect(found('qqqq')).toEqual([]); });
});

describe('the keys', () => {
  it('go to what was registered last', () => {
    const standing = standingCommands(new Map([['frame', [command('find', { keys: ['Mod+F'] })]], ['issue', [command('issue.find', { keys: ['Mod+F'] })]]]));
    expect(commandFor(standing, 'Mod+F', false)?.id).toBe('issue.find');
  });
  it('let a later registration of the same command stand for it', () => {
    const later = command('find', { keys: ['Mod+H'] });
    expect(standingCommands(new Map([['frame', [command('find')]], ['issue', [later]]]))).toEqual([later]);
  });
  it('leave typing alone while the caret stands in a field', () => {
    expect(commandFor([command('report.select', { keys: ['3'] })], '3', true)).toBeUndefined();
    expect(commandFor([command('report.select', { keys: ['3'] })], '3', false)?.id).toBe('report.select');
  });
  it('leave undo to the field one types in', () => {
    const undo = command('undo', { keys: ['Mod+Z'], when: 'outside-text' });
    expect(commandFor([undo], 'Mod+Z', true)).toBeUndefined();
    expect(commandFor([undo], 'Mod+Z', false)).toBe(undo);
  });
  it('leave the paste key to the browser, whose event brings the text', () => {
    expect(commandFor([command('intake.paste', { keys: ['Mod+V'], native: true })], 'Mod+V', false)).toBeUndefined();
  });
});
