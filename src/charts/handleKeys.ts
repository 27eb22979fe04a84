export interface HandleRange {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const strides: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** The value a key asks for (Alt is fine, Shift is coarse), or null where it is not ours: Ctrl and ⌘ are the browser's. */
export function handleKeys(press: KeyPress, { value, min, max, step }: HandleRange): number | null {
  if (press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Home') return min;
  if (press.key === 'End') return max;
  const stride = strides[press.key];
  if (stride === undefined) return null;
  const arrow = Math.abs(stride) === 1;
  const factor = arrow && press.altKey ? 0.1 : arrow && press.shiftKey ? 10 : 1;
  const next = value + stride * factor * step;
  // 0.1 + 0.2 shall be 0.3: twelve digits drop the noise and keep every step.
  return Math.min(Math.max(Number(next.toPrecision(12)), min), max);
}
