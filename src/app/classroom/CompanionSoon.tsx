import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useKlarity } from '../../state/KlarityContext';
import { whenAnswered } from '../embed/whenAnswered';
import type { Companion as CompanionType, CompanionProps } from './Companion';
import type { Recorder } from './replay/recorder';

/** What goes along with a lecture, fetched once the first screen has its numbers. */
export function CompanionSoon(props: CompanionProps) {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [loaded, setLoaded] = useState<{ readonly Companion: typeof CompanionType; readonly recorder: Recorder }>();
  useEffect(() => {
    let isCurrent = true;
    whenAnswered(klarity)
      .then(() => import('./Companion'))
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
