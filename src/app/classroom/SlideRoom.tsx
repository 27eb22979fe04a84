import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { SubscriptText } from '../../charts/SubscriptText';
import { Dialog } from '../../controls/Dialog';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useLoaded } from '../../i18n/useLoaded';
import { useWords } from '../../i18n/useWords';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { Lab } from '../Lab';
import { Notices } from '../Notices';
import { openedLab } from '../openLab';
import { useShareDialog } from '../share/useShareDialog';
import { AskPanel } from './AskPanel';
import { classroomWords } from './classroomWords';
import { choosePageDown, pageDownReveals } from './clickerChoice';
import { CompanionButtons } from './CompanionButtons';
import { companionKeys } from './companionKeys';
import { partsShown, textIn } from './deck';
import { KeyList } from './KeyList';
import { beginAnew, slideAt } from './lecture';
import { lectureKeys } from './lectureKeys';
import { openedLecture } from './openDeck';
import { openedSlide } from './openSlide';
import { showSlides } from './showSlides';
import { SlideBar } from './SlideBar';
import { SlideStatus } from './SlideStatus';
import { toolWords } from './tools/toolWords';
import { useLectureTools } from './tools/useLectureTools';
import { useClassroomKeys } from './useClassroomKeys';
import { useHandOut } from './useHandOut';
import { useLectures } from './useLectures';
import { useResting } from './useResting';
import './SlideRoom.css';

/** To where the hands are entered, where any are. */
function enterVotes(): void {
  document.querySelector<HTMLInputElement>('.ask__count')?.focus();
}

export interface RoomProps {
  /** Of the deck, as addresses have it. */
  readonly name: string;
}

/** The slides of a deck, one at a time. What a slide hides is not in the page. */
export function SlideRoom({ name }: RoomProps) {
  const { lang, messages } = useI18n();
  const words = useWords(classroomWords);
  const klarity = useKlarity();
  const lecture = openedLecture(name);
  const { deck, revealed, black } = useStore(lecture.store);
  // Of the place, and not of the lecture: it changes together with the scene.
  const number = useField(({ place }) => place.slide ?? 1);
  const slide = slideAt(deck, number - 1);
  const scene = openedSlide(name, number);
  useLoaded([...openedLab(scene.lab).words, toolWords]);
  useEffect(() => showSlides(klarity, lecture), [klarity, lecture]);

  const [typed, setTyped] = useState('');
  const [isHelp, setHelp] = useState(false);
  const [reveals, setReveals] = useState(pageDownReveals);
  const choose = (next: boolean): void => {
    choosePageDown(next);
    setReveals(next);
  };
  const address = useAddress();
  const share = useShareDialog();
  const lectures = useLectures(() => lecture.change(beginAnew));
  const isResting = useResting();
  const tools = useLectureTools(`${name}/${number}`);
  const barTools = (
    <>
      {tools.buttons}
      <CompanionButtons />
    </>
  );
  const out = revealed[number - 1] ?? 0;
  const parts = partsShown(slide, scene.show, out);
  const isShown = parts.length > 0 || scene.show.length === 0;
  const handOut = useHandOut(isShown ? parts : null);
  const keys = useClassroomKeys({
    onHelp: () => setHelp(true),
    onShare: share.open,
    endGlance: isHelp ? () => setHelp(false) : handOut.end,
    more: [...lectureKeys(lecture, { number: () => typed, type: setTyped, enterVotes, openLectures: lectures.open }), handOut.key, ...tools.keys, ...companionKeys(() => address.placeHref({ presenter: true }))],
  });
  const title = slide.title === undefined ? '' : textIn(slide.title, lang);
  const question = slide.ask === undefined ? '' : textIn(slide.ask.question, lang);
  return (
    <>
      <main id="content" className={isResting ? 'slide-room slide-room--resting' : 'slide-room'} tabIndex={-1} inert={black}>
        <div className="slide">
          <header className="slide__head">
            <h1 className={title === '' ? 'visually-hidden' : 'slide__title'}>
              <SubscriptText text={title === '' ? textIn(deck.title, lang) : title} />
            </h1>
            {question !== '' && (
              <p className="slide__question">
                <SubscriptText text={question} />
              </p>
            )}
          </header>
          <Notices />
          <div className={slide.ask ? 'slide__body slide__body--asks' : 'slide__body'}>
            {isShown && <Lab show={parts} controls="none" />}
            {slide.ask && <AskPanel key={number} lecture={lecture} number={number} ask={slide.ask} />}
          </div>
        </div>
        <SlideBar lecture={lecture} number={number} typed={typed} onHelp={() => setHelp(true)} onShare={share.open} onLectures={lectures.open} tools={barTools} />
        {tools.overlay}
      </main>
      {black && <div className="slide-room__black" />}
      <SlideStatus slide={slide} number={number} slides={deck.slides.length} revealed={out} black={black} />
      <Dialog open={isHelp} title={messages.classroom.keys} closeLabel={messages.app.close} onClose={() => setHelp(false)}>
        <KeyList keys={keys} />
        <p className="slide-room__hint">{words.keys.lab}</p>
        <Toggle label={words.keys.twoButtons} checked={reveals} onChange={choose} />
      </Dialog>
      {share.dialog}
      {handOut.dialog}
      {lectures.dialog}
    </>
  );
}
