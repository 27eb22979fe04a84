import { Handle } from '../charts/Handle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { isFixed } from '../math/simplex/isFixed';
import { barHandleShift } from './barHandleShift';
import { distributionWords } from './distributionWords';
import { MOST_HANDLES } from './distributionSchema';
import type { HandlesProps } from './HandlesProps';
import { narrowEdits } from './narrowEdits';
import { barProbs, isBars, noLocks, setProb } from './pmfEdits';

const STEP = 0.01;

/** Inside a Frame: a handle on every bar of a free pmf, or of counts; those of a model beside the truth's, which may be as high. */
export function PmfHandles({ symbol, role, distribution, edits: all, locks, onHover, onChoose }: HandlesProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  if (!isBars(distribution)) return null;
  const edits = narrowEdits(all, isBars);
  const probs = barProbs(distribution);
  const locked = locks?.locked ?? noLocks;
  if (probs.length > MOST_HANDLES) return null;
  return probs.map((prob, x) => (
    <Handle
      key={x}
      axis="y"
      x={x + barHandleShift(role)}
      y={prob}
      value={prob}
      min={0}
      max={1}
      step={STEP}
      span={role === 'truth' ? 1 : 0.4}
      role={role}
      {...(role !== 'truth' && { shape: 'diamond' })}
      label={words.probabilityOf(symbol, x)}
      valueText={format.fixed(prob)}
      disabled={isFixed(probs.length, x, locked)}
      onFocus={() => onChoose?.(x)}
      onHover={(over) => onHover?.(over ? x : null)}
      onChange={edits.gesture(`bar ${x}`, (now, base, value) => setProb(now, base, x, value, locked))}
    />
  ));
}
