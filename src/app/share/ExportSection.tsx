import { useState } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { messageOf } from '../../i18n/messageOf';
import { useField, useKlarity } from '../../state/KlarityContext';
import { ChartChoice } from './ChartChoice';
import { Credit } from './Credit';
import { exportAs } from './exportAs';
import type { ExportFormat } from './exportFormat';
import { isAnswerHidden } from './isAnswerHidden';
import { saveFile } from './saveFile';
import { shareWords } from './shareWords';
import { slide } from './slide';
import type { SlideFormat } from './slide';
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

  const save = async (ending: string, make: () => Promise<Blob | undefined>): Promise<void> => {
    setOutcome('');
    try {
      const content = await make();
      if (!content) return;
      const name = `klarity-${klarity.store.getState().scene.lab}${ending}`;
      saveFile(name, content);
      setOutcome(words.export.saved(name));
    } catch (error) {
      setOutcome(words.export.failed(messageOf(error)));
    }
  };

  const saveAs = (format: FileFormat): void => void save(`.${format}`, () => exportAs(klarity, format, chosen()));
  const saveSlide = (format: SlideFormat): void => void save(`-slide.${format}`, () => slide(klarity, format, chosen));

  return (
    <>
      <p>{words.export.hint}</p>
      <ChartChoice charts={charts} left={left} onChange={setLeft} />
      <div className="share__actions">
        <Button label="SVG" disabled={none} onClick={() => saveAs('svg')} />
        <Button label="PNG, 2×" disabled={none} onClick={() => saveAs('png')} />
        {!hidden && <Button label="CSV" onClick={() => saveAs('csv')} />}
        {!hidden && <Button label="JSON" onClick={() => saveAs('json')} />}
      </div>
      <div className="share__actions" role="group" aria-label={words.export.slide}>
        <span>{words.export.slide}</span>
        <Button label="SVG, 1920 × 1080" disabled={none} onClick={() => saveSlide('svg')} />
        <Button label="PNG, 1920 × 1080" disabled={none} onClick={() => saveSlide('png')} />
      </div>
      <p className="share__note">{words.export.slideNote}</p>
      <p className="share__note">{hidden ? words.export.hidden : words.export.numbers}</p>
      <p role="status" className="share__note">
        {outcome}
      </p>
      <Credit />
    </>
  );
}
