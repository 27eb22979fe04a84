import type { TensorCell } from '../../charts/TensorCell';
import { sizeOf } from './consistencyEdits';
import type { ConsistencyScene } from './consistencyScene';
import { sharpensTarget } from './sharpensTarget';
import { stepTensors, tensorShapes } from './stepsLook';
import type { BatchSize, StepsLook, StepTensor } from './stepsLook';

/** What decides which numbers are computed from which. */
interface Wiring {
  readonly size: BatchSize;
  readonly labels: readonly number[];
  readonly isAnnealed: boolean;
  readonly byMask: boolean;
  /** Whether the mask looks at other probabilities than the targets are. */
  readonly isSharpened: boolean;
}

interface Node extends TensorCell {
  readonly tensor: StepTensor;
}

const SCALAR: TensorCell = { row: 0, column: 0 };

/** All cells of a tensor; a scalar has one. */
function cellsOf(tensor: StepTensor, size: BatchSize): readonly Node[] {
  const { rows, hasClasses } = tensorShapes[tensor];
  const columns = hasClasses ? size.classes : 1;
  return Array.from({ length: (rows === null ? 1 : size[rows]) * columns }, (_, i) => ({
    tensor,
    row: Math.floor(i / columns),
    column: i % columns,
  }));
}

/** What each number is computed from, one step back. */
function parentsOf({ tensor, row, column }: Node, { size, labels, isAnnealed, byMask, isSharpened }: Wiring): readonly Node[] {
  const at = (from: StepTensor, c = 0): Node => ({ tensor: from, row, column: c });
  const wholeRow = (from: StepTensor): readonly Node[] => cellsOf(from, size).filter((cell) => cell.row === row);
  const label = labels[row] ?? 0;
  switch (tensor) {
    case 'original':
    case 'augmented':
    case 'labelled':
      return [];
    case 'plain':
    case 'targets':
      return wholeRow('original');
    case 'confidences':
      return wholeRow(isSharpened ? 'plain' : 'targets');
    case 'mask':
      return [at('confidences')];
    case 'logProbs':
      return wholeRow('augmented');
    case 'elements':
      return [at('targets', column), at('logProbs', column)];
    case 'kls':
      return wholeRow('elements');
    case 'consistency':
      return [...cellsOf('mask', size), ...cellsOf('kls', size)];
    case 'probs':
      return wholeRow('labelled');
    case 'losses':
      return [at('probs', label)];
    case 'kept':
      return isAnnealed ? [at('probs', label)] : [];
    case 'supervised':
      return [...cellsOf('losses', size), ...cellsOf('kept', size)];
    case 'total':
      return [
        { tensor: 'supervised', ...SCALAR },
        { tensor: 'consistency', ...SCALAR },
      ];
    case 'augmentedGradient':
      return [at('targets', column), at('logProbs', column), ...(byMask ? cellsOf('mask', size) : [at('mask')])];
    case 'labelledGradient':
      return [at('probs', column), ...cellsOf('kept', size)];
  }
}

const keyOf = ({ tensor, row, column }: Node): string => `${tensor} ${row} ${column}`;

/** Everything that can be reached from some of the nodes. */
function reach(from: readonly Node[], next: (node: Node) => readonly Node[]): readonly Node[] {
  const seen = new Map<string, Node>();
  const open = [...from];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const one of next(node)) {
      if (seen.has(keyOf(one))) continue;
      seen.set(keyOf(one), one);
      open.push(one);
    }
  }
  return [...seen.values()];
}

export type RelatedCells = ReadonlyMap<StepTensor, readonly TensorCell[]>;

/** Of a number, or of a whole tensor where a look names no cell: all that it is computed from, and all that is computed from it. */
export type StepsGraph = (look: StepsLook) => RelatedCells;

/** Which numbers of a scene hang together. */
export function stepsGraph({ batch, loss }: Pick<ConsistencyScene, 'batch' | 'loss'>): StepsGraph {
  const wiring: Wiring = {
    size: sizeOf(batch),
    labels: batch.labels,
    isAnnealed: loss.annealing !== 'off',
    byMask: loss.normaliseBy === 'mask',
    isSharpened: sharpensTarget(loss),
  };
  const parents = (node: Node): readonly Node[] => parentsOf(node, wiring);
  const children = new Map<string, Node[]>();
  for (const node of stepTensors.flatMap((tensor) => cellsOf(tensor, wiring.size))) {
    for (const parent of parents(node)) children.set(keyOf(parent), [...(children.get(keyOf(parent)) ?? []), node]);
  }
  return ({ tensor, row, column }) => {
    const start = cellsOf(tensor, wiring.size).filter(
      (cell) => (row === null || cell.row === row) && (column === null || cell.column === column),
    );
    const isWhole = start.length > 1;
    const related = [...(isWhole ? start : []), ...reach(start, parents), ...reach(start, (node) => children.get(keyOf(node)) ?? [])];
    return new Map(stepTensors.map((one) => [one, related.filter((cell) => cell.tensor === one)]));
  };
}
