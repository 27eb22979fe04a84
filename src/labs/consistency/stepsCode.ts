import type { ConsistencyScene, Schedule } from './consistencyScene';
import { effectiveTemperature } from './effectiveTemperature';
import { sharpensTarget } from './sharpensTarget';
import type { StepTensor } from './stepsLook';

/** A line of PyTorch, what it computes, and what from. */
export interface StepsCodeLine {
  readonly text: string;
  readonly computes: readonly StepTensor[];
  readonly uses: readonly StepTensor[];
}

const line = (text: string, computes: readonly StepTensor[] = [], uses: readonly StepTensor[] = []): StepsCodeLine => ({
  text,
  computes,
  uses,
});

/** α of a schedule, as Python computes it. */
const alphas: Readonly<Record<Exclude<Schedule, 'off'>, (progress: number) => string>> = {
  linear: (progress) => String(progress),
  log: (progress) => `-math.expm1(-5 * ${progress})`,
  exp: (progress) => `math.exp(5 * (${progress} - 1))`,
};

function targetLines({ loss }: ConsistencyScene): readonly StepsCodeLine[] {
  const temperature = effectiveTemperature(loss);
  const isSharpened = sharpensTarget(loss);
  return [
    line('with torch.no_grad():  # the cut: no gradient'),
    ...(isSharpened
      ? [
          line('    plain = softmax(original, dim=-1)', ['plain'], ['original']),
          line(`    target = softmax(original / ${temperature}, dim=-1)`, ['targets'], ['original']),
          line('    confidence = plain.max(dim=-1).values', ['confidences'], ['plain']),
        ]
      : [
          line('    target = softmax(original, dim=-1)', ['targets', 'plain'], ['original']),
          line('    confidence = target.max(dim=-1).values', ['confidences'], ['targets', 'plain']),
        ]),
    line(`    mask = (confidence > ${loss.confidence}).to(dtype)`, ['mask'], ['confidences']),
  ];
}

function augmentedLines({ loss }: ConsistencyScene): readonly StepsCodeLine[] {
  const temperature = effectiveTemperature(loss);
  const divided = loss.tempered === 'augmented' && temperature !== 1 ? `augmented / ${temperature}` : 'augmented';
  const divisor = loss.normaliseBy === 'mask' ? 'max(mask.sum(), 1)' : 'len(mask)';
  return [
    line(`log_probs = log_softmax(${divided}, dim=-1)`, ['logProbs'], ['augmented']),
    line('elements = kl_div(log_probs, target, reduction="none")', ['elements'], ['logProbs', 'targets']),
    line('kl = elements.sum(dim=-1)', ['kls'], ['elements']),
    line('counted = mask * kl', [], ['mask', 'kls']),
    line(`consistency = counted.sum() / ${divisor}`, ['consistency'], ['mask', 'kls']),
  ];
}

function supervisedLines({ loss, progress }: ConsistencyScene): readonly StepsCodeLine[] {
  const entropy = 'ce = cross_entropy(labelled, labels, reduction="none")';
  if (loss.annealing === 'off') {
    return [line(entropy, ['probs', 'losses'], ['labelled']), line('supervised = ce.mean()', ['supervised', 'kept'], ['losses'])];
  }
  return [
    line(entropy, ['losses'], ['labelled', 'probs']),
    line('with torch.no_grad():'),
    line('    probs = softmax(labelled, dim=-1)', ['probs'], ['labelled']),
    line('    p_label = probs.gather(1, labels[:, None])[:, 0]', [], ['probs']),
    line(`    alpha = ${alphas[loss.annealing](progress)}`),
    line('    threshold = alpha * (1 - 1 / K) + 1 / K'),
    line('    kept = (p_label <= threshold).to(dtype)', ['kept'], ['probs']),
    line('supervised = (kept * ce).sum() / max(kept.sum(), 1)', ['supervised'], ['kept', 'losses']),
  ];
}

/** The loss of a scene in PyTorch, written out for its settings. */
export function stepsCode(scene: ConsistencyScene): readonly StepsCodeLine[] {
  return [
    ...targetLines(scene),
    ...augmentedLines(scene),
    line('# the labelled rows'),
    ...supervisedLines(scene),
    line('# both together'),
    line(`loss = supervised + ${scene.loss.coefficient} * consistency`, ['total'], ['supervised', 'consistency']),
    line('loss.backward()', ['augmentedGradient', 'labelledGradient'], ['total']),
  ];
}

/** The lines that compute a tensor, and those that take it further. */
export function linesOf(code: readonly StepsCodeLine[], tensor: StepTensor): readonly number[] {
  return code.flatMap(({ computes, uses }, i) => (computes.includes(tensor) || uses.includes(tensor) ? [i] : []));
}
