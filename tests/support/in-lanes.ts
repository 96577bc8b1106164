/** Does so many things, some of them at a time; answers what each came to, in their order. */
export async function inLanes<T>(count: number, lanes: number, work: (which: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let which = next++; which < count; which = next++) done[which] = await work(which);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}
