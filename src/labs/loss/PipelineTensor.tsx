import { TensorTable } from '../../charts/TensorTable';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useLoss } from './lossCore';
import { shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import { tensorKin } from './tensorKin';
import type { TensorName } from './tensorNames';
import { useBrushed, useBrushing } from './useBrushed';
import { useTensor } from './useTensor';
import { useTensorEdit } from './useTensorEdit';
import { useWritten } from './useWritten';

/** A tensor of the pipeline: to look at, to brush, and where it is given, to edit. */
export function PipelineTensor({ name, controls }: { readonly name: TensorName; readonly controls: LabControls }) {
  const words = useWords(lossWords);
  const write = useWritten();
  const scene = useLoss((state) => state.scene);
  const brushed = useBrushed();
  const { hover, choose } = useBrushing();
  const tensor = useTensor(name);
  const edit = useTensorEdit(name);
  const [rows] = shapeOf(scene);
  const isPending = tensor.values === null;
  return (
    <Locked by={name === 'student' ? 'student' : 'target'}>
      <TensorTable
        name={tensor.symbol}
        label={words.tensorLabel(tensor.symbol, words.forms[tensor.form])}
        note={tensor.note}
        shape={tensor.shape}
        rows={rows}
        columns={tensor.columns}
        values={tensor.values ?? []}
        rowLabels={Array.from({ length: rows }, (_, i) => String(i))}
        columnLabels={tensor.columnLabels}
        corner={words.corner}
        format={(value) => (isPending ? '·' : write(value, tensor.decimals, tensor.characters))}
        characters={tensor.characters}
        heat={(value) => (isPending ? 0 : tensor.heat(value))}
        role={tensor.role}
        brushed={brushed?.tensor === name ? brushed : null}
        follows={brushed && { row: brushed.row, column: tensor.columns === 1 ? 0 : brushed.column }}
        lit={tensorKin(scene, brushed)[name]}
        onBrush={(cell) => hover(cell && { tensor: name, ...cell })}
        onSelect={(cell) => choose({ tensor: name, ...cell })}
        {...(edit && controls !== 'none' ? { edit } : { dense: true })}
      />
    </Locked>
  );
}
