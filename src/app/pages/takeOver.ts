import type { Klarity } from '../../state/klarity';
import { handOver } from './handOver';
import { keepForPaper } from './keepForPaper';

/** A page that stands already need not wait for its last number longer than a reader would for the first touch. */
const PATIENCE_MS = 5000;

/** Where what is pressed is let go, or a key is. */
const LET_GO = ['pointerup', 'pointercancel', 'keyup'] as const;

/** What comes after the answer. */
const LATE = '.study__section, .challenge, .predict--check';

/**
 * Puts the app, once it stands, in the place of a page that was made ahead: until then the page is what is read, and the app is laid out
 * behind it, unseen, at its size. Where the app fails, the page stays, with the failure above it.
 */
export function takeOver(page: HTMLElement, app: HTMLElement, klarity: Klarity): void {
  let isLate = false;
  let followed: string | undefined;
  const stands = (): boolean => {
    const { answered, revision, failed, place, prediction } = klarity.store.getState();
    const isChapter = place.view === 'study' && place.page === undefined;
    if (!app.querySelector(isChapter ? '.study__argument' : 'main h1, main .lab')) return false;
    if (!hasCard(place.section)) return false;
    if (answered !== revision && !failed && !isLate) return false;
    // A press that began in the page must end there: half of it is no click.
    if (page.matches(':active') && !isLate) return false;
    if (!isChapter || !page.querySelector('.static-rest[open]')) return true;
    // Whoever has opened the answer has seen it: the text goes on from there.
    if (prediction === null) klarity.set({ prediction: '' });
    // Its parts come one after the other.
    return app.querySelector('.study__end') !== null && app.querySelectorAll(LATE).length >= page.querySelectorAll(LATE).length;
  };
  /** Whether the card that is open in the page, or asked for, is open in the app, where it comes with its lab. */
  const hasCard = (section: string | undefined): boolean => {
    const opened = page.querySelector('.card--made[open] > .card__body')?.id;
    if (opened !== undefined && opened !== section) {
      if (followed !== opened) app.querySelector<HTMLElement>(`[id="${opened}"] .card__title a`)?.click();
      followed = opened;
      return isLate;
    }
    return section === undefined || app.querySelector('.card') === null || app.querySelector('.card__body .lab') !== null;
  };
  const look = (): void => {
    const hasFailed = app.querySelector('main[role="alert"]') !== null;
    if (!hasFailed && !stands()) return;
    stop();
    if (hasFailed) page.before(app);
    app.classList.remove('incoming');
    if (hasFailed) return;
    const { section } = klarity.store.getState().place;
    const isLed = section !== undefined && page.querySelector(`.card--made:not([open]) > [id="${section}"]`) !== null;
    handOver(page, app);
    if (page.querySelector('.static-rest')) keepForPaper(page, app, klarity);
    // A query opens a card that no fragment has opened in the page.
    if (isLed) app.querySelector(`[id="${section}"]`)?.scrollIntoView();
  };
  const ask = (): void => void requestAnimationFrame(look);
  const observer = new MutationObserver(ask);
  observer.observe(app, { childList: true, subtree: true });
  const unsubscribe = klarity.store.subscribe(ask);
  for (const end of LET_GO) addEventListener(end, ask);
  const timer = setTimeout(() => {
    isLate = true;
    look();
  }, PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    unsubscribe();
    for (const end of LET_GO) removeEventListener(end, ask);
    clearTimeout(timer);
  };
  ask();
}
