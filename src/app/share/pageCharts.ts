/** A drawing on the page that can be taken from it. */
export interface PageChart {
  readonly name: string;
  readonly element: HTMLElement;
}

const CHARTS = 'figure.frame, .stacked-bars';

/** The drawings that are on the page now, in its order, under the names that assistive technology has for them. */
export function pageCharts(): readonly PageChart[] {
  return [...document.querySelectorAll<HTMLElement>(`main :is(${CHARTS})`)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ name: nameOf(element), element }));
}

/** A frame takes the height that it is given; what else is drawn has one of its own. */
export const isFrame = (element: Element): boolean => element.matches('.frame');

function nameOf(element: Element): string {
  const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  return title?.textContent ?? element.getAttribute('aria-label') ?? '';
}
