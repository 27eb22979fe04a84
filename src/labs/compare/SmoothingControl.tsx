import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { distributionWords } from '../../distribution/distributionWords';
import type { DistributionWords } from '../../distribution/distributionWords';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families';
import { useCompare, useGesture, useOneEdit } from './compareCore';
import { setSmoothing } from './compareEdits';
import type { Side } from './compareEdits';
import { MOST_SMOOTHING } from './compareScene';
import { compareWords } from './compareWords';
import { START_SMOOTHING } from './startSmoothing';
import { useComparison } from './useShown';

const LEAST = 1e-6;

/** As “Normal (0, 2.3)”. */
function named({ family, params }: Distribution, names: DistributionWords['families'], write: (value: number) => string): string {
  const values = Object.values(params).filter((value): value is number => typeof value === 'number');
  return `${names[family]} (${values.map(write).join(', ')})`;
}

/** A share ε of a broad law mixed in: off until it is asked for, and what it is said where it is on. */
export function SmoothingControl({ side }: { readonly side: Side }) {
  const { format } = useI18n();
  const words = useWords(compareWords);
  const { families } = useWords(distributionWords);
  const edit = useOneEdit();
  const gesture = useGesture();
  const epsilon = useCompare(({ scene }) => scene.pair.smoothing[side]);
  const smoother = useComparison()?.smoother ?? null;
  const other = smoother === null ? '…' : named(smoother, families, (value) => format.plain(value, 3));
  return (
    <div className="compare-lab__smoothing">
      <Toggle
        label={words.smooth(side)}
        checked={epsilon > 0}
        onChange={(on) => edit(`smooth:${side}`, (scene) => setSmoothing(scene, { [side]: on ? START_SMOOTHING : 0 }))}
      />
      {epsilon > 0 && (
        <>
          <Slider
            label={words.epsilon(side)}
            value={epsilon}
            min={LEAST}
            max={MOST_SMOOTHING}
            step={0.1}
            scale="log"
            valueText={format.plain(epsilon, 2)}
            showValue
            onChange={gesture(`smooth:${side}`, (scene, _base, value) => setSmoothing(scene, { [side]: value }))}
          />
          <p className="compare-lab__note">{words.smoothNote(side, other)}</p>
        </>
      )}
    </div>
  );
}
