import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createEngine } from '../engine/engineClient';
import { loadCatalogue } from '../i18n/loadCatalogue';
import { parseQuery } from '../scene/query';
import { createKlarity } from '../state/klarity';
import { KlarityContext } from '../state/KlarityContext';
import { FailurePage } from './FailurePage';
import { readAddress, syncAddress } from './addressSync';
import { changedPreferences } from './changedPreferences';
import { App } from './App';
import { known } from './knownAddress';
import { openShell } from './openShell';
import { readerPreferences, storePreferences } from './readerPreferences';

async function start(root: Root): Promise<void> {
  fetchAhead();
  const { place, preferences: addressed, lab, scene, prediction, problems } = await readAddress(location);
  const klarity = createKlarity({
    engine: createEngine(),
    lab,
    scene,
    place,
    preferences: readerPreferences(addressed),
    notices: problems,
    prediction,
  });
  klarity.store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) storePreferences(changedPreferences(state.preferences, before.preferences));
  });
  const address = syncAddress(klarity, addressed);
  root.render(
    <FailurePage>
      <KlarityContext value={klarity}>
        <App address={address} />
      </KlarityContext>
    </FailurePage>,
  );
}

/** What the first screen will ask for, on its way together with the lab. Who asks for it then says so where it cannot be had. */
function fetchAhead(): void {
  const { place, preferences } = parseQuery(location.search, known);
  void Promise.allSettled([openShell(place.view), loadCatalogue(readerPreferences(preferences).lang)]);
}

/** Fails while rendering, so that the failure page says why there is nothing to show. */
function Failed({ error }: { readonly error: unknown }): never {
  throw error;
}

/** Reads the address, starts the engine and the state, and shows the shell that the address names. */
export function startApp(element: HTMLElement): void {
  const root = createRoot(element);
  start(root).catch((error: unknown) => {
    root.render(
      <FailurePage>
        <Failed error={error} />
      </FailurePage>,
    );
  });
}
