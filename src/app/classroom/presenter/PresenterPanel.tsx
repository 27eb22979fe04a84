import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { SubscriptText } from '../../../charts/SubscriptText';
import { Button } from '../../../controls/Button';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { useAddress } from '../../AddressContext';
import { companionStore, present } from '../companionStore';
import { textIn } from '../deck';
import { slideAt } from '../lecture';
import type { Lecture } from '../lecture';
import { DeskButtons } from './DeskButtons';
import type { LectureLink } from './lectureLink';
import { PresenterAsk } from './PresenterAsk';
import { presenterWords } from './presenterWords';
import { Timers } from './Timers';
import './PresenterRoom.css';
import './PresenterPanel.css';

interface PresenterPanelProps {
  readonly lecture: Lecture | null;
  readonly link: LectureLink;
}

/** The presenter's window where there is only one: beside the slides, and with nothing in it that the room must not see, until that is called for. */
export function PresenterPanel({ lecture, link }: PresenterPanelProps) {
  const words = useWords(presenterWords);
  const address = useAddress();
  const { isBlocked } = useStore(companionStore);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <aside ref={panel} className="presenter-panel" aria-label={words.panel.title} tabIndex={-1}>
      <div className="presenter-panel__head">
        <p className="presenter-panel__seen">{words.panel.seen}</p>
        <Button kind="quiet" icon="close" hideLabel label={words.panel.close} keyShortcuts="i" onClick={() => companionStore.setState({ open: null })} />
      </div>
      {isBlocked && <p role="alert">{words.panel.blocked}</p>}
      <Timers link={link} />
      {lecture && <LecturePanel lecture={lecture} />}
      <Button kind="quiet" label={words.panel.ownWindow} keyShortcuts="p" onClick={() => present(address.placeHref({ presenter: true }))} />
    </aside>
  );
}

function LecturePanel({ lecture }: { readonly lecture: Lecture }) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const { deck, slide: at } = useStore(lecture.store);
  const next = deck.slides[at + 1];
  return (
    <>
      <DeskButtons lecture={lecture} />
      <p className="presenter-panel__next">
        <b>{words.desk.upNext}</b> <SubscriptText text={next ? textIn(next.title ?? next.ask?.question ?? '', lang) : words.desk.last} />
      </p>
      {/* What was called for on one slide is not on the next. */}
      <Hidden key={at} lecture={lecture} />
    </>
  );
}

/** Notes and answer, closed: the room sees what is opened here. */
function Hidden({ lecture }: { readonly lecture: Lecture }) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const { deck, slide: at } = useStore(lecture.store);
  const { notes, ask } = slideAt(deck, at);
  const [shown, setShown] = useState({ notes: false, answer: false });
  return (
    <>
      {notes !== undefined && (
        <>
          <Button label={words.panel.showNotes} expanded={shown.notes} onClick={() => setShown({ ...shown, notes: !shown.notes })} />
          {shown.notes && <p className="desk__notes"><SubscriptText text={textIn(notes, lang)} /></p>}
        </>
      )}
      {ask && (
        <>
          <Button label={words.panel.showAnswer} expanded={shown.answer} onClick={() => setShown({ ...shown, answer: !shown.answer })} />
          {shown.answer && <PresenterAsk lecture={lecture} number={at + 1} ask={ask} isOpen />}
        </>
      )}
    </>
  );
}
