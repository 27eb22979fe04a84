import type { ReactNode } from 'react';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { titles } from '../../lessons/titles';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { isForBrowser } from '../isForBrowser';
import { classroomWords } from './classroomWords';
import { goToDeck } from './goToDeck';
import { useOwnDeck } from './useOwnDeck';
import './LecturesDialog.css';

export interface LecturesDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Hides again all that the present lecture has shown; none where there are no slides. */
  readonly onBeginAnew?: (() => void) | undefined;
}

/** All that can be shown in slides: the lists, the lecturer's own deck, the chapters; and the way back to the lab alone. */
export function LecturesDialog({ open, onClose, onBeginAnew }: LecturesDialogProps) {
  const { lang, messages } = useI18n();
  const words = useWords(classroomWords);
  const klarity = useKlarity();
  const address = useAddress();
  const current = useField(({ place }) => place.deck);
  const { deck: own } = useOwnDeck();

  const link = (deck: string | undefined, label: string, more: ReactNode = null) => (
    <li key={deck ?? ''}>
      <a
        className="lectures__link control-focus"
        href={address.placeHref({ view: 'classroom', deck, slide: deck === undefined || deck === 'own' ? undefined : 1, show: [] })}
        aria-current={deck === current ? 'page' : undefined}
        onClick={(event) => {
          if (isForBrowser(event)) return;
          event.preventDefault();
          onClose();
          void goToDeck(klarity, deck);
        }}
      >
        {label}
      </a>
      {more}
    </li>
  );

  const sheet = (deck: string) => (
    <a className="lectures__more control-focus" href={address.placeHref({ view: 'study', page: 'worksheet', section: deck, deck: undefined, slide: undefined, show: [] })} target="_blank" rel="noopener">
      {words.lectures.worksheet} ↗
    </a>
  );

  return (
    <Dialog open={open} title={words.lectures.title} closeLabel={messages.app.close} onClose={onClose}>
      {onBeginAnew && (
        <Button
          label={words.lectures.anew}
          onClick={() => {
            onBeginAnew();
            onClose();
          }}
        />
      )}
      <h3 className="lectures__head">{words.lectures.lists}</h3>
      <ul role="list" className="lectures__list">
        {link('ten', words.lectures.ten, sheet('ten'))}
        {link('twenty-five', words.lectures.twentyFive, sheet('twenty-five'))}
        {link('fifty', words.lectures.fifty, sheet('fifty'))}
        {link('own', words.lectures.own, own.slides.length > 0 && (
          <>
            <span className="lectures__more"> {words.lectures.slides(own.slides.length)} </span>
            {sheet('own')}
          </>
        ))}
        {link(undefined, words.lectures.alone)}
      </ul>
      <h3 className="lectures__head">{words.lectures.chapters}</h3>
      <ol role="list" className="lectures__list">
        {lessons.map(({ name, chapter }) => link(name, titles[lang][name], <span className="lectures__more"> {chapter}</span>))}
      </ol>
    </Dialog>
  );
}
