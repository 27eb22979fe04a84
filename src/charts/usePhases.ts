import { useEffect, useEffectEvent, useRef } from 'react';

export interface Phased<V> {
  readonly value: V;
  /** Many moves, then one end: what undo keeps. */
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

interface Phases<V> {
  readonly current: () => V;
  readonly move: (next: V, timeStamp: number) => void;
  readonly end: (timeStamp: number) => void;
}

/** Moves that change something, then one end, also when the mark goes away in between; nothing of what moved nothing. */
export function usePhases<V>(
  value: V,
  same: (a: V, b: V) => boolean,
  onChange: (change: Phased<V>) => void,
): Phases<V> {
  const pending = useRef<{ readonly value: V } | null>(null);
  // What was last sent, not what was last drawn: several moves may come before the next drawing.
  const current = (): V => (pending.current === null ? value : pending.current.value);
  const move = (next: V, timeStamp: number): void => {
    if (same(next, current())) return;
    pending.current = { value: next };
    onChange({ value: next, phase: 'move', timeStamp });
  };
  const end = (timeStamp: number): void => {
    if (pending.current === null) return;
    const last = pending.current.value;
    pending.current = null;
    onChange({ value: last, phase: 'end', timeStamp });
  };
  const endHeld = useEffectEvent(() => end(performance.now()));
  useEffect(() => () => endHeld(), []);
  return { current, move, end };
}
