import type { ReactNode } from 'react';
import { Scroll } from '../../ui/Panes.tsx';
import type { Versions } from '../use-versions.ts';
import { Findings } from './Findings.tsx';
import { ItemEvent } from './ItemEvent.tsx';
import { PassageSource } from './PassageSource.tsx';
import { Space } from './Space.tsx';
import { VersionsPart } from './VersionsPart.tsx';

/** What is known of the issue: findings, the source of the paragraph one is in, space, versions. Nothing hides behind a tab. */
export function Inspector({ versions }: { readonly versions: Versions }): ReactNode {
  return (
    <Scroll>
      <Findings />
      <PassageSource />
      <ItemEvent />
      <Space />
      <VersionsPart versions={versions} />
    </Scroll>
  );
}
