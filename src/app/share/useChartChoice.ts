import { useState } from 'react';
import { pageCharts } from './pageCharts';
import type { PageChart } from './pageCharts';

interface Choice {
  readonly charts: readonly PageChart[];
  readonly left: ReadonlySet<number>;
  readonly setLeft: (left: ReadonlySet<number>) => void;
  /** What is taken, as it is on the page now: its elements may be others by then. */
  readonly chosen: () => readonly PageChart[];
}

export function useChartChoice(): Choice {
  const [charts] = useState(pageCharts);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  return { charts, left, setLeft, chosen: () => pageCharts().filter((_, index) => !left.has(index)) };
}
