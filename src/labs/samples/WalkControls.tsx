import { NumberField } from '../../controls/NumberField';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useGesture, useOneEdit, useSamples } from './samplesCore';
import { setRisk, setWhole } from './samplesEdits';
import { LIMITS, truths } from './samplesScene';
import { samplesWords } from './samplesWords';
import { SeedField } from './SeedField';

/** Which is true, how sure a verdict must be, and how many walk. */
export function WalkControls() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const gesture = useGesture();
  const problemText = useFieldProblem();
  const { truth, risk, walks } = useSamples(({ scene }) => scene);
  return (
    <>
      <Locked by="truth">
        <SegmentedChoice
          legend={words.whoIsTrue}
          options={truths.map((value) => ({ value, label: words.truths[value] }))}
          value={truth}
          onChange={(next) => edit('truth', (scene) => ({ ...scene, truth: next }))}
        />
      </Locked>
      <Locked by="risk">
        <div className="samples-controls__pair">
          {(['wronglyQ', 'wronglyP'] as const).map((name) => (
            <NumberField
              key={name}
              label={words.risks[name]}
              value={risk[name]}
              format={(value) => format.plain(value, 4)}
              min={LIMITS.risk.min}
              max={LIMITS.risk.max}
              step={0.01}
              role={name === 'wronglyQ' ? 'truth' : 'rival'}
              problemText={problemText}
              onChange={(value) => edit(`risk:${name}`, (scene) => setRisk(scene, { [name]: value }))}
            />
          ))}
        </div>
      </Locked>
      <Locked by="walks">
        <Slider
          label={words.walks}
          value={walks}
          min={LIMITS.walks.min}
          max={LIMITS.walks.max}
          step={0.2}
          scale="log"
          valueText={format.plain(walks)}
          showValue
          onChange={gesture('walks', (scene, _base, value) => setWhole(scene, 'walks', Number(value.toPrecision(2))))}
        />
      </Locked>
      <SeedField />
    </>
  );
}
