import { PipelineWire } from '../../charts/PipelineWire';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { BatchSize } from './BatchSize';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { effectiveTemperature } from './effectiveTemperature';
import { sharpensTarget } from './sharpensTarget';
import { StepsLane } from './StepsLane';
import { unlabelledNotes } from './stepsNotes';
import { StepTensor } from './StepTensor';
import { StepTotal } from './StepTotal';
import { useLogitsEdit } from './useLogitsEdit';
import { useMaskedRows } from './useMaskedRows';
import { useUda } from './useUda';
import './UnlabelledPanel.css';

/** The unlabelled examples twice: as they are, which gives the target and the mask, and augmented, which learns. */
export function UnlabelledPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const scene = useConsistency((state) => state.scene);
  const uda = useUda();
  const original = useLogitsEdit('original');
  const augmented = useLogitsEdit('augmented');
  const masked = useMaskedRows();
  const { loss } = scene;
  const divided = `z / ${format.plain(effectiveTemperature(loss), 3)}`;
  const isSharpened = sharpensTarget(loss);
  const isDivided = loss.tempered === 'augmented' && effectiveTemperature(loss) !== 1;
  return (
    <div className="steps-box unlabelled">
      <StepsLane
        title={words.targetTitle}
        hint={words.targetHint}
        tools={controls === 'full' && <BatchSize part="unlabelled" />}
      >
        <Locked by="batch">
          <StepTensor tensor="original" role="truth" {...(controls === 'none' ? {} : { edit: original })} />
        </Locked>
        <PipelineWire name="softmax" note={isSharpened ? divided : undefined} cut={words.cut} role="truth" />
        <StepTensor tensor="targets" role="truth" follows />
        {isSharpened && (
          <>
            <PipelineWire name="softmax" note={words.plainBeside} cut="" role="truth" />
            <StepTensor tensor="plain" role="truth" follows />
          </>
        )}
        <PipelineWire name="max" />
        <StepTensor tensor="confidences" follows />
        <PipelineWire name={`> ${format.plain(loss.confidence, 3)}`} note={words.counts} />
        <StepTensor tensor="mask" maskedRows={masked} follows />
      </StepsLane>
      <StepsLane
        title={words.augmentedTitle}
        hint={words.augmentedHint}
        notes={uda ? unlabelledNotes(scene, uda).map((note) => words.notes[note]) : []}
      >
        <Locked by="batch">
          <StepTensor tensor="augmented" role="forward" {...(controls === 'none' ? {} : { edit: augmented })} />
        </Locked>
        <PipelineWire name="log_softmax" note={isDivided ? divided : undefined} role="forward" />
        <StepTensor tensor="logProbs" role="forward" follows />
        <PipelineWire name="kl_div" note={words.withTarget} role="forward" />
        <StepTensor tensor="elements" role="forward" maskedRows={masked} follows />
        <PipelineWire name="sum" role="forward" />
        <StepTensor tensor="kls" role="forward" maskedRows={masked} follows />
      </StepsLane>
      <div className="unlabelled__mean">
        <PipelineWire
          name={`Σ m·kl / ${uda ? format.plain(uda.unsupervised.divisor) : ''}`}
          note={words.divisors[loss.normaliseBy]}
          role="forward"
        />
        <StepTotal tensor="consistency" symbol="L_u" role="forward" />
      </div>
    </div>
  );
}
