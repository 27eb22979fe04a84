import { useStore } from 'zustand';
import { Button } from '../../../controls/Button';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { languageTag } from '../../../i18n/languageTag';
import { duration } from './duration';
import type { LectureLink } from './lectureLink';
import { presenterWords } from './presenterWords';
import { useNow } from './useNow';
import './Timers.css';

/** The hour, the slide and the clock on the wall. */
export function Timers({ link }: { readonly link: LectureLink }) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const now = useNow();
  const { times } = useStore(link.store);
  const clock = new Intl.DateTimeFormat(languageTag(lang), { hour: 'numeric', minute: '2-digit' }).format(now);
  return (
    <div className="timers">
      <dl className="timers__list">
        <div>
          <dt>{words.timers.lecture}</dt>
          <dd>{duration(now - times.started)}</dd>
        </div>
        <div>
          <dt>{words.timers.slide}</dt>
          <dd>{duration(now - times.turned)}</dd>
        </div>
        <div>
          <dt>{words.timers.clock}</dt>
          <dd>{clock}</dd>
        </div>
      </dl>
      <Button kind="quiet" icon="reset" hideLabel label={words.timers.restart} onClick={link.restartTimer} />
    </div>
  );
}
