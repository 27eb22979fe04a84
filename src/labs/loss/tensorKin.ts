import type { TensorCell } from '../../charts/TensorCell';
import { givenIsPassed, shapeOf } from './lossScene';
import type { LossScene } from './lossScene';
import { tensorNames } from './tensorNames';
import type { BrushedCell, TensorName } from './tensorNames';

export type Kin = Readonly<Record<TensorName, readonly TensorCell[]>>;

/** Which columns of a tensor belong to a column of another in the same row: the softmax ties a whole row. */
type Reach = 'same' | 'row' | 'none';

/** How far one tensor's cell reaches into the others, from its ancestors to its descendants. */
function reachOf(from: TensorName, to: TensorName, scene: LossScene): Reach {
  const { target, wiring } = scene;
  const mixes: Readonly<Record<'student' | 'given', Reach>> = {
    // Logits as they are (divided by a temperature) tie no row.
    student: wiring === 'logits' ? 'same' : 'row',
    given: target.kind === 'probabilities' ? 'same' : 'row',
  };
  const student = ['student', 'studentPassed'];
  const side = (name: TensorName): 'student' | 'target' | 'both' =>
    student.includes(name) ? 'student' : name === 'given' || name === 'targetPassed' ? 'target' : 'both';
  if (from === to) return 'none';
  if (side(from) !== side(to) && side(from) !== 'both' && side(to) !== 'both') return 'none';
  if (from === 'rowSums' || to === 'rowSums') return 'row';
  const source = [from, to].find((name): name is 'student' | 'given' => name === 'student' || name === 'given');
  return source === undefined ? 'same' : mixes[source];
}

/** What a cell was computed from and what is computed from it, tensor by tensor; nothing where no cell is brushed. */
export function tensorKin(scene: LossScene, brush: BrushedCell | null): Kin {
  const [, classes] = shapeOf(scene);
  const widthOf = (name: TensorName): number =>
    name === 'rowSums' || (name === 'given' && scene.target.kind === 'labels') ? 1 : classes;
  const cellsOf = (name: TensorName): readonly TensorCell[] => {
    if (brush === null || (name === 'given' && givenIsPassed(scene))) return [];
    const reach = reachOf(brush.tensor, name, scene);
    if (reach === 'none') return [];
    return Array.from({ length: widthOf(name) }, (_, column) => ({ row: brush.row, column })).filter(
      ({ column }) => reach === 'row' || column === brush.column,
    );
  };
  const [student, studentPassed, given, targetPassed, elements, rowSums] = tensorNames.map(cellsOf);
  return {
    student: student ?? [],
    studentPassed: studentPassed ?? [],
    given: given ?? [],
    targetPassed: targetPassed ?? [],
    elements: elements ?? [],
    rowSums: rowSums ?? [],
  };
}
