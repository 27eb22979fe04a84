/** The text, not the figure beside it, which stays where it is. */
const READ = ':is(.study__opening, .study__argument, .bank, .glossary) :is(h1, h2, h3, p, li, summary, dt)';
/** What is folded away. To ask for its place would have all of it laid out, a whole chapter behind its question. */
const FOLDED = 'details:not([open]) > :not(summary)';
/** Of a pixel: what begins at the top of the window may begin a hair above it. */
const HAIR = 1;
const HELD = 'a[href], button, input, select, summary, [tabindex]';

/** The words of an element, or what else tells it from others of its kind. */
const wordsOf = (element: Element): string =>
  element.textContent || element.getAttribute('aria-label') || element.closest('label')?.textContent || '';

/** The element of the app that is to be taken for one of the page: of the same kind, with the same words, as often before it. */
function twin(element: Element, page: Element, app: Element): HTMLElement | undefined {
  const alike = (root: Element): HTMLElement[] => {
    const all = root.querySelectorAll<HTMLElement>(element.tagName);
    return [...all].filter((one) => wordsOf(one) === wordsOf(element) && one.getAttribute('type') === element.getAttribute('type') && one.getAttribute('value') === element.getAttribute('value'));
  };
  return alike(app)[alike(page).findIndex((one) => one === element)];
}

/** The first thing in the window, or below it, that both have, and where it is. */
function firstRead(page: Element, app: Element): { readonly same: HTMLElement; readonly top: number } | undefined {
  for (const one of page.querySelectorAll(READ)) {
    if (one.closest(FOLDED) || one.getClientRects().length === 0) continue;
    const { top } = one.getBoundingClientRect();
    const same = top > -HAIR ? twin(one, page, app) : undefined;
    if (same) return { same, top };
  }
  return undefined;
}

/** Puts the app in the place of the page, and leaves the reader where they were: what they were reading, chose, opened and held. */
export function handOver(page: HTMLElement, app: HTMLElement): void {
  const before = firstRead(page, app);
  const { scrollY } = window;
  const { activeElement } = document;
  const held = activeElement && page.contains(activeElement) && activeElement.matches(HELD) ? twin(activeElement, page, app) : undefined;
  for (const radio of page.querySelectorAll<HTMLInputElement>('main input[type="radio"]:checked')) twin(radio, page, app)?.click();
  for (const details of page.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    const summary = details.querySelector('summary');
    const same = summary && twin(summary, page, app)?.closest('details');
    if (same) same.open = true;
  }
  page.remove();
  scrollTo({ top: before ? before.same.getBoundingClientRect().top + window.scrollY - before.top : scrollY, behavior: 'instant' });
  held?.focus({ preventScroll: true });
}
