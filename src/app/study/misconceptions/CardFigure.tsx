import { Lab } from '../../Lab';
import { ChangedFigure } from '../ChangedFigure';
import { useCard } from './cardContext';

/** The live figure of the card, only as much of it as there is to try. */
export function CardFigure() {
  const { card } = useCard();
  return (
    <div className="card__figure">
      <Lab show={card.parts} controls="essential" />
      <ChangedFigure scene={card.scene} />
    </div>
  );
}
