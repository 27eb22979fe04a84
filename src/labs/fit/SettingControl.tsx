import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { shortNumber } from './compactNumber';
import { useFit, useGesture, useOneEdit } from './fitCore';
import { setSetting } from './fitEdits';
import { fitWords } from './fitWords';
import { racerNames } from './racerNames';
import { isSettingName, settingRange } from './settingRanges';

interface SettingControlProps {
  readonly racer: number;
  readonly name: string;
}

/** One setting of one racer, by slider and by number. */
export function SettingControl({ racer, name }: SettingControlProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const value = useFit(({ scene }) => scene.racers[racer]?.settings[name] ?? Number.NaN);
  const of = racerNames(useFit(({ scene }) => scene.racers), words)[racer];
  if (!isSettingName(name) || of === undefined) return null;
  const range = settingRange(name);
  const label = `${of}: ${words.settings[name]}`;
  return (
    <Locked by="racers">
      <div className="fit-setup__setting">
        <span className="control-label" aria-hidden="true">
          {words.settings[name]}
        </span>
        <Slider
          label={label}
          hideLabel
          value={value}
          {...range}
          valueText={shortNumber(value, format)}
          onChange={gesture(`racer ${racer} ${name}`, (scene, _base, next) => setSetting(scene, racer, name, next))}
        />
        <NumberField
          label={label}
          hideLabel
          value={value}
          format={(one) => shortNumber(one, format)}
          min={range.min}
          max={range.max}
          problemText={problemText}
          onChange={(next) => edit(`racer ${racer} ${name}`, (scene) => setSetting(scene, racer, name, next))}
        />
      </div>
    </Locked>
  );
}
