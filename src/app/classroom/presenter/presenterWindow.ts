const PREFIX = 'klarity-presenter-';
/** Of a presenter that has taken to other slides than those that opened it. A name of its own: one that is just being closed must not be found by them. */
const FOLLOWS = 'klarity-follows-';

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

/** From now on this window belongs to these slides, also when they show another lecture, or it is loaded anew. */
export function belongTo(slides: string): void {
  if (slides !== openerId()) window.name = `${FOLLOWS}${slides}`;
}

/** The window of the slides that this window belongs to; empty where it belongs to none. */
export const openerId = (): string => {
  const prefix = [PREFIX, FOLLOWS].find((one) => window.name.startsWith(one));
  return prefix === undefined ? '' : window.name.slice(prefix.length);
};
