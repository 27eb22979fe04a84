export const SLIDE = { width: 1920, height: 1080 } as const;

/** The type of a classroom of that size, whatever the size of the window is. */
const type: Readonly<Record<string, string>> = { '--text': '24px', '--text-small': '24px', '--text-number': '40px' };

/**
 * Puts drawings, while `take` looks at them, into the projector's theme, and one alone to a slide's size. The page behind the dialog
 * shows it for some frames, and is then as it was, whatever happened.
 */
export async function onSlide<T>(elements: readonly HTMLElement[], take: () => Promise<T>): Promise<T> {
  const page = document.documentElement;
  const { theme } = page.dataset;
  const styled = [page, ...elements].map(({ style }) => ({ style, before: style.cssText }));
  page.dataset['theme'] = 'projector';
  for (const [name, value] of Object.entries(type)) page.style.setProperty(name, value);
  const [only] = elements;
  if (only && elements.length === 1) fill(only);
  try {
    return await take();
  } finally {
    page.dataset['theme'] = theme;
    for (const { style, before } of styled) style.cssText = before;
  }
}

/** A frame takes the slide; what has a height of its own takes its width. */
function fill(element: HTMLElement): void {
  const { style } = element;
  style.position = 'fixed';
  style.inset = '0 auto auto 0';
  style.zIndex = '-1';
  style.width = `${SLIDE.width}px`;
  if (element.matches('.frame')) style.height = `${SLIDE.height}px`;
}
