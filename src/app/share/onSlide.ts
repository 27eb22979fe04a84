import { isFrame } from './pageCharts';
import { slideSizes } from './slidePlaces';

/** The type of a classroom of that size, whatever the size of the window is. */
const type: Readonly<Record<string, string>> = { '--text': '24px', '--text-small': '24px', '--text-number': '40px' };

/**
 * Puts drawings, while `take` looks at them, into the projector's theme and to their sizes on a slide. The page behind the dialog
 * shows it for some frames, and is then as it was, whatever happened.
 */
export async function onSlide<T>(elements: readonly HTMLElement[], take: () => Promise<T>): Promise<T> {
  const page = document.documentElement;
  const { theme } = page.dataset;
  const styled = [page, ...elements].map(({ style }) => ({ style, before: style.cssText }));
  page.dataset['theme'] = 'projector';
  for (const [name, value] of Object.entries(type)) page.style.setProperty(name, value);
  const sizes = slideSizes(elements.map(isFrame));
  for (const [index, element] of elements.entries()) {
    const { style } = element;
    const { width, height } = sizes[index] ?? {};
    element.dataset['slide'] = '';
    style.position = 'fixed';
    style.inset = '0 auto auto 0';
    style.zIndex = '-1';
    style.width = `${width}px`;
    if (height !== undefined) style.height = `${height}px`;
  }
  try {
    return await take();
  } finally {
    page.dataset['theme'] = theme;
    for (const element of elements) delete element.dataset['slide'];
    for (const { style, before } of styled) style.cssText = before;
  }
}
