import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createEngine } from '../engine/engineClient';
import { loadCatalogue } from '../i18n/loadCatalogue';
import { parseQuery } from '../scene/query';
import type { Place } from '../scene/query';
import { createKlarity } from '../state/klarity';
import type { Klarity } from '../state/klarity';
import { KlarityContext } from '../state/KlarityContext';
import { FailurePage } from './FailurePage';
import { addressed, readAddress, syncAddress } from './addressSync';
import { changedPreferences } from './changedPreferences';
import { App } from './App';
import { known } from './knownAddress';
import { openShell } from './openShell';
import { pageAddress } from './pageAddress';
import { readerPreferences, storePreferences } from './readerPreferences';
import { siteRoot } from './siteRoot';

const KEEP_AFTER_MS = 3000;

async function start(root: Root, element: HTMLElement): Promise<Klarity> {
  fetchAhead();
  const { place, preferences, lab, scene, prediction, task, problems } = await readAddress(addressed(pageAddress()));
  const klarity = createKlarity({
    engine: createEngine({ after: isFramed(place) ? near(element) : undefined }),
    lab,
    scene,
    place,
    preferences: readerPreferences(preferences),
    notices: problems,
    prediction,
    task,
  });
  klarity.store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) storePreferences(changedPreferences(state.preferences, before.preferences));
  });
  const address = syncAddress(klarity, preferences);
  root.render(
    <FailurePage>
      <KlarityContext value={klarity}>
        <App address={address} />
      </KlarityContext>
    </FailurePage>,
  );
  return klarity;
}

/** A page that nobody frames is what its reader looks at. */
const isFramed = ({ view }: Place): boolean => view === 'embed' && window.parent !== window;

const near = async (element: Element): Promise<void> => (await import('./embed/whenNear')).whenNear(element);

/** What the first screen will ask for, on its way together with the lab. Who asks for it then says so where it cannot be had. */
function fetchAhead(): void {
  const { place, preferences } = parseQuery(addressed(pageAddress()).search, known);
  void Promise.allSettled([openShell(place.view), loadCatalogue(readerPreferences(preferences).lang)]);
}

/** Fails while rendering, so that the failure page says why there is nothing to show. */
function Failed({ error }: { readonly error: unknown }): never {
  throw error;
}

/** Reads the address, starts the engine and the state, and shows the shell that the address names. A page that was made ahead stands until then. */
export function startApp(element: HTMLElement): void {
  const isMade = element.hasChildNodes();
  const place = isMade ? incoming(element) : element;
  const root = createRoot(place);
  // A page that can be read already is painted first.
  const ready = isMade ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve();
  ready
    .then(() => start(root, place))
    .then(async (klarity) => {
      if (isMade) (await import('./pages/takeOver')).takeOver(element, place, klarity);
      keepLater(klarity);
    })
    .catch((error: unknown) => {
      if (isMade) element.before(place);
      place.classList.remove('incoming');
      root.render(
        <FailurePage>
          <Failed error={error} />
        </FailurePage>,
      );
    });
}

/** Only a site keeps itself on a device: not what is framed, one file, or a page in development. The first seconds are for what the reader has come for. */
function keepLater(klarity: Klarity): void {
  const root = siteRoot();
  const isElsewhere = window.parent !== window || klarity.store.getState().place.view === 'embed';
  if (root === undefined || isElsewhere || !isSecureContext || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // A browser that refuses reads from the network, as before.
    void import('./offline/keepOffline').then(({ keepOffline }) => keepOffline(klarity, root)).catch(() => undefined);
  }, KEEP_AFTER_MS);
}

/** A place for the app behind the page. */
function incoming(page: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.id = page.id;
  place.className = 'incoming';
  page.after(place);
  return place;
}
