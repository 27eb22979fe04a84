import type { LossTarget } from '../../engine/lossPipeline';
import type { KlDivReduction } from '../../math/losses/klDivLoss';
import { klWirings } from '../../math/losses/klWiring';
import type { KlWiring, KlWiringName } from '../../math/losses/klWiring';
import type { BrushedCell } from './tensorNames';

/** A batch of a student's logits, the target it is compared with, and how `kl_div` is called on the two. */
export interface LossScene {
  readonly version: 1;
  readonly lab: 'loss';
  /** Rows × classes. */
  readonly student: Rows;
  /** Divides the student's logits. */
  readonly temperature: number;
  readonly target: LossTarget;
  /** Whether the target is passed as logs, with `log_target=True`. */
  readonly logTarget: boolean;
  readonly wiring: KlWiringName;
  readonly reduction: KlDivReduction;
  /** Whether the loss is multiplied by T² (of both temperatures the product), as in distillation. */
  readonly timesT2: boolean;
  /** Whether the target is learned too: gradients flow to its logits. */
  readonly learned: boolean;
  /** The cell that the whole pipeline is shown for. */
  readonly brush: BrushedCell | null;
}

export type Rows = readonly (readonly number[])[];
export type TargetKind = LossTarget['kind'];

export const reductions = ['none', 'sum', 'mean', 'batchmean'] as const satisfies readonly KlDivReduction[];
export const targetKinds = ['probabilities', 'logits', 'labels'] as const satisfies readonly TargetKind[];

export const MOST_ROWS = 8;
export const CLASSES = { min: 2, max: 10 } as const;
export const LOGITS = { min: -20, max: 20, step: 0.1 } as const;
export const TEMPERATURES = { min: 0.1, max: 32 } as const;
/** Beyond this the label would not be the likeliest class for certain. */
export const MOST_SMOOTHING = 0.9;

export const shapeOf = ({ student }: Pick<LossScene, 'student'>): readonly [rows: number, classes: number] => [
  student.length,
  student[0]?.length ?? 0,
];

/** What the loss is multiplied with. */
export function factorOf({ timesT2, temperature, target }: LossScene): number {
  return timesT2 && target.kind === 'logits' ? temperature * target.temperature : 1;
}

export const wiringOf = ({ wiring, logTarget }: Pick<LossScene, 'wiring' | 'logTarget'>): KlWiring => klWirings[wiring](logTarget);

/** Whether the target is passed as it is given: then there is one tensor of it. */
export const givenIsPassed = (scene: Pick<LossScene, 'wiring' | 'logTarget' | 'target'>): boolean =>
  scene.target.kind === 'probabilities' && wiringOf(scene).target === 'probs';

/** What the target is called in the code, as it is given. */
export const givenSymbols: Readonly<Record<TargetKind, string>> = { probabilities: 'p', logits: 't', labels: 'labels' };
