import { crossEntropyLoss } from '../losses/crossEntropyLoss';
import { distillationLoss } from '../losses/distillationLoss';
import { klDivLoss } from '../losses/klDivLoss';
import { matrixOf } from '../losses/matrix';
import type { Matrix } from '../losses/matrix';
import { tsaThreshold } from '../losses/tsaThreshold';
import type { TsaSchedule } from '../losses/tsaThreshold';
import { udaLoss } from '../losses/udaLoss';
import type { UdaLoss, UdaSettings } from '../losses/udaLoss';
import type { Bound, ComputableCase, Computation } from './check';
import { listOf, numberOf, numbersOf, recordOf, textOf } from './given';
import type { Given, GivenRecord } from './given';

/**
 * Gradients too are held entry by entry. The absolute part is for what has lost digits to the smallest doubles; and
 * log(1 + 4e-80) of saturated logits is a reference of 0 at 50 digits.
 */
const BOUND: Bound = { relative: 1e-13, absolute: 1e-300, atZero: 1e-48 };

/** A key of the case, and the entries that the engine has for it. */
const entries = (at: string, values: () => ArrayLike<number>): Computation => ({
  at,
  compute: () => ({ values: values(), bound: BOUND }),
});

/** An array of rows as a matrix; further axes become columns. */
function matrixIn(given: GivenRecord, key: string): Matrix {
  return matrixOf(listOf(key, given[key]).map(numbersOf));
}

const or = <T>(given: Given | undefined, key: string, value: (given: Given) => T): { readonly [key: string]: T } =>
  given === undefined || given === null ? {} : { [key]: value(given) };

function klDiv(c: GivenRecord): readonly Computation[] {
  const of = <R extends 'sum' | 'mean' | 'batchmean' | 'none'>(reduction: R) =>
    klDivLoss(matrixIn(c, 'input'), matrixIn(c, 'target'), { reduction, logTarget: c['log_target'] === true });
  return [
    entries('none', () => of('none').value.values),
    entries('sum', () => [of('sum').value]),
    entries('mean', () => [of('mean').value]),
    entries('batchmean', () => [of('batchmean').value]),
    entries('grad_input_of_sum', () => of('sum').inputGradient.values),
    entries('grad_target_of_sum', () => of('sum').targetGradient.values),
  ];
}

function crossEntropy(c: GivenRecord): readonly Computation[] {
  const of = <R extends 'sum' | 'mean' | 'none'>(reduction: R) =>
    crossEntropyLoss(
      matrixIn(c, 'logits'),
      { kind: 'indices', labels: numbersOf(c['labels']), ...or(c['ignore_index'], 'ignoreIndex', numberOf) },
      { reduction, labelSmoothing: numberOf(c['label_smoothing']), ...or(c['weight'], 'classWeights', numbersOf) },
    );
  return [
    entries('none', () => of('none').value),
    entries('sum', () => [of('sum').value]),
    entries('mean', () => [of('mean').value]),
    entries('mean_denominator', () => [of('mean').divisor]),
    entries('grad_of_mean', () => of('mean').gradient.values),
  ];
}

function distillation(c: GivenRecord): readonly Computation[] {
  const loss = distillationLoss(matrixIn(c, 'student'), matrixIn(c, 'teacher'), numbersOf(c['labels']), {
    temperature: numberOf(c['T']),
    alpha: numberOf(c['alpha']),
  });
  return [
    entries('kl_per_example', () => loss.klPerExample),
    entries('kl_batchmean', () => [loss.kl]),
    entries('kd_term_T2', () => [loss.distillation]),
    entries('ce_mean', () => [loss.crossEntropy]),
    entries('total', () => [loss.total]),
    entries('grad_student', () => loss.gradient.values),
  ];
}

/** @throws RangeError unless it is `linear_schedule`, `log_schedule` or `exp_schedule`. */
function scheduleOf(given: Given | undefined): TsaSchedule {
  const schedules: readonly TsaSchedule[] = ['linear', 'log', 'exp'];
  const found = schedules.find((schedule) => given === `${schedule}_schedule`);
  if (!found) throw new RangeError(`the schedule must be linear_, log_ or exp_schedule, got ${textOf(given)}`);
  return found;
}

const progressOf = (c: GivenRecord): number => numberOf(c['global_step']) / numberOf(c['total_steps']);

function uda(c: GivenRecord): readonly Computation[] {
  const config = recordOf('cfg', c['cfg']);
  const batch = {
    supervised: { logits: matrixIn(c, 'sup_logits'), labels: numbersOf(c['labels']) },
    unlabelled: { original: matrixIn(c, 'ori_logits'), augmented: matrixIn(c, 'aug_logits') },
  };
  const of = (tempered: UdaSettings['tempered'], normaliseBy: UdaSettings['normaliseBy']): UdaLoss =>
    udaLoss(batch, {
      tempered,
      normaliseBy,
      temperature: numberOf(config['uda_softmax_temp']),
      confidence: numberOf(config['uda_confidence_thresh']),
      coefficient: numberOf(config['uda_coeff']),
      annealing:
        config['tsa'] === null ? null : { schedule: scheduleOf(config['tsa']), progress: progressOf(config) },
    });
  const source = of('augmented', 'mask');
  const official = of('original', 'batch');
  const lossOf = ({ unsupervised }: UdaLoss): readonly number[] => [unsupervised?.loss ?? Number.NaN];
  const { threshold } = source.supervised;
  return [
    entries('T_effective', () => [source.unsupervised?.effectiveTemperature ?? Number.NaN]),
    entries('tsa_thresh', () => (threshold === null ? [] : [threshold])),
    entries('sup_mask', () => source.supervised.mask),
    entries('unsup_mask', () => source.unsupervised?.mask ?? []),
    entries('sup_loss', () => [source.supervised.loss]),
    entries('kl_per_example', () => source.unsupervised?.klPerExample ?? []),
    entries('unsup_loss', () => lossOf(source)),
    entries('final_loss', () => [source.total]),
    entries('grad_aug', () => source.augmentedGradient?.values ?? []),
    entries('grad_sup', () => source.supervisedGradient.values),
    entries('google/kl_per_example', () => official.unsupervised?.klPerExample ?? []),
    entries('google/unsup_loss', () => lossOf(official)),
    entries('google/final_loss', () => [official.total]),
    entries('google/grad_aug', () => official.augmentedGradient?.values ?? []),
    entries('variants/seed_temp_total_norm', () => lossOf(of('augmented', 'batch'))),
    entries('variants/google_temp_mask_norm', () => lossOf(of('original', 'mask'))),
  ];
}

const tsa = (c: GivenRecord): readonly Computation[] => [
  entries('threshold', () => [tsaThreshold(scheduleOf(c['schedule']), progressOf(c), numberOf(c['num_labels']))]),
];

const byType: Readonly<Record<string, (c: GivenRecord) => readonly Computation[]>> = {
  kl_div: klDiv,
  cross_entropy: crossEntropy,
  distill: distillation,
  uda,
  tsa,
};

/**
 * A case of `losses.json`, of one of five types.
 * @throws RangeError naming an unknown type, or what a loss does not accept.
 * @error what is held to: 1e-13 relative, or 1e-300; 1e-48 beside a reference of 0.
 */
export function lossCase(given: GivenRecord): ComputableCase {
  const type = textOf(given['type']);
  const computationsOf = Object.hasOwn(byType, type) ? byType[type] : undefined;
  if (!computationsOf) throw new RangeError(`type must be one of ${Object.keys(byType).join(', ')}, got ${type}`);
  return { computations: computationsOf(given), inputs: [] };
}
