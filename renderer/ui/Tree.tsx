import { useMemo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import css from './Tree.module.css';
import { VirtualList } from './VirtualList.tsx';

export interface TreeNode {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly lead?: ReactNode;
  /** A head over what follows: seen, not stood on. */
  readonly head?: boolean;
  readonly children?: readonly TreeNode[];
}

interface Line { readonly node: TreeNode; readonly level: number }

const unfold = (nodes: readonly TreeNode[], open: ReadonlySet<string>, level: number): readonly Line[] =>
  nodes.flatMap((node) => [{ node, level }, ...(node.children && (node.head === true || open.has(node.key)) ? unfold(node.children, open, node.head === true ? level : level + 1) : [])]);

interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly current: string | undefined;
  readonly onCurrent: (key: string) => void;
  readonly onEnter?: (key: string) => void;
  readonly main?: boolean;
}

/** Branches one unfolds with → and shuts with ←. Which are open is the caller's to keep. */
export function Tree({ label, nodes, open, onOpen, current, onCurrent, onEnter, main = false }: TreeProps): ReactNode {
  const lines = useMemo(() => unfold(nodes, open, 1), [nodes, open]);
  const at = lines.findIndex(({ node }) => node.key === current);
  const set = (key: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(key); else next.delete(key);
    onOpen(next);
  };
  const branchKey = (event: KeyboardEvent, index: number): boolean => {
    const line = lines[index];
    if (!line || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') || event.altKey || event.ctrlKey || event.metaKey) return false;
    const branch = line.node.children !== undefined && line.node.children.length > 0;
    if (event.key === 'ArrowRight') {
      const inside = lines[index + 1];
      if (branch && !open.has(line.node.key)) set(line.node.key, true);
      else if (branch && inside) onCurrent(inside.node.key);
      return true;
    }
    if (branch && open.has(line.node.key)) set(line.node.key, false);
    else {
      const parent = lines.slice(0, index).findLast(({ node, level }) => level < line.level && node.head !== true);
      if (parent) onCurrent(parent.node.key);
    }
    return true;
  };
  return (
    <VirtualList
      label={label} count={lines.length} itemAt={(index) => lines[index]} keyAt={(index) => lines[index]?.node.key ?? String(index)} height={28} current={at} main={main}
      isHead={(index) => lines[index]?.node.head === true} textAt={(index) => lines[index]?.node.label ?? ''} onKey={branchKey}
      onCurrent={(index) => { const line = lines[index]; if (line) onCurrent(line.node.key); }}
      {...(onEnter ? { onOpen: (index: number) => { const line = lines[index]; if (line) onEnter(line.node.key); } } : {})}
      tree={(index) => {
        const line = lines[index];
        const branch = line?.node.children !== undefined && line.node.children.length > 0;
        return { level: line?.level ?? 1, expanded: branch && line ? open.has(line.node.key) : undefined };
      }}
      row={({ node, level }) => {
        if (node.head === true) return <div className={css['head']}>{node.label}</div>;
        const branch = node.children !== undefined && node.children.length > 0;
        return (
          <div className={css['row']} data-key={node.key} style={{ paddingLeft: 12 + (level - 1) * 16 }}>
            <span className={css['turn']} onClick={(event) => { if (branch) { event.stopPropagation(); set(node.key, !open.has(node.key)); } }}>
              {branch ? <Icon name={open.has(node.key) ? 'down' : 'right'} small /> : node.lead}
            </span>
            <span className={css['label']}>{node.label}</span>
            {node.count !== undefined && <span className={cx(css['count'])}>{node.count}</span>}
          </div>
        );
      }}
    />
  );
}
