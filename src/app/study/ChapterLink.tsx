import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { isForBrowser } from '../isForBrowser';
import { chapterOf, openLesson } from '../openLesson';
import { openLab } from '../openLab';

interface ChapterLinkProps {
  readonly name: string;
  /** A section of it, as addresses spell it. */
  readonly section?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The way to a chapter; a real link, so that another tab is a middle click away. */
export function ChapterLink({ name, section, className = '', children }: ChapterLinkProps) {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const address = useAddress();
  const current = useField(({ place }) => (place.page === undefined ? place.chapter : null));
  const to = { view: 'study', chapter: name, page: undefined, section, show: [] } as const;

  const open = async (): Promise<void> => {
    // Where the chapter is open already, its figure is the reader's. A section may yet wait for the answer.
    const there = name === current && section !== undefined ? document.getElementById(section) : null;
    if (there) {
      klarity.go(to);
      there.scrollIntoView();
      there.querySelector('a')?.focus({ preventScroll: true });
      return;
    }
    try {
      const [{ core }, { scene }] = await Promise.all([openLab(chapterOf(name).lab, lang), openLesson(name)]);
      if (klarity.store.getState().lab.lab === core.lab) klarity.go(to, scene);
      else klarity.open(core, scene, to);
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
      aria-current={section === undefined && name === current ? 'page' : undefined}
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
