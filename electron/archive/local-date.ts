/** Today where the editor sits, as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
