/** The text, not the figure beside it, which stays where it is. */
const READ = ':is(.study__opening, .study__argument, .bank, .glossary) :is(h1, h2, h3, p, li, summary, dt)';
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

/** Puts the app in the place of the page, and leaves the reader where they were: what they were reading, chose, opened and held. */
export function handOver(page: HTMLElement, app: HTMLElement): void {
  const read = [...page.querySelectorAll(READ)].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top > -HAIR);
  const before = read.flatMap((one) => {
    const same = twin(one, page, app);
    return same ? [{ same, top: one.getBoundingClientRect().top }] : [];
  })[0];
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
