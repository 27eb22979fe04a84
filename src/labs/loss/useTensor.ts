import type { Role } from '../../charts/Role';
import { useWords } from '../../i18n/useWords';
import type { LogitForm } from '../../math/losses/klWiring';
import { useLoss } from './lossCore';
import { givenOf } from './lossEdits';
import { givenIsPassed, shapeOf, wiringOf } from './lossScene';
import type { LossScene, Rows } from './lossScene';
import { lossWords } from './lossWords';
import type { TensorName } from './tensorNames';
import { useResult } from './useResult';

/** What a tensor's entries are: of a side's logits, or what comes after both. */
export type TensorForm = LogitForm | 'labels' | 'elements' | 'rowSums';

interface Look {
  readonly decimals: number;
  readonly characters: number;
  readonly heat: (value: number) => number;
}

export interface ShownTensor extends Look {
  /** As the code calls it. */
  readonly symbol: string;
  readonly form: TensorForm;
  readonly note: string | undefined;
  readonly role: Role;
  readonly shape: readonly number[];
  readonly columns: number;
  readonly columnLabels: readonly string[];
  /** Row-major; null until they are there. */
  readonly values: ArrayLike<number> | null;
}

/** The colour of a log-probability is that of its probability. */
const looks = {
  logits: { decimals: 2, characters: 5, heat: (value: number) => value / 6 },
  probs: { decimals: 3, characters: 5, heat: (value: number) => value },
  logProbs: { decimals: 2, characters: 5, heat: Math.exp },
  share: { decimals: 3, characters: 5, heat: (value: number) => value },
  logShare: { decimals: 2, characters: 5, heat: Math.exp },
  labels: { decimals: 0, characters: 2, heat: () => 0 },
} as const satisfies Readonly<Record<LogitForm | 'labels', Look>>;

/** Relative to the largest, so that it is seen where the loss comes from; but next to nothing stays pale. */
function amounts(values: ArrayLike<number> | null): Look {
  const finite = Array.from(values ?? [], Math.abs).filter((value) => Number.isFinite(value));
  const most = Math.max(0.5, ...finite);
  return { decimals: 3, characters: 5, heat: (value) => value / most };
}

const symbolOf = (form: LogitForm, side: 'student' | 'target', scene: LossScene): string => {
  const letter = side === 'student' ? 'q' : 'p';
  const [, classes] = shapeOf(scene);
  const logits = side === 'student' ? 'z' : 't';
  const names = { logits: `${logits} / T`, probs: letter, logProbs: `log_${letter}`, share: `p / ${classes}`, logShare: `log(p / ${classes})` };
  return names[form];
};

/** A tensor of the pipeline as it is drawn: what stands in the scene at once, the rest once the worker has said it. */
export function useTensor(name: TensorName): ShownTensor {
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const result = useResult();
  const [rows, classes] = shapeOf(scene);
  const way = wiringOf(scene);
  const columnLabels = Array.from({ length: classes }, (_, c) => String(c));
  const whole = { shape: [rows, classes], columns: classes, columnLabels };
  const flat = (values: Rows): readonly number[] => values.flat();
  const place = (side: 'student' | 'target'): string => (way.first === side ? words.firstArgument : words.secondArgument);

  switch (name) {
    case 'student':
      return { ...whole, ...looks.logits, symbol: 'z', form: 'logits', note: words.studentLogits, role: 'forward', values: flat(scene.student) };
    case 'studentPassed':
      return {
        ...whole,
        ...looks[way.student],
        symbol: symbolOf(way.student, 'student', scene),
        form: way.student,
        note: place('student'),
        role: 'forward',
        values: result?.studentPassed.values ?? null,
      };
    case 'given': {
      const { target } = scene;
      const shown = { ...whole, role: 'truth', values: flat(givenOf(target)) } as const;
      if (target.kind === 'logits') return { ...shown, ...looks.logits, symbol: 't', form: 'logits', note: words.teacherLogits };
      if (target.kind === 'probabilities') return { ...shown, ...looks.probs, symbol: 'p', form: 'probs', note: words.targetProbs };
      return { ...shown, ...looks.labels, symbol: 'labels', form: 'labels', note: undefined, shape: [rows], columns: 1, columnLabels: [words.classLabel] };
    }
    case 'targetPassed':
      return {
        ...whole,
        ...looks[way.target],
        symbol: symbolOf(way.target, 'target', scene),
        form: way.target,
        note: place('target'),
        role: 'truth',
        values: givenIsPassed(scene) ? flat(givenOf(scene.target)) : (result?.targetPassed.values ?? null),
      };
    case 'elements': {
      const values = result?.elements.values ?? null;
      return { ...whole, ...amounts(values), symbol: 'pointwise', form: 'elements', note: undefined, role: 'ink', values };
    }
    case 'rowSums': {
      const values = result?.rowSums ?? null;
      return { ...amounts(values), shape: [rows], columns: 1, columnLabels: ['Σ'], symbol: 'per_example', form: 'rowSums', note: undefined, role: 'ink', values };
    }
  }
}
