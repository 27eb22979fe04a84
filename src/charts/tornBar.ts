/** A bar whose right end is torn off: there is more of it than the scale can show. */
export function tornBar(from: number, to: number, height: number): string {
  const teeth = 3;
  const depth = Math.min(height * 0.3, Math.max(0, to - from));
  const edge = Array.from({ length: teeth * 2 + 1 }, (_, i) => {
    const x = i % 2 === 0 ? to : to - depth;
    return `${x},${(height * i) / (teeth * 2)}`;
  });
  return `M${from},0L${edge.join('L')}L${from},${height}Z`;
}
