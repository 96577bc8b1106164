import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from './language.tsx';

function Broken({ fault, onAgain }: { readonly fault: string; readonly onAgain: () => void }): ReactNode {
  const say = useSay();
  return <EmptyState title={say('frame.broken')} action={<Button onPress={onAgain}>{say('frame.again')}</Button>}>{say('errors.bug', { log: fault })}</EmptyState>;
}

/** A defect in one screen takes down that screen, not the window: the rail stays, and one can try again. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, { readonly fault: string | null }> {
  override readonly state: { readonly fault: string | null } = { fault: null };
  static getDerivedStateFromError(fault: unknown): { readonly fault: string } {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <Broken fault={this.state.fault} onAgain={() => { this.setState({ fault: null }); }} />;
  }
}
