import { Label } from '../../charts/Label';
import { Trail } from '../../charts/Trail';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { Trajectory } from '../../math/optimizers/descend';
import { useWorms } from './wormsCore';
import { wormsWords } from './wormsWords';

interface LeavingMarkProps {
  readonly trajectory: Trajectory;
  /** Of the axis, in the reader's unit. */
  readonly top: number;
}

/** The step that would leave (0, 1): drawn to the edge that it crosses, with where it would have gone. */
export function LeavingMark({ trajectory: { thetas, losses, end }, top }: LeavingMarkProps) {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const direction = useWorms(({ scene }) => scene.direction);
  const isThere = useWorms(({ scene }) => scene.run.step >= thetas.length - 1);
  if (end.kind !== 'left-domain' || !isThere) return null;
  const edge = end.attempted > 0.5 ? 1 : 0;
  const level = Math.min(inUnit(losses.at(-1) ?? Number.NaN, format.unit), top);
  // It falls on its way out, clear of what is written along the top.
  const fallen = level * 0.6;
  return (
    <>
      <Trail xs={[thetas.at(-1) ?? Number.NaN, edge]} ys={[level, fallen]} role={direction} />
      <Label
        x={edge}
        y={fallen}
        side="below"
        anchor={edge === 1 ? 'end' : 'start'}
        role={direction}
        text={words.leaves(format.plain(end.attempted, 4))}
      />
    </>
  );
}
