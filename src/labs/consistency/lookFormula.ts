import { tsaThreshold } from '../../math/losses/tsaThreshold';
import { classLetter } from './classLetter';
import type { ConsistencyScene } from './consistencyScene';
import { effectiveTemperature } from './effectiveTemperature';
import type { StepValues } from './stepsValues';
import type { StepsLook, StepTensor } from './stepsLook';
import { tensorNames } from './tensorNames';

export interface FormulaInput {
  readonly scene: ConsistencyScene;
  readonly values: Readonly<Record<StepTensor, StepValues>>;
  /** How a number of a tensor is written; information in nats. */
  readonly text: (tensor: StepTensor, value: number) => string;
  /** λ, T and the like. */
  readonly plain: (value: number) => string;
}

/** The arithmetic of one number, with its numbers in: `elements[2, B] = 0.84 × (ln 0.84 − (−1.2)) = 0.86`. */
export function lookFormula({ tensor, row, column }: StepsLook, input: FormulaInput): string {
  const { scene, values, text, plain } = input;
  const { loss, batch } = scene;
  const temperature = effectiveTemperature(loss);
  const i = row ?? 0;
  const label = batch.labels[i] ?? 0;
  const all = (of: StepTensor): readonly number[] => [...values[of].values];
  const rowOf = (of: StepTensor): readonly number[] => {
    const { columns } = values[of];
    return all(of).slice(i * columns, (i + 1) * columns);
  };
  const at = (of: StepTensor, c = column ?? 0): string => text(of, rowOf(of)[c] ?? Number.NaN);
  const bracketed = (number: string): string => (/^[−-]/.test(number) ? `(${number})` : number);
  const sumOf = (of: StepTensor, numbers: readonly number[]): string => numbers.map((value) => bracketed(text(of, value))).join(' + ');
  const over = (divisor: number): string => (divisor === 1 ? '' : ` / ${plain(divisor)}`);
  const power = (of: StepTensor, c: number, by: number): string => `exp(${at(of, c)}${over(by)})`;
  const softmax = (of: StepTensor, by: number): string => {
    const c = column ?? 0;
    const powers = rowOf(of).map((_, k) => power(of, k, by));
    const sum = powers.length > 4 ? `Σ exp(${tensorNames[of]}[${i + 1}, ·]${over(by)})` : powers.join(' + ');
    return `${power(of, c, by)} / (${sum})`;
  };
  const augmentedBy = loss.tempered === 'augmented' ? temperature : 1;
  const countOf = (of: 'mask' | 'kept'): number => all(of).filter((counts) => counts === 1).length;
  const divisor = loss.normaliseBy === 'mask' ? Math.max(countOf('mask'), 1) : batch.original.length;
  const atLeastOne = (count: number): string => (count === 0 ? 'max(0, 1)' : String(count));

  const steps: Readonly<Record<StepTensor, () => string>> = {
    original: () => '',
    augmented: () => '',
    labelled: () => '',
    plain: () => softmax('original', 1),
    targets: () => softmax('original', loss.tempered === 'original' ? temperature : 1),
    confidences: () => `max(${rowOf('plain').map((value) => text('plain', value)).join(', ')})`,
    mask: () => `${at('confidences', 0)} > ${plain(loss.confidence)}`,
    logProbs: () => `ln (${softmax('augmented', augmentedBy)})`,
    elements: () => `${at('targets')} × (ln ${at('targets')} − ${bracketed(at('logProbs'))})`,
    kls: () => sumOf('elements', rowOf('elements')),
    consistency: () =>
      `(${all('kls').map((kl, k) => `${all('mask')[k] ?? 0} × ${text('kls', kl)}`).join(' + ')}) / ${loss.normaliseBy === 'mask' ? atLeastOne(countOf('mask')) : divisor}`,
    probs: () => softmax('labelled', 1),
    losses: () => `−ln ${at('probs', label)}`,
    kept: () => (loss.annealing === 'off' ? '' : `${at('probs', label)} ≤ ${plain(tsaThreshold(loss.annealing, scene.progress, values.probs.columns))}`),
    supervised: () => {
      const kept = all('kept');
      const counted = all('losses').filter((_, k) => kept[k] === 1);
      return `(${counted.length === 0 ? '0' : sumOf('losses', counted)}) / ${atLeastOne(countOf('kept'))}`;
    },
    total: () => `${text('supervised', all('supervised')[0] ?? 0)} + ${plain(loss.coefficient)} × ${text('consistency', all('consistency')[0] ?? 0)}`,
    augmentedGradient: () => {
      const learned = Math.exp(rowOf('logProbs')[column ?? 0] ?? Number.NaN);
      return `${plain(loss.coefficient)} × ${at('mask', 0)} × (${text('targets', learned)} − ${at('targets')}) / ${divisor}${over(augmentedBy)}`;
    },
    labelledGradient: () => {
      const isLabel = column === label ? '1' : '0';
      return `${at('kept', 0)} × (${at('probs')} − ${isLabel}) / ${Math.max(countOf('kept'), 1)}`;
    },
  };

  const place = [row === null ? null : row + 1, column === null ? null : classLetter(column)].filter((part) => part !== null);
  const name = place.length === 0 ? tensorNames[tensor] : `${tensorNames[tensor]}[${place.join(', ')}]`;
  const result = text(tensor, rowOf(tensor)[column ?? 0] ?? Number.NaN);
  const arithmetic = steps[tensor]();
  const yields = tensor === 'mask' || tensor === 'kept' ? '→' : '=';
  return arithmetic === '' ? `${name} = ${result}` : `${name} = ${arithmetic} ${yields} ${result}`;
}
