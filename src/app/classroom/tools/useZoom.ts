import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { pageCharts } from '../../share/pageCharts';
import type { PageChart } from '../../share/pageCharts';
import { chartAround } from './chartOnSlide';
import { zoomOnChart } from './zoomOnChart';

interface Walk {
  /** The charts of the slide, in its order, while one of them hides the others. */
  readonly charts: readonly PageChart[];
  readonly at: number;
}

export interface Zoom {
  readonly isOn: boolean;
  /** The next chart, or the whole slide after the last one. */
  next(): void;
  leave(): void;
}

/** What a double click on it is for. */
const CONTROLS = 'a, button, input, select, textarea, summary, dialog, [role="slider"], [role="gridcell"], [role="option"]';

/** A chart that stands in another is a part of it. */
function chartsOfSlide(): readonly PageChart[] {
  const charts = pageCharts();
  return charts.filter(({ element }) => !charts.some((other) => other.element !== element && other.element.contains(element)));
}

/** One chart at a time fills the slide: by key one after the other, by a double click or tap the one under it. `onChange` is told which. */
export function useZoom(onChange: (chart: PageChart | null) => void): Zoom {
  const [walk, setWalk] = useState<Walk | null>(null);
  const zoomed = walk?.charts[walk.at];

  const go = (to: Walk | null): void => {
    const chart = to?.charts[to.at] ?? null;
    setWalk(chart && to);
    if (chart || walk) onChange(chart);
  };
  const zoom = {
    isOn: zoomed !== undefined,
    next() {
      if (walk) {
        const at = walk.charts.findIndex(({ element }, i) => i > walk.at && element.isConnected);
        go(at < 0 ? null : { charts: walk.charts, at });
        return;
      }
      const charts = chartsOfSlide();
      const { activeElement } = document;
      // What one is at work on comes first.
      const at = charts.findIndex(({ element }) => element.contains(activeElement));
      go({ charts, at: Math.max(at, 0) });
    },
    leave: () => go(null),
  };

  const onDoubleClick = useEffectEvent(({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || target.closest(CONTROLS)) return;
    if (zoomed) return zoom.leave();
    const charts = chartsOfSlide();
    const around = chartAround(target)?.element;
    const at = charts.findIndex(({ element }) => around !== undefined && element.contains(around));
    if (at < 0) return;
    // The word that a double click also selects.
    getSelection()?.removeAllRanges();
    go({ charts, at });
  });
  useEffect(() => {
    addEventListener('dblclick', onDoubleClick);
    return () => removeEventListener('dblclick', onDoubleClick);
  }, []);

  useLayoutEffect(() => (zoomed ? zoomOnChart(zoomed) : undefined), [zoomed]);
  const onTree = useEffectEvent(() => {
    if (zoomed && !zoomed.element.isConnected) zoom.leave();
  });
  useEffect(() => {
    const slide = zoomed?.element.closest('main');
    if (!slide) return;
    // Another slide, or another view of the lab, has no such chart.
    const tree = new MutationObserver(onTree);
    tree.observe(slide, { childList: true, subtree: true });
    return () => tree.disconnect();
  }, [zoomed]);
  return zoom;
}
