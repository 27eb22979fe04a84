import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../scene/preferences';
import { useKlarity } from '../../state/KlarityContext';
import { companionStore } from './companionStore';
import { classroomWords } from './classroomWords';
import { openedLecture } from './openDeck';
import { PresenterPanel } from './presenter/PresenterPanel';
import { presenterWords } from './presenter/presenterWords';
import { useLectureLink } from './presenter/useLectureLink';
import { HourDialog } from './replay/HourDialog';
import { endReplay, hourRecorder, replay } from './replay/hourDesk';
import type { Recorder } from './replay/recorder';
import { ReplayBar } from './replay/ReplayBar';
import { replayWords } from './replay/replayWords';
import { showMoment } from './replay/showMoment';
import './replay/Replay.css';

export interface CompanionProps {
  /** The deck that is shown; none for a lab alone. */
  readonly name: string | undefined;
}

/** What it has to have before it can be shown. */
export async function loadCompanion(lang: Language): Promise<Recorder> {
  const [recorder] = await Promise.all([hourRecorder(), ...[presenterWords, replayWords, classroomWords].map((words) => words.load(lang))]);
  return recorder;
}

/** What goes along with the slides: the link to the presenter's window, or its panel in this one, and the hour that is kept or shown again. */
export function Companion({ name, recorder }: CompanionProps & { readonly recorder: Recorder }) {
  const klarity = useKlarity();
  const [lecture] = useState(() => (name === undefined ? null : openedLecture(name)));
  const { open } = useStore(companionStore);
  const { link, showing } = useLectureLink('slides', lecture);
  const { hour, at, back } = useStore(replay);
  const moment = hour ? hour.moments[at] : back;
  const isReplay = moment !== null;
  useEffect(() => (isReplay ? undefined : recorder.follow(klarity, showing)), [isReplay, klarity, recorder, showing]);
  useEffect(() => {
    if (!moment) return;
    let isWanted = true;
    showMoment({ klarity, showing, name }, moment, () => isWanted).then(
      (isShown) => {
        if (isShown && moment === back) replay.setState({ back: null });
      },
      () => klarity.notify([{ kind: 'lab-failed' }]),
    );
    return () => {
      isWanted = false;
    };
  }, [back, klarity, moment, name, showing]);
  return (
    <>
      {open === 'panel' && <PresenterPanel lecture={lecture} link={link} />}
      {open === 'hour' && <HourDialog recorder={recorder} />}
      {hour && <ReplayBar hour={hour} onEnd={() => endReplay(recorder.store.getState().moments.at(-1))} />}
    </>
  );
}
