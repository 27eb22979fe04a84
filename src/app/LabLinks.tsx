import { useI18n } from '../i18n/I18nContext';
import { defaultScene } from '../scene/sceneKind';
import { useField, useKlarity } from '../state/KlarityContext';
import type { LabName } from '../labs';
import { useAddress } from './AddressContext';
import { isForBrowser } from './isForBrowser';
import { labNames } from './labNames';
import { openLab } from './openLab';

/** The labs, as real links: a plain click opens one without leaving the page. */
export function LabLinks() {
  const { lang, messages } = useI18n();
  const klarity = useKlarity();
  const address = useAddress();
  const lab = useField((state) => state.scene.lab);
  // The links carry what the address says of the place and the preferences, so they follow them.
  useField((state) => state.place);
  useField((state) => state.preferences);

  const open = async (name: LabName): Promise<void> => {
    try {
      const { core } = await openLab(name, lang);
      klarity.open(core, defaultScene(core), { show: [] });
    } catch {
      klarity.notify([{ kind: 'lab-failed' }]);
    }
  };

  return (
    <nav className="header__views" aria-label={messages.app.labs}>
      {labNames.map((name) => (
        <a
          key={name}
          className="header__view control-focus"
          href={address.placeHref({ lab: name, show: [] })}
          aria-current={name === lab ? 'page' : undefined}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            if (name !== lab) void open(name);
          }}
        >
          {messages.labs[name]}
        </a>
      ))}
    </nav>
  );
}
