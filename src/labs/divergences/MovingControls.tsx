import { tickStep } from 'd3-array';
import { NumberField } from '../../controls/NumberField';
import { Select } from '../../controls/Select';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { movables } from '../../math/families/movables';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useDivergences, useGesture, useOneEdit } from './divergencesCore';
import { setMoving, setPosition, setRange } from './divergencesEdits';
import { divergencesWords } from './divergencesWords';
import { limitsOf, movableOf } from './moving';
import { useMoving, useMovingNames } from './useMovingName';

/** Which parameter of q moves, over which range, and where it stands. */
export function MovingControls({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const once = useOneEdit();
  const gesture = useGesture();
  const problemText = useFieldProblem();
  const nameOf = useMovingNames();
  const moving = useMoving();
  const scene = useDivergences((state) => state.scene);
  const { q, moving: { name, from, to } } = scene;
  const movable = movableOf(scene);
  if (!movable) return null;
  const { min, max } = limitsOf(q, movable);
  const field = { format: (value: number) => format.plain(value, 5), step: movable.isInteger ? 1 : tickStep(from, to, 20), problemText };
  return (
    <div className="divergences-lab__moving">
      <Locked by="q">
        <div className="lab__at-hand">
          <Slider
            label={words.position(moving.full)}
            value={moving.value}
            min={from}
            max={to}
            step={movable.isInteger ? 1 : tickStep(from, to, 200)}
            valueText={format.plain(moving.value, 4)}
            showValue
            role="rival"
            onChange={gesture('position', (now, _base, value) => setPosition(now, value))}
          />
        </div>
      </Locked>
      {controls === 'full' && (
        <Locked by="moving">
          <div className="divergences-lab__row">
            <Select
              label={words.moving}
              options={movables(q).map((one) => ({ value: one.name, label: nameOf(q, one).full }))}
              value={name}
              onChange={(next) => once('move', (now) => setMoving(now, next))}
            />
            <NumberField {...field} label={words.from} value={from} min={min} max={movable.value} onChange={(value) => once('from', (now) => setRange(now, 'from', value))} />
            <NumberField {...field} label={words.to} value={to} min={movable.value} max={max} onChange={(value) => once('to', (now) => setRange(now, 'to', value))} />
          </div>
        </Locked>
      )}
    </div>
  );
}
