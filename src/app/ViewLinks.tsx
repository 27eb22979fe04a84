import { useAddress } from './AddressContext';
import { addressed, readAddress } from './addressSync';
import { isForBrowser } from './isForBrowser';
import { pageAddress } from './pageAddress';
import { useI18n } from '../i18n/I18nContext';
import type { View } from '../scene/query';
import { useField, useKlarity } from '../state/KlarityContext';

const offered = ['study', 'explore', 'classroom'] as const satisfies readonly View[];

/** What a classroom shows is what one was looking at. */
const noDeck = { deck: undefined, slide: undefined } as const;

/** Real links, so that another tab is a middle click away; a plain click keeps the scene and the page. */
export function ViewLinks() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const address = useAddress();
  const view = useField((state) => state.place.view);
  const hasTask = useField((state) => state.task !== null);
  // The links carry what the address says of preferences, so they follow them.
  useField((state) => state.preferences);
  /** A chapter tells of its own figure; the other views show what one was looking at. */
  const openChapter = async (): Promise<void> => {
    const to = { view: 'study', show: [], task: undefined } as const;
    try {
      const { lab, scene } = await readAddress(addressed(new URL(address.placeHref(to), pageAddress())));
      if (klarity.store.getState().lab.lab === lab.lab) klarity.go(to, scene);
      else klarity.open(lab, scene, to);
    } catch {
      klarity.notify([{ kind: 'lab-failed' }]);
    }
  };

  return (
    <nav className="header__views" aria-label={messages.app.views}>
      {offered.map((one) => (
        <a
          key={one}
          className="header__view control-focus"
          href={address.placeHref({ view: one, show: [], ...noDeck })}
          aria-current={view === one ? 'page' : undefined}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            if (one === 'study' && (view !== 'study' || hasTask)) void openChapter();
            else klarity.go({ view: one, show: [], ...noDeck });
          }}
        >
          {messages.app[one]}
        </a>
      ))}
    </nav>
  );
}
