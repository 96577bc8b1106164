import { useEffect, useState } from 'react';

/** A value that has not changed for so many ms; until then the one before it. For questions one does not want to ask at every key. */
export function useRested<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => { setRested(value); }, ms);
    return () => { clearTimeout(timer); };
  }, [value, ms]);
  return rested;
}
