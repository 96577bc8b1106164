import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../shared/contract/result.ts';
import { Issue } from '../../../shared/domain/issue.ts';
import type { DeskClient } from '../../../renderer/desk.ts';
import { openDraft } from '../../../renderer/issue/draft.ts';
import { issueOf } from '../../support/issue-maker.ts';

const first = issueOf([[]]);
const numbered = (number: number): Issue => ({ ...first, number });

/** A desk that holds one draft; `cut` loses the answer of the next save, not the save itself. */
function deskWith(stored: Issue) {
  const state = { issue: stored, stamp: 1, cut: false, kept: [] as Issue[] };
  const answer = (name: string, request: { issue?: Issue; over?: string }): unknown => {
    switch (name) {
      case 'issues.stamp': return ok({ saved: String(state.stamp) });
      case 'issues.get': return ok(Issue.parse(state.issue));
      case 'issues.keepVersion': state.kept.push(state.issue); return ok({});
      case 'issues.saveDraft': {
        if (request.over !== String(state.stamp) || request.issue === undefined) return err({ kind: 'draft-newer' });
        state.issue = request.issue;
        state.stamp++;
        if (!state.cut) return ok({ saved: String(state.stamp) });
        state.cut = false;
        return err({ kind: 'disconnected' });
      }
      default: throw new Error(name);
    }
  };
  // Four calls stand for the whole desk here; the types of the others never come into it.
  const desk = { call: (name: string, request: object) => Promise.resolve(answer(name, request)) } as unknown as Pick<DeskClient, 'call'>;
  return { desk, state };
}

describe('the draft of an issue in two windows', () => {
  it('leaves alone what the other window stored, until it is read or set aside', async () => {
    const { desk, state } = deskWith(first);
    const [here, there] = [openDraft(desk, first.id, '1'), openDraft(desk, first.id, '1')];
    expect((await there.save(numbered(2))).ok).toBe(true);
    expect(await here.isNewer()).toBe(true);
    expect(await there.isNewer()).toBe(false);
    expect(await here.save(numbered(3))).toEqual(err({ kind: 'draft-newer' }));
    expect(state.issue.number).toBe(2);
    expect((await here.setAside('那边')).ok).toBe(true);
    expect(state.kept.map(({ number }) => number)).toEqual([2]);
    expect((await here.save(numbered(3))).ok).toBe(true);
    const read = await there.read();
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.issue.number).toBe(3);
    expect(await there.save(numbered(4))).toEqual(err({ kind: 'draft-newer' }));
    read.value.goOn();
    expect((await there.save(numbered(4))).ok).toBe(true);
  });

  it('knows its own text again when only the answer to a save was lost', async () => {
    const { desk, state } = deskWith(first);
    const draft = openDraft(desk, first.id, '1');
    state.cut = true;
    expect((await draft.save(numbered(2))).ok).toBe(false);
    expect((await draft.save(numbered(3))).ok).toBe(true);
    expect(state.issue.number).toBe(3);
  });
});
