import { expect, it } from 'vitest';
import reference from '../reference/losses.json';
import { crossEntropyLoss } from './crossEntropyLoss';
import { distillationLoss } from './distillationLoss';
import { klDivLoss } from './klDivLoss';
import { matrixIn, numberOf, numbersOf, wrongEntries } from './referenceCase';
import type { Given, ReferenceCase, ReferenceField } from './referenceCase';
import { tsaThreshold } from './tsaThreshold';
import type { TsaSchedule } from './tsaThreshold';
import { udaLoss } from './udaLoss';
import type { UdaSettings } from './udaLoss';

function klDivFields(c: ReferenceCase): readonly ReferenceField[] {
  const of = <R extends 'sum' | 'mean' | 'batchmean' | 'none'>(reduction: R) =>
    klDivLoss(matrixIn(c['input']), matrixIn(c['target']), { reduction, logTarget: Boolean(c['log_target']) });
  const sum = of('sum');
  return [
    ['none', of('none').value.values, c['none']],
    ['sum', [sum.value], c['sum']],
    ['mean', [of('mean').value], c['mean']],
    ['batchmean', [of('batchmean').value], c['batchmean']],
    ['grad_input_of_sum', sum.inputGradient.values, c['grad_input_of_sum']],
    ['grad_target_of_sum', sum.targetGradient.values, c['grad_target_of_sum']],
  ];
}

function crossEntropyFields(c: ReferenceCase): readonly ReferenceField[] {
  const of = <R extends 'sum' | 'mean' | 'none'>(reduction: R) =>
    crossEntropyLoss(
      matrixIn(c['logits']),
      {
        kind: 'indices',
        labels: numbersOf(c['labels']),
        ...(c['ignore_index'] === null ? {} : { ignoreIndex: numberOf(c['ignore_index']) }),
      },
      {
        reduction,
        labelSmoothing: numberOf(c['label_smoothing']),
        ...(c['weight'] === null ? {} : { classWeights: numbersOf(c['weight']) }),
      },
    );
  const mean = of('mean');
  return [
    ['none', of('none').value, c['none']],
    ['sum', [of('sum').value], c['sum']],
    ['mean', [mean.value], c['mean']],
    ['mean_denominator', [mean.divisor], c['mean_denominator']],
    ['grad_of_mean', mean.gradient.values, c['grad_of_mean']],
  ];
}

function distillationFields(c: ReferenceCase): readonly ReferenceField[] {
  const loss = distillationLoss(matrixIn(c['student']), matrixIn(c['teacher']), numbersOf(c['labels']), {
    temperature: numberOf(c['T']),
    alpha: numberOf(c['alpha']),
  });
  return [
    ['kl_per_example', loss.klPerExample, c['kl_per_example']],
    ['kl_batchmean', [loss.kl], c['kl_batchmean']],
    ['kd_term_T2', [loss.distillation], c['kd_term_T2']],
    ['ce_mean', [loss.crossEntropy], c['ce_mean']],
    ['total', [loss.total], c['total']],
    ['grad_student', loss.gradient.values, c['grad_student']],
  ];
}

const scheduleOf = (given: Given | undefined) =>
  (typeof given === 'string' ? given.replace('_schedule', '') : '') as TsaSchedule;
const progressOf = (c: ReferenceCase) => numberOf(c['global_step']) / numberOf(c['total_steps']);

function udaFields(c: ReferenceCase): readonly ReferenceField[] {
  const [config, google, variants] = [c['cfg'], c['google'], c['variants']] as unknown as readonly ReferenceCase[];
  const of = (tempered: UdaSettings['tempered'], normaliseBy: UdaSettings['normaliseBy']) =>
    udaLoss(
      {
        supervised: { logits: matrixIn(c['sup_logits']), labels: numbersOf(c['labels']) },
        unlabelled: { original: matrixIn(c['ori_logits']), augmented: matrixIn(c['aug_logits']) },
      },
      {
        tempered,
        normaliseBy,
        temperature: numberOf(config?.['uda_softmax_temp']),
        confidence: numberOf(config?.['uda_confidence_thresh']),
        coefficient: numberOf(config?.['uda_coeff']),
        annealing:
          config && config['tsa'] !== null
            ? { schedule: scheduleOf(config['tsa']), progress: progressOf(config) }
            : null,
      },
    );
  const source = of('augmented', 'mask');
  const official = of('original', 'batch');
  const lossOf = ({ unsupervised }: typeof source) => [unsupervised?.loss ?? Number.NaN];
  return [
    ['T_effective', [source.unsupervised?.effectiveTemperature ?? Number.NaN], c['T_effective']],
    ['tsa_thresh', source.supervised.threshold === null ? [] : [source.supervised.threshold], c['tsa_thresh']],
    ['sup_mask', source.supervised.mask, c['sup_mask']],
    ['unsup_mask', source.unsupervised?.mask ?? [], c['unsup_mask']],
    ['sup_loss', [source.supervised.loss], c['sup_loss']],
    ['kl_per_example', source.unsupervised?.klPerExample ?? [], c['kl_per_example']],
    ['unsup_loss', lossOf(source), c['unsup_loss']],
    ['final_loss', [source.total], c['final_loss']],
    ['grad_aug', source.augmentedGradient?.values ?? [], c['grad_aug']],
    ['grad_sup', source.supervisedGradient.values, c['grad_sup']],
    ['google.kl_per_example', official.unsupervised?.klPerExample ?? [], google?.['kl_per_example']],
    ['google.unsup_loss', lossOf(official), google?.['unsup_loss']],
    ['google.final_loss', [official.total], google?.['final_loss']],
    ['google.grad_aug', official.augmentedGradient?.values ?? [], google?.['grad_aug']],
    ['variants.seed_temp_total_norm', lossOf(of('augmented', 'batch')), variants?.['seed_temp_total_norm']],
    ['variants.google_temp_mask_norm', lossOf(of('original', 'mask')), variants?.['google_temp_mask_norm']],
  ];
}

const tsaFields = (c: ReferenceCase): readonly ReferenceField[] => [
  ['threshold', [tsaThreshold(scheduleOf(c['schedule']), progressOf(c), numberOf(c['num_labels']))], c['threshold']],
];

const fieldsOf: Readonly<Record<string, (c: ReferenceCase) => readonly ReferenceField[]>> = {
  kl_div: klDivFields,
  cross_entropy: crossEntropyFields,
  distill: distillationFields,
  uda: udaFields,
  tsa: tsaFields,
};

it('has every case', () => {
  expect(reference.cases).toHaveLength(reference.count);
});

it.each(reference.cases as unknown as readonly ReferenceCase[])('agrees with 50 digits, $id ($type)', (c) => {
  const fields = fieldsOf[c.type]?.(c) ?? [];
  expect(fields).not.toHaveLength(0);
  expect(fields.flatMap(wrongEntries)).toEqual([]);
});
