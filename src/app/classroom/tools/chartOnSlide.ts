import { pageCharts } from '../../share/pageCharts';
import type { PageChart } from '../../share/pageCharts';

/** The part of a lab that a chart stands in, as its class says: `worms-lab__part--terms`. */
const PART = /__part--([\w-]+)/;

function partOf(chart: Element): Element | null {
  return chart.closest('[class*="__part--"]');
}

/** The place of a chart on its slide: it stays the same while others come and go, and when one comes back to the slide. */
export function placeOfChart({ element }: PageChart): string {
  const part = partOf(element);
  const name = PART.exec(part?.className ?? '')?.[1] ?? '';
  const fellows = pageCharts().filter((one) => partOf(one.element) === part);
  return `${name}/${fellows.findIndex((one) => one.element === element)}`;
}

/** The chart that an element is in. */
export function chartAround(element: Element): PageChart | undefined {
  return pageCharts().findLast((chart) => chart.element.contains(element));
}

export function chartAtPlace(place: string): PageChart | undefined {
  return pageCharts().find((chart) => placeOfChart(chart) === place);
}

/** What is drawn of a chart, without its heading: what a stroke over it belongs to. */
export function plotOf({ element }: PageChart): Element {
  return element.querySelector('.frame__plot') ?? element;
}
