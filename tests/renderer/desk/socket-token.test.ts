import { describe, expect, it } from 'vitest';
import { staleCalls } from '../../../renderer/desk/stale-calls.ts';
import { takeToken } from '../../../renderer/desk/socket-token.ts';

const keep = () => {
  const kept = new Map<string, string>();
  const replaced: unknown[] = [];
  return {
    storage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); } },
    history: { replaceState: (_state: unknown, _title: string, address?: string | URL | null) => { replaced.push(address); } },
    replaced,
  };
};

describe('the word that opens the socket', () => {
  it('is taken out of the address bar', () => {
    const { storage, history, replaced } = keep();
    expect(takeToken({ hash: '#token=abc-_1', pathname: '/', search: '' }, storage, history)).toBe('abc-_1');
    expect(replaced).toEqual(['/']);
  });
  it('is still known after a reload', () => {
    const { storage, history } = keep();
    takeToken({ hash: '#token=abc', pathname: '/', search: '' }, storage, history);
    expect(takeToken({ hash: '', pathname: '/', search: '' }, storage, history)).toBe('abc');
  });
});

describe('what a change makes stale', () => {
  it('names the calls that show rows of that kind', () => {
    const stale = staleCalls(['documents']);
    expect(stale !== 'all' && stale.has('documents.list')).toBe(true);
    expect(stale !== 'all' && stale.has('snippets.list')).toBe(false);
  });
  it('is everything when the archive was exchanged', () => { expect(staleCalls(['issues', 'archive'])).toBe('all'); });
});
