import type { DistillationSettings } from './distillationLoss';
import { exactSum, times } from '../special/doubleDouble';
import { exactDifference } from './exactDifference';
import { softmaxDoubleDouble } from './softmaxDoubleDouble';

/**
 * (1 − α)·(softmax(s) − onehot) + α·T·(softmax(s/T) − softmax(t/T)) for one row of student logits s and teacher logits t,
 * where its two parts nearly cancel: formed with twice a double's digits.
 * @returns one entry a class.
 * @error 1e-28 relative to the larger of the two parts.
 * @source Hinton, Vinyals & Dean (2015), arXiv:1503.02531, §2
 */
export function exactDistillationGradient(
  student: Float64Array,
  teacher: Float64Array,
  label: number,
  { temperature, alpha }: DistillationSettings,
): readonly number[] {
  const nothing = { hi: 0, lo: 0 };
  const [hard, soft, target] = [
    softmaxDoubleDouble(student, 1),
    softmaxDoubleDouble(student, temperature),
    softmaxDoubleDouble(teacher, temperature),
  ];
  const ofTeacher = times({ hi: -alpha, lo: 0 }, { hi: temperature, lo: 0 });
  return hard.map((prob, c) => {
    const fromLabel = times(exactSum(1, -alpha), exactDifference(prob, { hi: Number(c === label), lo: 0 }));
    const fromTeacher = times(ofTeacher, exactDifference(soft[c] ?? nothing, target[c] ?? nothing));
    return exactDifference(fromLabel, fromTeacher).hi;
  });
}
