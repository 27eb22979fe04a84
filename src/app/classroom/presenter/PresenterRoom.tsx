import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../controls/Button';
import { useI18n } from '../../../i18n/I18nContext';
import { useLoaded } from '../../../i18n/useLoaded';
import { useWords } from '../../../i18n/useWords';
import { useField, useKlarity } from '../../../state/KlarityContext';
import { useAddress } from '../../AddressContext';
import { Lab } from '../../Lab';
import { LabName } from '../../LabName';
import { Notices } from '../../Notices';
import { openedLab } from '../../openLab';
import { classroomWords } from '../classroomWords';
import { goToDeck } from '../goToDeck';
import { openedLecture } from '../openDeck';
import { revealLab } from '../revealLab';
import { showSlides } from '../showSlides';
import { LectureDesk } from './LectureDesk';
import type { LectureLink } from './lectureLink';
import { presenterWords } from './presenterWords';
import { Timers } from './Timers';
import { useLectureLink } from './useLectureLink';
import { usePresenterKeys } from './usePresenterKeys';
import './PresenterRoom.css';

/** The lecturer's own window: all that the room does not see yet, the notes, the time, and what comes next. */
export function PresenterRoom({ name }: { readonly name: string | undefined }) {
  const lecture = name === undefined ? null : openedLecture(name);
  const klarity = useKlarity();
  const words = useWords(presenterWords);
  const lab = useField((state) => state.scene.lab);
  useLoaded([classroomWords, ...openedLab(lab).words]);
  // The slides have gone to another lecture: so does their presenter.
  const { link } = useLectureLink('presenter', lecture, (other) => void goToDeck(klarity, other?.name, other ? other.slide + 1 : undefined));
  useEffect(() => (lecture ? showSlides(klarity, lecture) : undefined), [klarity, lecture]);
  usePresenterKeys(lecture);
  return (
    <main id="content" className="desk" tabIndex={-1}>
      <header className="desk__head">
        <h1 className="desk__title">{words.desk.title}</h1>
        <LinkStatus link={link} />
        <Timers link={link} />
      </header>
      <Notices />
      {lecture ? <LectureDesk lecture={lecture} /> : <LabDesk />}
    </main>
  );
}

/** Whether a window shows the slides. */
function LinkStatus({ link }: { readonly link: LectureLink }) {
  const words = useWords(presenterWords);
  const address = useAddress();
  const { isLinked } = useStore(link.store);
  return (
    <div className="desk__link">
      <p role="status" className={isLinked ? 'desk__linked' : 'desk__alone'}>
        {isLinked ? words.desk.linked : words.desk.alone}
      </p>
      {!isLinked && (
        <a className="control-focus" href={address.placeHref({ presenter: undefined })} target="klarity-slides">
          {words.desk.slides}
        </a>
      )}
    </div>
  );
}

/** A lab without slides: whole, whatever the room sees of it. */
function LabDesk() {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const klarity = useKlarity();
  const revealed = useField((state) => state.revealed);
  const scene = useField((state) => state.scene);
  return (
    <section className="desk__slide" aria-labelledby="desk-slide">
      <h2 id="desk-slide" className="desk__name">
        {openedLab(scene.lab).asks?.(lang, scene) ?? <LabName />}
      </h2>
      <Lab show={[]} controls="essential" />
      <Button
        label={revealed ? words.desk.hideNumbers : words.desk.showNumbers}
        keyShortcuts="r"
        pressed={revealed}
        onClick={() => revealLab(klarity, !revealed)}
      />
    </section>
  );
}

