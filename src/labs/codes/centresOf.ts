/** The middles of bars that stand side by side from 0 on. */
export function centresOf(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => {
    edge += width;
    return edge - width / 2;
  });
}
