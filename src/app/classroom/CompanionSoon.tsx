import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useKlarity } from '../../state/KlarityContext';
import type { CompanionProps } from './Companion';

/** What goes along with a lecture, fetched after the first paint. */
export function CompanionSoon(props: CompanionProps) {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [Loaded, setLoaded] = useState<ComponentType<CompanionProps>>();
  useEffect(() => {
    let isCurrent = true;
    import('./Companion')
      .then(async ({ Companion, loadWords }) => {
        await loadWords(lang);
        if (isCurrent) setLoaded(() => Companion);
      })
      .catch(() => klarity.notify([{ kind: 'view-failed' }]));
    return () => {
      isCurrent = false;
    };
  }, [klarity, lang]);
  return Loaded && <Loaded key={props.name} {...props} />;
}
