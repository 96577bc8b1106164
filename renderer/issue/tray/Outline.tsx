import { useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { IssueItem, IssueSection } from '../../../shared/domain/issue.ts';
import { itemCharacters, runText } from '../../../shared/issue/issue-text.ts';
import { goToText } from '../../editor/format-commands.ts';
import { runCommand } from '../../frame/commands.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Bar } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { addItem, removeItem } from '../placing.ts';
import { putDragged } from './drag.ts';
import css from './Tray.module.css';

interface Line { readonly section: IssueSection; readonly item?: IssueItem; readonly count: number }

/** 大纲: sections and their items with their lengths. Choosing one shows it on the page; Alt+↑ and Alt+↓ move it, Delete takes it out. */
export function Outline(): ReactNode {
  const say = useSay();
  const { number } = useFormats();
  const open = useOpenIssue();
  const sections = useOpenState((state) => state.issue.sections);
  const itemId = useOpenState((state) => state.caret.itemId);
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const [onSection, setOnSection] = useState<string>();
  const lines = useMemo(() => sections.flatMap((section): Line[] => {
    const items = section.items.map((item): Line => ({ section, item, count: itemCharacters(section, item) }));
    return [{ section, count: items.reduce((sum, one) => sum + one.count, 0) }, ...(shut.has(section.id) ? [] : items)];
  }), [sections, shut]);
  const items = sections.flatMap((section) => section.items).length;
  const total = lines.reduce((sum, line) => sum + (line.item === undefined ? line.count : 0), 0);
  const at = lines.findIndex((line) => (onSection === undefined ? line.item?.id === itemId && itemId !== undefined : line.item === undefined && line.section.id === onSection));
  const fold = (id: string, closed: boolean): void => {
    const next = new Set(shut);
    if (closed) next.add(id); else next.delete(id);
    setShut(next);
  };
  const show = (index: number, focus: boolean): void => {
    const line = lines[index];
    setOnSection(line?.item === undefined ? line?.section.id : undefined);
    if (line?.item !== undefined) goToText(open.session.editor, { blockId: line.item.id, part: 'headline' }, undefined, focus);
  };
  const key = (event: KeyboardEvent, index: number): boolean => {
    const line = lines[index];
    if (event.key === 'Delete' && line?.item !== undefined) {
      removeItem(open, line.item.id);
      return true;
    }
    if (line === undefined || line.item !== undefined || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || event.altKey) return false;
    fold(line.section.id, event.key === 'ArrowLeft');
    return true;
  };
  return (
    <>
      <Bar title={say('issue.outline.title')} count={say('issue.outline.figure', { items, count: total, figure: number(total) })}>
        <IconButton icon="edit" label={say('issue.commands.head')} onPress={() => { runCommand('issue.head'); }} />
        <IconButton icon="plus" label={say('issue.outline.add')} onPress={() => { addItem(open); }} />
      </Bar>
      <VirtualList
        label={say('issue.outline.title')} count={lines.length} itemAt={(index) => lines[index]} keyAt={(index) => lines[index]?.item?.id ?? lines[index]?.section.id ?? String(index)}
        height={28} current={at} onCurrent={(index) => { show(index, false); }} onOpen={(index) => { show(index, true); }} onKey={key} className={css['list']}
        textAt={(index) => runText(lines[index]?.item?.headline ?? []) || (lines[index]?.section.title ?? '')}
        tree={(index) => ({ level: lines[index]?.item === undefined ? 1 : 2, expanded: lines[index]?.item === undefined ? !shut.has(lines[index]?.section.id ?? '') : undefined })}
        rowProps={({ item }) => (item === undefined ? {} : { draggable: true, onDragStart: (event) => { putDragged(event.dataTransfer, { kind: 'move', itemId: item.id }); } })}
        row={({ section, item, count }) => {
          const headline = item === undefined ? section.title : runText(item.headline).replaceAll(/\s*\n\s*/g, ' ');
          return (
            <div className={css['row']} style={{ paddingLeft: item === undefined ? 8 : 44 }}>
              {item === undefined && <span className={css['turn']} onClick={() => { fold(section.id, !shut.has(section.id)); }}><Icon name={shut.has(section.id) ? 'right' : 'down'} small /></span>}
              <span className={cx(css['words'], item === undefined && css['section'], headline === '' && css['untitled'])}>{headline === '' ? say('issue.outline.untitled') : headline}</span>
              <span className={css['num']}>{number(count)}</span>
            </div>
          );
        }}
      />
    </>
  );
}
