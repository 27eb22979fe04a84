import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useKlarity } from '../../state/KlarityContext';
import type { Companion as CompanionType, CompanionProps } from './Companion';
import type { Recorder } from './replay/recorder';

/** What goes along with a lecture, fetched after the first paint. */
export function CompanionSoon(props: CompanionProps) {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [loaded, setLoaded] = useState<{ readonly Companion: typeof CompanionType; readonly recorder: Recorder }>();
  useEffect(() => {
    let isCurrent = true;
    import('./Companion')
      .then(async ({ Companion, loadCompanion }) => {
        const recorder = await loadCompanion(lang);
        if (isCurrent) setLoaded({ Companion, recorder });
      })
      .catch(() => klarity.notify([{ kind: 'view-failed' }]));
    return () => {
      isCurrent = false;
    };
  }, [klarity, lang]);
  return loaded && <loaded.Companion key={props.name} {...props} recorder={loaded.recorder} />;
}
