import { lazy } from 'react';
import { useField } from '../../state/KlarityContext';
import { CompanionSoon } from './CompanionSoon';
import { LabRoom } from './LabRoom';
import './ClassroomShell.css';

const SlideRoom = lazy(async () => ({ default: (await import('./SlideRoom')).SlideRoom }));
const PresenterRoom = lazy(async () => ({ default: (await import('./presenter/PresenterRoom')).PresenterRoom }));
const DeckRoom = lazy(async () => ({ default: (await import('./DeckRoom')).DeckRoom }));

/** A lab on a projector, the slides of a deck, or the lecturer's own deck while it is written; in a window of its own, what the lecturer sees of them. */
export function ClassroomShell() {
  const deck = useField(({ place }) => place.deck);
  const isSlide = useField(({ place }) => place.slide !== undefined);
  const isPresenter = useField(({ place }) => place.presenter === true);
  const shown = isSlide ? deck : undefined;
  if (isPresenter) return <PresenterRoom key={shown} name={shown} />;
  if (deck !== undefined && !isSlide) return <DeckRoom />;
  return (
    <>
      {/* Another deck is another lecture: nothing of the one before stays. */}
      {shown === undefined ? <LabRoom /> : <SlideRoom key={shown} name={shown} />}
      <CompanionSoon name={shown} />
    </>
  );
}
