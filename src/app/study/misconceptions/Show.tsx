import { Button } from '../../../controls/Button';
import { useField, useKlarity } from '../../../state/KlarityContext';
import { sameFigure } from '../sameFigure';
import { useCard } from './cardContext';

interface ShowProps {
  /** The figure that it leads to, by its name in the card. */
  readonly scene: string;
  readonly label: string;
}

/** One press that changes the figure as the text says. */
export function Show({ scene: named, label }: ShowProps) {
  const klarity = useKlarity();
  const { name, card } = useCard();
  const scene = card.scenes?.[named];
  if (!scene) throw new Error(`the card ${name} has no figure ${named}`);
  const isShown = useField((state) => sameFigure(state.scene, scene));
  return (
    <p className="card__show">
      <Button label={label} disabled={isShown} onClick={() => klarity.go({}, scene)} />
    </p>
  );
}
