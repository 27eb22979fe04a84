import type { Tone } from '../controls/Tone';
import { NumberField } from '../controls/NumberField';
import { Toggle } from '../controls/Toggle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import type { Cut } from './Cut';
import { setCutEnd } from './cutEdits';
import type { CutEnd } from './cutEdits';
import { distributionWords } from './distributionWords';
import type { Edits } from './Edits';
import { useFieldProblem } from './useFieldProblem';
import './CutEditor.css';

interface CutEditorProps {
  readonly symbol: string;
  readonly role: Tone;
  readonly cut: Cut | null;
  readonly edits: Edits<Cut | null>;
  /** What is in sight: a new cut begins a quarter inside of it. */
  readonly view: { readonly low: number; readonly high: number };
  /** One arrow key: 1 for counts. */
  readonly step: number;
}

const INSIDE = 0.25;
const MOST = 1e9;

/** What is cut off a law, below and above. */
export function CutEditor({ symbol, role, cut, edits, view, step }: CutEditorProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  const width = view.high - view.low;
  const starts: Readonly<Record<CutEnd, number>> = { low: view.low + INSIDE * width, high: view.high - INSIDE * width };
  const end = (which: CutEnd, toggle: string, label: string) => {
    const value = cut?.[which] ?? null;
    const start = Number((Math.round(starts[which] / step) * step).toPrecision(12));
    return (
      <div className="cut-editor__end">
        <Toggle
          label={toggle}
          checked={value !== null}
          role={role}
          onChange={(on) => edits.once(`cut ${which}`, (now) => setCutEnd(now, which, on ? start : null))}
        />
        {value !== null && (
          <NumberField
            label={label}
            hideLabel
            value={value}
            format={(one) => format.plain(one)}
            min={which === 'high' ? (cut?.low ?? -MOST) : -MOST}
            max={which === 'low' ? (cut?.high ?? MOST) : MOST}
            step={step}
            role={role}
            problemText={problemText}
            onChange={(next) => edits.once(`cut ${which}`, (now) => setCutEnd(now, which, next))}
          />
        )}
      </div>
    );
  };
  return (
    <div className="cut-editor">
      {end('low', words.cutBelow(symbol), words.cutBelowAt(symbol))}
      {end('high', words.cutAbove(symbol), words.cutAboveAt(symbol))}
    </div>
  );
}
