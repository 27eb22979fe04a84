import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { isForBrowser } from '../isForBrowser';
import { openLab } from '../openLab';
import { openedFigure } from '../openedPages';
import { openPlace } from '../openPlace';
import type { StudyPageName } from '../studyPageNames';

interface StudyPageLinkProps {
  readonly page: StudyPageName;
  readonly section?: string;
  readonly className?: string;
  /** Of what it shows and hides in the page itself: whether that is shown. */
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

/** The way to a page of Study, or to a section of it with its figure; a real link, so that another tab is a middle click away. */
export function StudyPageLink({ page, section, className = '', expanded, children }: StudyPageLinkProps) {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const address = useAddress();
  // The links carry what the address says of preferences, so they follow them.
  useField((state) => state.preferences);
  const to = { view: 'study', page, section, show: [] } as const;

  const open = async (): Promise<void> => {
    try {
      await openPlace(to);
      const { lab, place } = klarity.store.getState();
      const figure = openedFigure({ ...place, ...to });
      if (!figure) klarity.go(to);
      else if (figure.lab === lab.lab) klarity.go(to, figure.scene);
      else klarity.open((await openLab(figure.lab, lang)).core, figure.scene, to);
      if (section !== undefined || place.page === page) return;
      scrollTo(0, 0);
      document.getElementById('content')?.focus({ preventScroll: true });
    } catch {
      klarity.notify([{ kind: 'lab-failed' }]);
    }
  };
  return (
    <a
      className={`control-focus ${className}`}
      href={address.placeHref(to)}
      aria-expanded={expanded}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        void open();
      }}
    >
      {children}
    </a>
  );
}
