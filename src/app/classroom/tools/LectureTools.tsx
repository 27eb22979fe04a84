import { useWords } from '../../../i18n/useWords';
import { InkSheet } from './InkSheet';
import { Laser } from './Laser';
import type { Stroke } from './ink';
import { toolWords } from './toolWords';
import type { Hand, Said } from './useLectureTools';
import './LectureTools.css';

export interface LectureToolsProps {
  readonly hand: Hand | null;
  readonly strokes: readonly Stroke[];
  readonly said: Said | null;
  readonly onStroke: (stroke: Stroke) => void;
}

/** What a lecturer holds over the slide, and what is said of it. */
export function LectureTools({ hand, strokes, said, onStroke }: LectureToolsProps) {
  const words = useWords(toolWords);
  return (
    <>
      <InkSheet strokes={strokes} isDrawing={hand === 'pen'} onStroke={onStroke} />
      {hand === 'laser' && <Laser />}
      <p className="visually-hidden lecture-tools__status" role="status">
        {said && (said.kind === 'zoomed' ? words.said.zoomed(said.chart) : words.said[said.kind])}
      </p>
    </>
  );
}
