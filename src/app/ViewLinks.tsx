import { useI18n } from '../i18n/I18nContext';
import type { View } from '../scene/query';
import { useField, useKlarity } from '../state/KlarityContext';

const offered = ['study', 'explore', 'classroom'] as const satisfies readonly View[];

/** Real links, so that another tab is a middle click away; a plain click keeps the scene and the page. */
export function ViewLinks() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const view = useField((state) => state.place.view);
  return (
    <nav className="header__views" aria-label={messages.app.views}>
      {offered.map((one) => (
        <a
          key={one}
          className="header__view control-focus"
          href={one === 'study' ? '?' : `?view=${one}`}
          aria-current={view === one ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            klarity.go({ view: one, show: [] });
          }}
        >
          {messages.app[one]}
        </a>
      ))}
    </nav>
  );
}
