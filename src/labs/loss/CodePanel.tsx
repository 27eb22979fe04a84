import { useMemo } from 'react';
import { CodeLines } from '../../controls/CodeLines';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { lossCode } from './lossCode';
import type { CodeLine } from './lossCode';
import { useLoss } from './lossCore';
import { lossWords } from './lossWords';
import { tensorKin } from './tensorKin';
import { useBrushed, useBrushing } from './useBrushed';
import './CodePanel.css';

/** The PyTorch code of exactly this state; its lines light up with the tensors that they make, and the other way round. */
export function CodePanel() {
  const { messages } = useI18n();
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const brushed = useBrushed();
  const { hover } = useBrushing();
  const lines = useMemo(() => lossCode(scene), [scene]);
  const kin = useMemo(() => tensorKin(scene, brushed), [scene, brushed]);
  const isLit = ({ tensor, row }: CodeLine): boolean =>
    tensor !== undefined &&
    brushed !== null &&
    (tensor === brushed.tensor || kin[tensor].length > 0) &&
    (row === undefined || row === brushed.row);
  const place = brushed ?? { row: 0, column: 0 };
  return (
    <CodeLines
      label="PyTorch"
      lines={lines.map(({ text }) => text)}
      lit={[...lines.keys()].filter((i) => isLit(lines[i] ?? { text: '' }))}
      onBrush={(index) => {
        const line = index === null ? undefined : lines[index];
        const tensor = line?.tensor;
        hover(tensor === undefined ? null : { tensor, row: line?.row ?? place.row, column: tensor === 'rowSums' ? 0 : place.column });
      }}
      hint={words.codeHint}
      copyLabel={messages.app.copy}
      copiedText={messages.app.copied}
      selectedText={messages.app.copyFailed}
    />
  );
}
