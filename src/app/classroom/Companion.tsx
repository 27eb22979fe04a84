import { useStore } from 'zustand';
import type { Language } from '../../scene/preferences';
import { companion } from './companion';
import { openedLecture } from './openDeck';
import { PresenterPanel } from './presenter/PresenterPanel';
import { presenterWords } from './presenter/presenterWords';
import { useLectureLink } from './presenter/useLectureLink';

export interface CompanionProps {
  /** The deck that is shown; none for a lab alone. */
  readonly name: string | undefined;
}

export async function loadWords(lang: Language): Promise<void> {
  await presenterWords.load(lang);
}

/** What goes along with the slides: the link to the presenter's window, or its panel in this one, and what is kept of the hour. */
export function Companion({ name }: CompanionProps) {
  const lecture = name === undefined ? null : openedLecture(name);
  const { open } = useStore(companion);
  const { link } = useLectureLink('slides', lecture);
  return open === 'panel' && <PresenterPanel lecture={lecture} link={link} />;
}
