import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useGesture, useLoss } from './lossCore';
import { givenOf, setGiven, setLogit } from './lossEdits';
import { givenIsPassed } from './lossScene';
import { lossWords } from './lossWords';
import { useEntryRange } from './useTensorEdit';

/** The chosen cell of a side that is given, as a slider: what a finger edits it by. */
export function EntrySlider({ side }: { readonly side: 'student' | 'target' }) {
  const words = useWords(lossWords);
  const { format } = useI18n();
  const scene = useLoss((state) => state.scene);
  const gesture = useGesture();
  const name = side === 'student' ? 'student' : givenIsPassed(scene) ? 'targetPassed' : 'given';
  const range = useEntryRange(name);
  const { brush } = scene;
  if (!range || brush?.tensor !== name) return <p className="loss-lab__hint">{words.chooseCell}</p>;
  const values = side === 'student' ? scene.student : givenOf(scene.target);
  const value = values[brush.row]?.[brush.column] ?? 0;
  return (
    <Slider
      label={words.entry(side === 'student' ? 'z' : words.givenSymbol[scene.target.kind], brush.row, brush.column)}
      value={value}
      {...range}
      valueText={format.plain(value, 4)}
      showValue
      role={side === 'student' ? 'forward' : 'truth'}
      onChange={gesture<number>(`${name}:${brush.row}:${brush.column}`, (now, _, to) =>
        (side === 'student' ? setLogit : setGiven)(now, brush, to),
      )}
    />
  );
}
