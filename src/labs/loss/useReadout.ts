import { useI18n } from '../../i18n/I18nContext';
import { useLoss } from './lossCore';
import { wiringOf } from './lossScene';
import { useBrushed } from './useBrushed';
import { useTensor } from './useTensor';

/** The one entry that is looked at, with its numbers put in: t·(log t − x). */
export function useReadout(): string | null {
  const { format } = useI18n();
  const scene = useLoss((state) => state.scene);
  const student = useTensor('studentPassed');
  const target = useTensor('targetPassed');
  const elements = useTensor('elements');
  const brushed = useBrushed();
  if (!brushed) return null;
  const way = wiringOf(scene);
  const at = brushed.row * student.columns + brushed.column;
  const write = (value: number | undefined): string =>
    value === undefined ? '…' : Number.isNaN(value) ? 'nan' : format.fixed(value, 4);
  const [first, second] = way.first === 'student' ? [student, target] : [target, student];
  const [x, t] = [write(first.values?.[at]), write(second.values?.[at])];
  const value = write(elements.values?.[at]);
  const formula = way.logTarget ? `e^(${t}) · (${t} − (${x}))` : `${t} · (log ${t} − (${x}))`;
  return `pointwise[${brushed.row}, ${brushed.column}] = ${formula} = ${value}`;
}
