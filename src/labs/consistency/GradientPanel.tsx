import { useWords } from '../../i18n/useWords';
import { consistencyWords } from './consistencyWords';
import { StepsLane } from './StepsLane';
import { StepTensor } from './StepTensor';
import { useMaskedRows } from './useMaskedRows';
import { useUda } from './useUda';

/** What flows back to the logits: to the augmented and the labelled ones, and nothing to the original. */
export function GradientPanel() {
  const words = useWords(consistencyWords);
  const masked = useMaskedRows();
  const kept = useUda()?.supervised.mask;
  const left = [...(kept ?? []).keys()].filter((row) => kept?.[row] === 0);
  return (
    <div className="steps-box">
    <StepsLane title={words.gradientTitle} hint={words.gradientHint}>
      <StepTensor tensor="augmentedGradient" role="forward" maskedRows={masked} />
      <StepTensor tensor="labelledGradient" role="forward" maskedRows={left} />
    </StepsLane>
    </div>
  );
}
