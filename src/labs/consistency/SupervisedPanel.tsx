import { PipelineWire } from '../../charts/PipelineWire';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { BatchSize } from './BatchSize';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { LabelChoices } from './LabelChoices';
import { StepsLane } from './StepsLane';
import { supervisedNotes } from './stepsNotes';
import { StepTensor } from './StepTensor';
import { StepTotal } from './StepTotal';
import { useLogitsEdit } from './useLogitsEdit';
import { useUda } from './useUda';

/** The labelled examples: their cross-entropies, and which of them annealing still lets count. */
export function SupervisedPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const scene = useConsistency((state) => state.scene);
  const uda = useUda();
  const edit = useLogitsEdit('labelled');
  const threshold = uda?.supervised.threshold ?? null;
  const left = uda ? [...uda.supervised.mask.keys()].filter((row) => uda.supervised.mask[row] === 0) : [];
  return (
    <div className="steps-box">
    <StepsLane
      title={words.supervisedTitle}
      hint={words.supervisedHint}
      tools={
        controls === 'full' && (
          <>
            <BatchSize part="labelled" />
            <BatchSize part="classes" />
          </>
        )
      }
      notes={uda ? supervisedNotes(scene, uda).map((note) => words.notes[note]) : []}
    >
      <Locked by="batch">
        <StepTensor tensor="labelled" role="rival" {...(controls === 'none' ? {} : { edit })} />
      </Locked>
      <LabelChoices fixed={controls === 'none'} />
      <PipelineWire name="softmax" role="rival" />
      <StepTensor tensor="probs" role="rival" follows />
      <PipelineWire name="−log" note={words.ofTheLabel} role="rival" />
      <StepTensor tensor="losses" role="rival" follows maskedRows={left} />
      {threshold !== null && (
        <>
          <PipelineWire name={`≤ ${format.fixed(threshold)}`} note={words.counts} />
          <StepTensor tensor="kept" follows maskedRows={left} />
        </>
      )}
      <PipelineWire name={`sum / ${uda ? format.plain(uda.supervised.divisor) : ''}`} note={words.divisors.mask} />
      <StepTotal tensor="supervised" symbol="L_s" role="rival" />
    </StepsLane>
    </div>
  );
}
