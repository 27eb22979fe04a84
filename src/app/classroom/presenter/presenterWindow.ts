const PREFIX = 'klarity-presenter-';

/** Tells this window from the other windows of a lecture. */
export const windowId = Math.random().toString(36).slice(2);

let opened: Window | null = null;

/** Opens the presenter's window, or brings it to the front. False where the browser opens none. */
export function openPresenter(address: string): boolean {
  if (opened && !opened.closed) {
    opened.focus();
    return true;
  }
  // Its name tells it which slides it belongs to.
  opened = window.open(address, `${PREFIX}${windowId}`, 'popup,width=1280,height=800');
  return opened !== null;
}

/** From now on this window belongs to these slides: they find it when they ask for their presenter, and it finds them when they show another lecture. */
export function belongTo(slides: string): void {
  window.name = `${PREFIX}${slides}`;
}

/** The window of the slides that this window belongs to; empty where it belongs to none. */
export const openerId = (): string => (window.name.startsWith(PREFIX) ? window.name.slice(PREFIX.length) : '');
