import { lazy } from 'react';
import { useField } from '../../state/KlarityContext';
import { LabRoom } from './LabRoom';
import './ClassroomShell.css';

const SlideRoom = lazy(async () => ({ default: (await import('./SlideRoom')).SlideRoom }));
const DeckRoom = lazy(async () => ({ default: (await import('./DeckRoom')).DeckRoom }));

/** A lab on a projector, the slides of a deck, or the lecturer's own deck while it is written. */
export function ClassroomShell() {
  const deck = useField(({ place }) => place.deck);
  const isSlide = useField(({ place }) => place.slide !== undefined);
  if (deck === undefined) return <LabRoom />;
  // Another deck is another lecture: nothing of the one before stays.
  return isSlide ? <SlideRoom key={deck} name={deck} /> : <DeckRoom />;
}
