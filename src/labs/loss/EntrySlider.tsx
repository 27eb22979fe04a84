import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useGesture, useLoss } from './lossCore';
import { givenOf, setGiven, setLogit } from './lossEdits';
import { givenIsPassed, givenSymbols } from './lossScene';
import { lossWords } from './lossWords';
import { useBrushed } from './useBrushed';
import { useEntryRange } from './useTensorEdit';

/** The cell that is looked at, of a side that is given, as a slider: what a finger edits it by. */
export function EntrySlider({ side }: { readonly side: 'student' | 'target' }) {
  const words = useWords(lossWords);
  const { format } = useI18n();
  const scene = useLoss((state) => state.scene);
  const gesture = useGesture();
  const name = side === 'student' ? 'student' : givenIsPassed(scene) ? 'targetPassed' : 'given';
  const range = useEntryRange(name);
  const brushed = useBrushed();
  if (!range) return null;
  // The entry of this side that belongs to what is looked at, wherever that is.
  const values = side === 'student' ? scene.student : givenOf(scene.target);
  const row = Math.min(brushed?.row ?? 0, values.length - 1);
  const at = { row, column: Math.min(brushed?.column ?? 0, (values[row]?.length ?? 1) - 1) };
  const value = values[at.row]?.[at.column] ?? 0;
  return (
    <Locked by={side}>
      <Slider
        label={words.entry(side === 'student' ? 'z' : givenSymbols[scene.target.kind], at.row, at.column)}
        value={value}
        {...range}
        valueText={format.plain(value, 4)}
        showValue
        role={side === 'student' ? 'forward' : 'truth'}
        onChange={gesture(`${name}:${at.row}:${at.column}`, (now, _, to) =>
          (side === 'student' ? setLogit : setGiven)(now, at, to),
        )}
      />
    </Locked>
  );
}
