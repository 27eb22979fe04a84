import { Select } from '../../controls/Select';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { FreeSelect } from './FreeSelect';
import { useGesture, useOneEdit, useSamples } from './samplesCore';
import { setWhole } from './samplesEdits';
import { estimandNames, LIMITS } from './samplesScene';
import { samplesWords } from './samplesWords';

/** What is estimated, and from how many draws each. */
export function EstimatorControls() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const gesture = useGesture();
  const { estimand, batch, free } = useSamples(({ scene }) => scene);
  return (
    <>
      <Locked by="estimand">
        <Select
          label={words.estimand}
          options={estimandNames.flatMap((value) => (value === 'value' || free !== null ? [{ value, label: words.estimands[value] }] : []))}
          value={estimand}
          onChange={(next) => edit('estimand', (scene) => ({ ...scene, estimand: next }))}
        />
      </Locked>
      {estimand !== 'value' && <FreeSelect />}
      <Locked by="batch">
        <Slider
          label={words.batch}
          value={batch}
          min={LIMITS.batch.min}
          max={LIMITS.batch.max}
          step={0.2}
          scale="log"
          valueText={format.plain(batch)}
          showValue
          onChange={gesture('batch', (scene, _base, value) => setWhole(scene, 'batch', value))}
        />
      </Locked>
    </>
  );
}
