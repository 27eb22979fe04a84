import { useState } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { useField, useKlarity } from '../../state/KlarityContext';
import { ChartChoice } from './ChartChoice';
import { exportAs } from './exportAs';
import type { ExportFormat } from './exportFormat';
import { isAnswerHidden } from './isAnswerHidden';
import { saveFile } from './saveFile';
import { shareWords } from './shareWords';
import { useChartChoice } from './useChartChoice';

type FileFormat = Exclude<ExportFormat, 'python'>;

/** The drawings and the numbers on the page as files. */
export function ExportSection() {
  const words = useWords(shareWords);
  const klarity = useKlarity();
  const hidden = useField(isAnswerHidden);
  const { charts, left, setLeft, chosen } = useChartChoice();
  const [outcome, setOutcome] = useState('');
  const none = left.size === charts.length;

  const save = async (format: FileFormat): Promise<void> => {
    setOutcome('');
    try {
      const content = await exportAs(klarity, format, chosen());
      if (!content) return;
      const name = `klarity-${klarity.store.getState().scene.lab}.${format}`;
      saveFile(name, content);
      setOutcome(words.export.saved(name));
    } catch (error) {
      setOutcome(words.export.failed(error instanceof Error ? error.message : String(error)));
    }
  };

  return (
    <>
      <p>{words.export.hint}</p>
      <ChartChoice charts={charts} left={left} onChange={setLeft} />
      <div className="share__actions">
        <Button label="SVG" disabled={none} onClick={() => void save('svg')} />
        <Button label="PNG, 2×" disabled={none} onClick={() => void save('png')} />
        {!hidden && <Button label="CSV" onClick={() => void save('csv')} />}
        {!hidden && <Button label="JSON" onClick={() => void save('json')} />}
      </div>
      <p className="share__note">{hidden ? words.export.hidden : words.export.numbers}</p>
      <p role="status" className="share__note">
        {outcome}
      </p>
    </>
  );
}
