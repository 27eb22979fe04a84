export interface Tick {
  readonly value: number;
  readonly label: string;
  /** Centre of the label along its axis, in pixels. */
  readonly at: number;
  /** Size of the label along its axis, in pixels. */
  readonly extent: number;
}

/** Every k-th tick, with the smallest k at which no two labels come nearer than `gap`; zero, if there, always stays. */
export function thinTicks(ticks: readonly Tick[], gap: number): readonly Tick[] {
  const anchor = Math.max(
    0,
    ticks.findIndex((tick) => tick.value === 0),
  );
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const kept = ticks.filter((_, index) => (index - anchor) % stride === 0);
    if (kept.every((tick, index) => index === 0 || clear(kept[index - 1], tick, gap))) return kept;
  }
  return ticks.slice(anchor, anchor + 1);
}

function clear(before: Tick | undefined, tick: Tick, gap: number): boolean {
  return before === undefined || Math.abs(tick.at - before.at) >= (tick.extent + before.extent) / 2 + gap;
}
