import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { oneParameterFamilies } from '../../math/families/finite';
import { Locked } from '../Locked';
import { useGesture, useOneEdit, useWorms } from './wormsCore';
import { setTheta } from './wormsEdits';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useModelRole, useShownTheta } from './useShown';
import { wormsWords } from './wormsWords';

/** As near to the ends of its open domain as a typed θ may come. */
const MARGIN = 1e-6;

/** θ by hand. */
export function ThetaControl() {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const { slider, domain } = useWorms(({ scene }) => oneParameterFamilies[scene.approximation.family].parameter);
  const theta = useShownTheta();
  const role = useModelRole('approximation');
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  return (
    <Locked by="approximation">
      <div className="run__row">
        <Slider
          label={words.theta}
          value={theta}
          min={slider.min}
          max={slider.max}
          step={slider.step}
          valueText={format.fixed(theta)}
          role={role}
          onChange={gesture('theta', (scene, _base, value) => setTheta(scene, value))}
        />
        <NumberField
          label={words.theta}
          hideLabel
          value={theta}
          format={(value) => format.fixed(value, value < 0.001 || value > 0.999 ? 6 : 3)}
          min={domain.low + MARGIN}
          max={domain.high - MARGIN}
          step={slider.step * 10}
          role={role}
          problemText={problemText}
          onChange={(value) => edit('theta', (scene) => setTheta(scene, value))}
        />
      </div>
    </Locked>
  );
}
