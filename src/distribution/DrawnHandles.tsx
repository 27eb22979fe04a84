import { useFrame } from '../charts/frameContext';
import { PointHandle } from '../charts/PointHandle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import { areaOf, knotRange, mostDensity, pointsOf, setKnotDensity } from './drawnEdits';
import type { EditorPartProps } from './EditorPart';
import { keyStep } from './keyStep';
import { narrowEdits } from './narrowEdits';
import { ofFamily } from './ofFamily';

const isDrawn = ofFamily('drawnDensity');

/** Inside a Frame: a handle on every knot of a drawn density, at its density. */
export function DrawnHandles({ symbol, role, distribution, edits: all }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const frame = useFrame();
  if (!isDrawn(distribution)) return null;
  const edits = narrowEdits(all, isDrawn);
  const [[low = 0, high = 0], [, top = 1]] = [frame.x.domain(), frame.y.domain()];
  const area = areaOf(distribution);
  return pointsOf(distribution).map(([x, height], i) => {
    const density = height / area;
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
        labelY={words.knotPart(symbol, i + 1, words.height)}
        valueTextX={format.plain(x, 4)}
        valueTextY={format.fixed(density)}
        onChange={({ x: atX, y, phase, timeStamp }) => move({ value: { x: atX, y }, phase, timeStamp })}
      />
    );
  });
}
