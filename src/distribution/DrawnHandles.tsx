import { useFrame } from '../charts/frameContext';
import { DrawPad } from '../charts/DrawPad';
import { PointHandle } from '../charts/PointHandle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import { densitiesOf, knotRange, mostDensity, setDensities, setKnotDensity } from './drawnEdits';
import type { EditorPartProps } from './EditorPart';
import { keyStep } from './keyStep';
import { narrowEdits } from './narrowEdits';
import { ofFamily } from './ofFamily';

const isDrawn = ofFamily('drawnDensity');

interface DrawnHandlesProps extends EditorPartProps {
  /** Whether the plot is a pad to draw on; else every knot is moved by itself. */
  readonly draws?: boolean;
}

/** Inside a Frame: a drawn density by its knots, each at its density, or as a pad to draw on. */
export function DrawnHandles({ symbol, role, distribution, edits: all, draws = false }: DrawnHandlesProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const frame = useFrame();
  if (!isDrawn(distribution)) return null;
  const edits = narrowEdits(all, isDrawn);
  const [[low = 0, high = 0], [, top = 1]] = [frame.x.domain(), frame.y.domain()];
  const densities = densitiesOf(distribution);
  const heightLabel = (i: number): string => words.knotPart(symbol, i + 1, words.height);
  if (draws) {
    const draw = edits.gesture<readonly number[]>('draw', setDensities);
    return (
      <DrawPad
        knots={distribution.params.knots}
        heights={densities}
        max={top}
        step={keyStep(top)}
        role={role}
        labelOf={heightLabel}
        valueTextOf={(i) => format.fixed(densities[i] ?? 0)}
        onChange={({ heights, phase, timeStamp }) => draw({ value: heights, phase, timeStamp })}
      />
    );
  }
  return distribution.params.knots.map((x, i) => {
    const density = densities[i] ?? 0;
    const { min, max } = knotRange(distribution, i);
    const move = edits.gesture<{ readonly x: number; readonly y: number }>(`knot ${i}`, (now, base, to) =>
      setKnotDensity(now, base, i, { x: to.x, density: to.y }),
    );
    return (
      <PointHandle
        key={i}
        x={x}
        y={density}
        minX={min}
        maxX={max}
        minY={0}
        maxY={Math.max(density, Math.min(top, mostDensity(distribution, i)))}
        stepX={keyStep(high - low)}
        stepY={keyStep(top)}
        role={role}
        label={words.knot(symbol, i + 1)}
        labelX={words.knotPart(symbol, i + 1, words.place)}
        labelY={heightLabel(i)}
        valueTextX={format.plain(x, 4)}
        valueTextY={format.fixed(density)}
        onChange={({ x: atX, y, phase, timeStamp }) => move({ value: { x: atX, y }, phase, timeStamp })}
      />
    );
  });
}
