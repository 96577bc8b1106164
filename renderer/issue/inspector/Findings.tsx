import { memo, useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Finding } from '../../../shared/issue/checks/finding.ts';
import { useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Caption, Part } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Num } from '../../ui/Row.tsx';
import { showFinding, takeProposal } from '../finding-moves.ts';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import css from './Inspector.module.css';

const keyOf = ({ rule, place, sectionId, range, text }: Finding): string => [rule, place?.blockId, place?.part, sectionId, range?.start, text].join(' ');

/** 提示: what the checks found, as one writes. */
export function Findings(): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const findings = useOpenState((state) => state.findings);
  const at = useOpenState((state) => state.finding);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') showFinding(open, Math.min(at + 1, findings.length - 1), false);
    else if (event.key === 'ArrowUp') showFinding(open, Math.max(at - 1, 0), false);
    else if (event.key === 'Enter' && at >= 0) showFinding(open, at);
    else return;
    event.preventDefault();
  };
  return (
    <Part>
      <Caption count={findings.length} tail={findings.length > 0 && <Num><Kbd keys="F8" /> {say('issue.findings.next')}</Num>}>{say('issue.findings.title')}</Caption>
      {findings.length === 0 && <p className={css['none']}>{say('issue.findings.none')}</p>}
      <div role="listbox" tabIndex={findings.length > 0 ? 0 : -1} aria-label={say('issue.findings.title')} onKeyDown={press}>
        {findings.map((finding, index) => <FindingRow key={`${keyOf(finding)} ${index}`} finding={finding} index={index} />)}
      </div>
    </Part>
  );
}

const FindingRow = memo(function FindingRow({ finding, index }: { readonly finding: Finding; readonly index: number }): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const on = useOpenState((state) => state.finding === index);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => { if (on) row.current?.scrollIntoView({ block: 'nearest' }); }, [on]);
  return (
    <div ref={row} role="option" aria-selected={on} tabIndex={-1} className={cx(css['finding'], on && css['on'])} onClick={() => { showFinding(open, index); }}>
      <span className={cx(css['level'], finding.level === 'tip' && css['tip'])} aria-label={say(`issue.findings.level.${finding.level}`)}>{say(`issue.findings.sign.${finding.level}`)}</span>
      <div className={css['words']}>
        <div>{say(`issue.findings.rule.${finding.rule}`, { text: finding.text, count: finding.count ?? 0, limit: finding.limit ?? 0 })}</div>
        {finding.proposal !== undefined
          ? <div className={css['fix']}><s>{finding.text}</s> → <b>{finding.proposal}</b></div>
          : finding.range !== undefined && finding.rule === 'number-differs' && <div className={css['fix']}><b>{finding.text}</b></div>}
        {on && finding.proposal !== undefined && (
          <div className={css['do']}><Button keys="Alt+Enter" onPress={() => { takeProposal(open, finding); }}>{say('issue.findings.take')}</Button></div>
        )}
      </div>
    </div>
  );
});
