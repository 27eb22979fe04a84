import { useFrame } from '../charts/frameContext';
import { Handle } from '../charts/Handle';
import { RuleX } from '../charts/RuleX';
import type { Tone } from '../controls/Tone';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import type { Cut } from './Cut';
import { cutEnds, setCutEnd } from './cutEdits';
import { distributionWords } from './distributionWords';
import type { Edits } from './Edits';

interface CutHandlesProps {
  readonly symbol: string;
  readonly role: Tone;
  readonly cut: Cut | null;
  readonly edits: Edits<Cut | null>;
  /** One arrow key: 1 for counts. */
  readonly step: number;
}

/** Inside a Frame: the ends of a cut, to be moved along the axis. */
export function CutHandles({ symbol, role, cut, edits, step }: CutHandlesProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const frame = useFrame();
  const [low = 0, high = 0] = frame.x.domain();
  const [floor = 0] = frame.y.domain();
  const labels = { low: words.cutBelowAt(symbol), high: words.cutAboveAt(symbol) };
  return cutEnds.map((end) => {
    const value = cut?.[end] ?? null;
    if (value === null) return null;
    return (
      <g key={end}>
        <RuleX x={value} role={role} />
        <Handle
          axis="x"
          x={value}
          y={floor}
          value={value}
          min={Math.min(value, end === 'high' ? (cut?.low ?? low) : low)}
          max={Math.max(value, end === 'low' ? (cut?.high ?? high) : high)}
          step={step}
          shape="diamond"
          role={role}
          label={labels[end]}
          valueText={format.plain(value)}
          onChange={edits.gesture(`cut ${end}`, (now, _base, x) => setCutEnd(now, end, x))}
        />
      </g>
    );
  });
}
