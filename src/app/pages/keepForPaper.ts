import type { Klarity } from '../../state/klarity';

/**
 * Keeps the page that was made of a chapter for paper: who prints before having answered is to have the chapter whole, the answers in their place, as
 * that page has it. On the screen nothing of it is there.
 */
export function keepForPaper(page: HTMLElement, app: HTMLElement, klarity: Klarity): void {
  const { place: made, preferences } = klarity.store.getState();
  const isStill = (): boolean => {
    const { place, preferences: now, prediction } = klarity.store.getState();
    return prediction === null && place.view === 'study' && place.page === undefined && place.chapter === made.chapter && now.lang === preferences.lang;
  };
  addEventListener('beforeprint', () => {
    if (!isStill()) return;
    app.classList.add('off-paper');
    app.after(page);
  });
  addEventListener('afterprint', () => {
    app.classList.remove('off-paper');
    page.remove();
  });
}
