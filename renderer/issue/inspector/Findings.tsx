import { memo, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Finding } from '../../../shared/issue/checks/finding.ts';
import { useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Caption, Part } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Num } from '../../ui/Row.tsx';
import { showFinding, takeProposals } from '../finding-moves.ts';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { groupFindings } from './finding-groups.ts';
import type { FindingGroup } from './finding-groups.ts';
import css from './Inspector.module.css';

/** 提示: what the checks found, as one writes. */
export function Findings(): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const findings = useOpenState((state) => state.findings);
  const at = useOpenState((state) => state.finding);
  const rows = useMemo(() => groupFindings(findings), [findings]);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows.findIndex(({ members }) => members.includes(at));
    const step = event.key === 'ArrowDown' ? Math.min(row + 1, rows.length - 1) : event.key === 'ArrowUp' ? Math.max(row - 1, 0) : -1;
    if (step >= 0) showFinding(open, rows[step]?.members[0] ?? -1, false);
    else if (event.key === 'Enter' && at >= 0) showFinding(open, at);
    else return;
    event.preventDefault();
  };
  return (
    <Part>
      <Caption count={findings.length} tail={findings.length > 0 && <Num><Kbd keys="F8" /> {say('issue.findings.next')}</Num>}>{say('issue.findings.title')}</Caption>
      {findings.length === 0 && <p className={css['none']}>{say('issue.findings.none')}</p>}
      <div role="listbox" tabIndex={findings.length > 0 ? 0 : -1} aria-label={say('issue.findings.title')} className={css['findings']} onKeyDown={press}>
        {rows.map((row) => <FindingRow key={row.key} row={row} />)}
      </div>
    </Part>
  );
}

const FindingRow = memo(function FindingRow({ row: { first, members } }: { readonly row: FindingGroup }): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  // The place of the current one among the row's; -1 while another row has it.
  const at = useOpenState((state) => members.indexOf(state.finding));
  const on = at >= 0;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (on) box.current?.scrollIntoView({ block: 'nearest' }); }, [on]);
  const ofRow = (): Finding[] => members.flatMap((member) => open.store.getState().findings[member] ?? []);
  return (
    <div ref={box} role="option" aria-selected={on} tabIndex={-1} className={cx(css['finding'], on && css['on'])} onClick={() => { showFinding(open, members[on ? at : 0] ?? -1); }}>
      <span className={cx(css['level'], first.level === 'tip' && css['tip'])} aria-label={say(`issue.findings.level.${first.level}`)}>{say(`issue.findings.sign.${first.level}`)}</span>
      <div className={css['words']}>
        <div className={css['said']}>
          <span>{say(`issue.findings.rule.${first.rule}`, { text: first.text, count: first.count ?? 0, limit: first.limit ?? 0, issues: (first.issues ?? []).join(say('report.name-separator')) })}</span>
          {members.length > 1 && <Num>{on ? say('issue.find.figure', { at: at + 1, total: members.length }) : say('issue.findings.many', { count: members.length })}</Num>}
        </div>
        {first.proposal !== undefined
          ? <div className={css['fix']}><s>{first.text}</s> → <b>{first.proposal}</b></div>
          : first.range !== undefined && first.rule === 'number-differs' && <div className={css['fix']}><b>{first.text}</b></div>}
        {on && first.proposal !== undefined && (
          <div className={css['do']} onClick={(event) => { event.stopPropagation(); }}>
            <Button keys="Alt+Enter" onPress={() => { takeProposals(open, ofRow().slice(at, at + 1)); }}>{say('issue.findings.take')}</Button>
            {members.length > 1 && <Button onPress={() => { takeProposals(open, ofRow()); }}>{say('issue.findings.takeAll', { count: members.length })}</Button>}
          </div>
        )}
      </div>
    </div>
  );
});
