import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { families } from '../../math/families';
import { Locked } from '../Locked';
import { FreeSelect } from './FreeSelect';
import { SeedField } from './SeedField';
import { useGesture, useOneEdit, useSamples } from './samplesCore';
import { setBins, setWhole } from './samplesEdits';
import { LIMITS } from './samplesScene';
import { samplesWords } from './samplesWords';

/** How much is drawn, and what of it is looked at. */
export function DrawControls({ hasFree }: { readonly hasFree: boolean }) {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const scene = useSamples((state) => state.scene);
  const { n, bins, mode, p } = scene;
  return (
    <>
      <Locked by="n">
        <div className="samples-controls__pair lab__at-hand">
          <Slider
            label={words.n}
            value={n}
            min={LIMITS.n.min}
            max={LIMITS.n.max}
            step={0.2}
            scale="log"
            valueText={format.plain(n, 7)}
            onChange={gesture('n', (now, _base, value) => setWhole(now, 'n', Number(value.toPrecision(2))))}
          />
          <NumberField
            label={words.n}
            hideLabel
            value={n}
            format={(value) => format.plain(value, 7)}
            min={LIMITS.n.min}
            max={LIMITS.n.max}
            problemText={problemText}
            onChange={(value) => edit('n', (now) => setWhole(now, 'n', value))}
          />
        </div>
      </Locked>
      <SeedField />
      {mode === 'empirical' && families[p.family].kind === 'continuous' && (
        <Locked by="bins">
          <Slider
            label={words.bins}
            value={Math.log2(bins)}
            min={Math.log2(LIMITS.bins.min)}
            max={Math.log2(LIMITS.bins.max)}
            step={1}
            valueText={format.plain(bins)}
            showValue
            onChange={gesture('bins', (now, _base, value) => setBins(now, 2 ** value))}
          />
        </Locked>
      )}
      {mode === 'empirical' && hasFree && <FreeSelect />}
    </>
  );
}
