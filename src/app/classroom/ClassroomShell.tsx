import { lazy } from 'react';
import type { ComponentType } from 'react';
import { languages } from '../../scene/preferences';
import { useField } from '../../state/KlarityContext';
import { blindParts } from '../../state/task';
import { CompanionSoon } from './CompanionSoon';
import { LabRoom } from './LabRoom';
import type { RoomProps } from './SlideRoom';
import './ClassroomShell.css';

/** The words of lectures in every language, so that a lecture can go over to another without a break. */
const withWords = async (room: ComponentType<RoomProps>): Promise<{ readonly default: ComponentType<RoomProps> }> => {
  const { classroomWords } = await import('./classroomWords');
  await Promise.all(languages.map((lang) => classroomWords.load(lang)));
  return { default: room };
};

const SlideRoom = lazy(async () => withWords((await import('./SlideRoom')).SlideRoom));
const DeckRoom = lazy(async () => {
  const { embedWords } = await import('../share/embed/embedWords');
  await Promise.all(languages.map((lang) => embedWords.load(lang)));
  return withWords((await import('./DeckRoom')).DeckRoom);
});
const PresenterRoom = lazy(async () => ({ default: (await import('./presenter/PresenterRoom')).PresenterRoom }));

/** A lab on a projector, the slides of a deck, or the lecturer's own deck while it is written; in a window of its own, what the lecturer sees of them. */
export function ClassroomShell() {
  const deck = useField(({ place }) => place.deck);
  const isSlide = useField(({ place }) => place.slide !== undefined);
  const isPresenter = useField(({ place }) => place.presenter === true);
  const isWhole = useField(blindParts) === undefined;
  const shown = isSlide ? deck : undefined;
  if (isPresenter) return <PresenterRoom key={shown} name={shown} />;
  if (deck !== undefined && !isSlide) return <DeckRoom name={deck} />;
  return (
    <>
      {/* Another deck is another lecture: nothing of the one before stays. */}
      {shown === undefined ? <LabRoom /> : <SlideRoom key={shown} name={shown} />}
      {isWhole && <CompanionSoon name={shown} />}
    </>
  );
}
