import { useFrame } from '../charts/frameContext';
import { Handle } from '../charts/Handle';
import { PointHandle } from '../charts/PointHandle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { keyStep } from './keyStep';
import { componentsOf, MUS, peakOf, setMu, setPeak, setSigma, SIGMAS } from './mixtureEdits';
import { narrowEdits } from './narrowEdits';
import { ofFamily } from './ofFamily';

const isMixture = ofFamily('gaussianMixture');
/** How high a normal is one standard deviation from its peak. */
const FLANK = Math.exp(-0.5);

/** Inside a Frame: each component by its peak (to the side its mean, up its weight), and by its flank (its width). */
export function MixtureHandles({ symbol, role, distribution, edits: all }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const frame = useFrame();
  if (!isMixture(distribution)) return null;
  const edits = narrowEdits(all, isMixture);
  const [low = 0, high = 0] = frame.x.domain();
  const step = keyStep(high - low);
  const components = componentsOf(distribution);
  return components.map((component, k) => {
    const { weight, mu, sigma } = component;
    const peak = peakOf(component);
    const whole = peakOf({ ...component, weight: 1 });
    const label = (part: string): string => words.componentPart(symbol, k + 1, part);
    const move = edits.gesture<{ readonly x: number; readonly y: number }>(`component ${k}`, (now, base, to) =>
      // Of a component alone the weight is 1, however it is dragged.
      components.length === 1 ? setMu(now, k, to.x) : setPeak(now, base, k, to),
    );
    return (
      <g key={k}>
        <Handle
          axis="x"
          x={mu + sigma}
          y={peak * FLANK}
          value={mu + sigma}
          min={mu + SIGMAS.min}
          max={Math.max(high, mu + sigma)}
          step={step}
          shape="square"
          role={role}
          label={label(words.deviation)}
          valueText={format.plain(sigma, 4)}
          onChange={edits.gesture(`width ${k}`, (now, _base, x) => setSigma(now, k, x - mu))}
        />
        <PointHandle
          x={mu}
          y={peak}
          minX={Math.max(MUS.min, Math.min(low, mu))}
          maxX={Math.min(MUS.max, Math.max(high, mu))}
          minY={0}
          maxY={whole}
          stepX={step}
          stepY={whole / 100}
          role={role}
          label={words.componentPart(symbol, k + 1, words.peak)}
          labelX={label(words.mean)}
          labelY={label(words.weight)}
          valueTextX={format.plain(mu, 4)}
          valueTextY={format.fixed(weight)}
          onChange={({ x, y, phase, timeStamp }) => move({ value: { x, y }, phase, timeStamp })}
        />
      </g>
    );
  });
}
