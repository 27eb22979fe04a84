import { compensatedSum } from '../divergence/compensatedSum';
import { requirePositive, requireWithin } from '../families/requireParameter';
import { cancels } from './cancels';
import { crossEntropyLoss } from './crossEntropyLoss';
import { exactDistillationGradient } from './exactDistillationGradient';
import { klOfLogits } from './klOfLogits';
import { matrixOf, requireSameShape, rowOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';

export interface DistillationSettings {
  /** T > 0: softens teacher and student alike. */
  readonly temperature: number;
  /** α in [0, 1]: the weight of the teacher against the labels. */
  readonly alpha: number;
}

/** Every part of the loss, in nats; matrices have the logits' shape. */
export interface DistillationLoss {
  /** softmax(teacher/T) and softmax(student/T). */
  readonly teacherProbs: Matrix;
  readonly studentProbs: Matrix;
  /** One KL(teacher ‖ student) a row, both softened. */
  readonly klPerExample: Float64Array;
  /** Their mean: `KLDivLoss` with `batchmean`. */
  readonly kl: number;
  /** T²·kl: T² keeps the size of its gradient as T grows. */
  readonly distillation: number;
  /** The mean cross-entropy of the student, untempered, with the labels. */
  readonly crossEntropy: number;
  /** (1 − α)·crossEntropy + α·distillation; a part of weight 0 contributes 0, be it infinite. */
  readonly total: number;
  /** Of the total, with respect to the student's logits; nothing flows to the teacher. */
  readonly gradient: Matrix;
}

const weighted = (weight: number, value: number): number => (weight === 0 ? 0 : weight * value);

/**
 * (1 − α)·CE(softmax(s), labels) + α·T²·mean KL(softmax(t/T) ‖ softmax(s/T)), in nats, for student logits s and teacher
 * logits t (rows × classes, row-major) and one class index a row. Its gradient is ((1 − α)·(softmax(s) − onehot) +
 * α·T·(softmax(s/T) − softmax(t/T)))/rows.
 * @returns Infinity where a weighted part is: the student rules out a class that the teacher has, or the label.
 * @throws RangeError naming `student`, `teacher` (as `softmax`, and where their shapes differ), `labels`, `temperature`
 * (not finite, not > 0) or `alpha` (outside [0, 1]).
 * @error 1e-14 relative, for a student nearly equal to the teacher too; gradient 1e-13 relative, each entry.
 * @source Hinton, Vinyals & Dean (2015), arXiv:1503.02531, §2
 */
export function distillationLoss(
  student: Matrix,
  teacher: Matrix,
  labels: readonly number[],
  { temperature, alpha }: DistillationSettings,
): DistillationLoss {
  requireLogits('student', student);
  requireLogits('teacher', teacher);
  requireSameShape('student', student, 'teacher', teacher);
  requirePositive('temperature', temperature);
  requireWithin('alpha', alpha, 0, 1);

  const { rows } = student;
  const hard = crossEntropyLoss(student, { kind: 'indices', labels }, { reduction: 'mean' });
  const soft = rowsOf(student).map((logits, i) =>
    klOfLogits({ logits: rowOf(teacher, i), temperature }, { logits, temperature }),
  );
  const klPerExample = Float64Array.from(soft, ({ value }) => value);
  const kl = compensatedSum(klPerExample) / rows;
  const distillation = temperature ** 2 * kl;
  return {
    teacherProbs: matrixOf(soft.map(({ p }) => p.probs)),
    studentProbs: matrixOf(soft.map(({ q }) => q.probs)),
    klPerExample,
    kl,
    distillation,
    crossEntropy: hard.value,
    total: weighted(1 - alpha, hard.value) + weighted(alpha, distillation),
    gradient: matrixOf(
      soft.map(({ gradient }, i) => {
        const fromLabel = rowOf(hard.gradient, i).map((value) => (1 - alpha) * value);
        const fromTeacher = gradient.map((value) => (alpha * temperature * value) / rows);
        const isLost = fromLabel.map((value, c) => Number(cancels(value, fromTeacher[c] ?? 0)));
        const exact = isLost.includes(1)
          ? exactDistillationGradient(rowOf(student, i), rowOf(teacher, i), labels[i] ?? Number.NaN, { temperature, alpha })
          : [];
        return fromLabel.map((value, c) => (isLost[c] === 1 ? (exact[c] ?? 0) / rows : value + (fromTeacher[c] ?? 0)));
      }),
    ),
  };
}
