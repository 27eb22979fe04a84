import { SubscriptText } from '../../charts/SubscriptText';
import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useFit, useGesture, useOneEdit } from './fitCore';
import { setSmoothing } from './fitEdits';
import { MAX_SMOOTHING } from './fitScene';
import { fitWords } from './fitWords';

/** The share ε of a spread-out law in p or in q_θ; 0 until asked for. */
export function SmoothingControl({ of }: { readonly of: 'p' | 'q' }) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const share = useFit(({ scene }) => scene.smoothing[of]);
  const label = <SubscriptText text={words.smoothingOf(of === 'p' ? 'p' : 'q_θ')} />;
  const role = of === 'p' ? 'truth' : 'ink';
  return (
    <Locked by="smoothing">
      <div className="fit-setup__row" title={words.smoothingHint}>
        <Slider
          label={label}
          value={share}
          min={0}
          max={MAX_SMOOTHING}
          step={0.01}
          valueText={format.plain(share, 3)}
          role={role}
          onChange={gesture(`smoothing ${of}`, (scene, _base, value) => setSmoothing(scene, { [of]: value }))}
        />
        <NumberField
          label={label}
          hideLabel
          value={share}
          format={(value) => format.plain(value, 4)}
          min={0}
          max={MAX_SMOOTHING}
          step={0.01}
          role={role}
          problemText={problemText}
          onChange={(value) => edit(`smoothing ${of}`, (scene) => setSmoothing(scene, { [of]: value }))}
        />
      </div>
    </Locked>
  );
}
