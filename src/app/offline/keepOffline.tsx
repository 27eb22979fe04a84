import { createRoot } from 'react-dom/client';
import type { Workbox } from 'workbox-window';
import type { Klarity } from '../../state/klarity';
import { KlarityContext } from '../../state/KlarityContext';
import { holdWhileLecturing } from './lectureLock';
import { nameInstalled } from './nameInstalled';
import { UpdateNotice } from './UpdateNotice';

/** A page left open for days looks for a new version when it is looked at again. */
const CHECK_AFTER = 3_600_000;

/**
 * Keeps the whole site on the reader's device, and says when there is a new version of it. Where a browser refuses, the page
 * is as it was: read from the network.
 */
export async function keepOffline(klarity: Klarity, root: string): Promise<void> {
  nameInstalled(klarity);
  holdWhileLecturing(klarity);
  // Each visit would cost who saves data the files of chapters that they may never open.
  if (savesData() && !navigator.serviceWorker.controller) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(`${root}sw.js`, { scope: root });
  announce(workbox, klarity);
  const registration = await workbox.register();
  if (!registration) return;
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < CHECK_AFTER) return;
    checked = Date.now();
    // Without a network there is no news.
    void registration.update().catch(() => undefined);
  });
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

/** Nothing of it is there before it has something to say. */
function announce(workbox: Workbox, klarity: Klarity): void {
  let isAsked = false;
  const place = document.createElement('div');
  const notice = createRoot(place);
  const show = (isTakenOver: boolean): void => {
    document.body.append(place);
    notice.render(
      <KlarityContext value={klarity}>
        <UpdateNotice
          isTakenOver={isTakenOver}
          onOpen={() => {
            isAsked = true;
            if (isTakenOver) location.reload();
            else workbox.messageSkipWaiting();
          }}
          onLater={() => notice.render(null)}
        />
      </KlarityContext>,
    );
  };
  workbox.addEventListener('waiting', () => show(false));
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    // Only the window whose reader has asked loads itself again: in another one a lecture may be running.
    if (isAsked) location.reload();
    else if (isUpdate === true || isExternal === true) show(true);
  });
}
