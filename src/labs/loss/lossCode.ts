import type { KlDivReduction } from '../../math/losses/klDivLoss';
import type { LogitForm } from '../../math/losses/klWiring';
import { factorOf, givenIsPassed, shapeOf, wiringOf } from './lossScene';
import type { LossScene, Rows } from './lossScene';
import type { TensorName } from './tensorNames';

export interface CodeLine {
  readonly text: string;
  /** The tensor that it makes. */
  readonly tensor?: TensorName;
  /** The row that it writes down. */
  readonly row?: number;
}

const plain = (text: string): CodeLine => ({ text });

/** Python's own whole numbers would make a tensor of integers. */
const double = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

function written(name: string, rows: Rows, tensor: TensorName, learns: boolean): readonly CodeLine[] {
  return [
    { text: `${name} = torch.tensor([`, tensor },
    ...rows.map((row, i) => ({ text: `    [${row.map(double).join(', ')}],`, tensor, row: i })),
    { text: learns ? '], requires_grad=True)' : '])', tensor },
  ];
}

const over = (name: string, temperature: number): string => (temperature === 1 ? name : `${name} / ${temperature}`);

/** How each form of a side is called in the code. */
function namesOf(scene: LossScene): Readonly<Record<'student' | 'target', Readonly<Record<LogitForm, string>>>> {
  const [, classes] = shapeOf(scene);
  return {
    student: { logits: over('z', scene.temperature), probs: 'q', logProbs: 'log_q', share: 'q', logShare: 'log_q' },
    target: { logits: 'log_p', probs: 'p', logProbs: 'log_p', share: `p / ${classes}`, logShare: `(p / ${classes}).log()` },
  };
}

function targetLines(scene: LossScene): readonly CodeLine[] {
  const { target, learned } = scene;
  const passed: TensorName = 'targetPassed';
  const isPassed = givenIsPassed(scene);
  switch (target.kind) {
    case 'probabilities':
      return [plain('# target: probabilities'), ...written('p', target.probs, isPassed ? passed : 'given', false)];
    case 'logits':
      return [
        plain(learned ? '# target: the logits of a teacher that learns too' : '# target: a teacher’s logits'),
        ...written('t', target.logits, 'given', learned),
        {
          text: `p = F.softmax(${over('t', target.temperature)}, dim=-1)${learned ? '' : '.detach()  # no gradient'}`,
          tensor: passed,
        },
      ];
    case 'labels':
      return [
        plain('# target: one class an example'),
        { text: `labels = torch.tensor([${target.labels.join(', ')}])`, tensor: 'given' },
        { text: `p = F.one_hot(labels, num_classes=${shapeOf(scene)[1]}).to(torch.float64)`, tensor: passed },
        ...(target.smoothing > 0
          ? [{ text: `p = (1 - ${target.smoothing}) * p + ${target.smoothing} / ${shapeOf(scene)[1]}  # label smoothing`, tensor: passed }]
          : []),
      ];
  }
}

/** The call of `kl_div` as it is wired, with a reduction. */
export function callOf(scene: LossScene, reduction: KlDivReduction): string {
  const way = wiringOf(scene);
  const names = namesOf(scene);
  const [student, target] = [names.student[way.student], names.target[way.target]];
  const [first, second] = way.first === 'student' ? [student, target] : [target, student];
  return `F.kl_div(${first}, ${second}, reduction="${reduction}"${way.logTarget ? ', log_target=True' : ''})`;
}

const REDUCED = ['sum', 'mean', 'batchmean'] as const;

/** PyTorch code of exactly this state, line by line with the tensors that the lines make. */
export function lossCode(scene: LossScene): readonly CodeLine[] {
  const { temperature, target } = scene;
  const way = wiringOf(scene);
  const logP: readonly CodeLine[] =
    way.target === 'logProbs'
      ? [
          {
            text:
              target.kind === 'logits'
                ? `log_p = F.log_softmax(${over('t', target.temperature)}, dim=-1)${scene.learned ? '' : '.detach()'}`
                : 'log_p = p.log()',
            tensor: 'targetPassed',
          },
        ]
      : [];
  const factor = factorOf(scene);
  const times = factor === 1 ? '' : `${factor} * `;
  const right = { ...scene, wiring: 'right' as const };
  const isRight = scene.wiring === 'right';
  return [
    plain('import torch'),
    plain('import torch.nn.functional as F'),
    plain(''),
    plain('torch.set_default_dtype(torch.float64)'),
    plain(''),
    plain('# the student’s logits'),
    ...written('z', scene.student, 'student', true),
    { text: `log_q = F.log_softmax(${over('z', temperature)}, dim=-1)`, tensor: 'studentPassed' },
    ...(way.student === 'probs' ? [{ text: `q = F.softmax(${over('z', temperature)}, dim=-1)`, tensor: 'studentPassed' as const }] : []),
    plain(''),
    ...targetLines(scene),
    ...logP,
    plain(''),
    { text: `pointwise = ${callOf(scene, 'none')}${isRight ? '' : '  # wrong'}`, tensor: 'elements' },
    { text: 'per_example = pointwise.sum(dim=-1)', tensor: 'rowSums' },
    plain(`loss = ${times}${callOf(scene, scene.reduction)}${factor === 1 ? '' : '  # times T²'}`),
    plain('print("loss =", loss.tolist())'),
    plain('print("pointwise =", pointwise.tolist())'),
    plain('print("per_example =", per_example.tolist())'),
    ...REDUCED.map((reduction) => plain(`print("${reduction} =", ${callOf(scene, reduction)}.item())`)),
    plain(''),
    plain('# gradients of the sum over all examples, rightly wired'),
    plain(`kl = ${isRight ? 'pointwise.sum()' : gradientCall(right)}`),
    plain(`ce = F.cross_entropy(${over('z', temperature)}, p, reduction="sum")`),
    plain('print("kl =", kl.item())'),
    plain('print("ce =", ce.item())'),
    plain('print("d kl / d z =", torch.autograd.grad(kl, z, retain_graph=True)[0].tolist())'),
    plain('print("d ce / d z =", torch.autograd.grad(ce, z, retain_graph=True)[0].tolist())'),
    ...(scene.learned
      ? [
          plain('print("d kl / d t =", torch.autograd.grad(kl, t, retain_graph=True)[0].tolist())'),
          plain('print("d ce / d t =", torch.autograd.grad(ce, t)[0].tolist())'),
        ]
      : []),
  ];
}

/** Rightly wired with the target as probabilities: they are there in any state. */
const gradientCall = (right: LossScene): string => callOf({ ...right, logTarget: false }, 'sum');

/** The whole script. */
export const lossPython = (scene: LossScene): string => `${lossCode(scene).map(({ text }) => text).join('\n')}\n`;
