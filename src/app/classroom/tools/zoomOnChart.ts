import type { PageChart } from '../../share/pageCharts';

const ON = 'zoom';
const LEADS = 'zoomPath';

/**
 * Lets a chart fill the slide: what stands beside it and beside what it stands in is not shown, by LectureTools.css. The chart
 * is the same as before, with its focus and its handles. Returns what brings the slide back.
 */
export function zoomOnChart({ element }: PageChart): () => void {
  const { activeElement: focused } = document;
  const path: HTMLElement[] = [];
  for (let up = element.parentElement; up && up.tagName !== 'MAIN'; up = up.parentElement) path.push(up);
  element.dataset[ON] = '';
  for (const one of path) one.dataset[LEADS] = '';
  return () => {
    delete element.dataset[ON];
    for (const one of path) delete one.dataset[LEADS];
    // What had it was not on the screen meanwhile.
    if ((focused instanceof HTMLElement || focused instanceof SVGElement) && focused.isConnected && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  };
}
