import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OpenIssue, OpenIssueState } from './open-issue.ts';

const OpenIssueContext = createContext<OpenIssue | null>(null);
export const OpenIssueProvider = OpenIssueContext.Provider;

/** The issue that is open in this place. */
export function useOpenIssue(): OpenIssue {
  const open = useContext(OpenIssueContext);
  if (open === null) throw new Error('useOpenIssue outside its provider');
  return open;
}

/** A part of what is shown of it; renders again when that part changes. */
export function useOpenState<Part>(select: (state: OpenIssueState) => Part): Part {
  return useStore(useOpenIssue().store, select);
}
