import { useCallback, useState } from 'react';

/** The search whose results were shown last, and the row one stood on among them. */
let last = { asked: '', row: 0 };

/** The row of the results one stands on; who comes back to the same search (`asked`, spelled out) from another place stands there again. */
export function useLastRow(asked: string): readonly [number, (row: number) => void] {
  const [row, setRow] = useState(() => (last.asked === asked ? last.row : 0));
  return [row, useCallback((next: number) => {
    last = { asked, row: next };
    setRow(next);
  }, [asked])];
}
