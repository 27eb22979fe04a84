/** Whether no edit of a pmf of so many outcomes can move one of them: it is locked, or every other one is. */
export function isFixed(outcomes: number, index: number, locked: ReadonlySet<number>): boolean {
  if (locked.has(index)) return true;
  return Array.from({ length: outcomes }, (_, x) => x).every((x) => x === index || locked.has(x));
}
