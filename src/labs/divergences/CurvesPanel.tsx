import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { CurveFrame } from './CurveFrame';
import { divergencesWords } from './divergencesWords';

const INFORMATION = ['klPQ', 'klQP', 'jeffreys', 'jensenShannon', 'renyi'] as const;
const NUMBERS = ['totalVariation', 'hellinger', 'chiSquared'] as const;
const WAYS = ['wasserstein1'] as const;

/** So many times the limit, of what is bounded, fit into a chart; what grows past that leaves it at the top. */
const OVER_LIMIT = { information: 3.2 * Math.LN2, number: 2.2 } as const;

/** All divergences over the moving parameter, those of one unit in one chart. */
export function CurvesPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(divergencesWords);
  return (
    <div className="divergences-curves">
      <CurveFrame title={words.curvesTitle} subtitle={words.curvesSubtitle(messages.app[format.unit])} names={INFORMATION} limit={Math.LN2} most={OVER_LIMIT.information} controls={controls} />
      <CurveFrame title={words.numbersTitle} subtitle={words.noUnit} names={NUMBERS} limit={1} most={OVER_LIMIT.number} controls={controls} />
      <CurveFrame title={words.w1Title} subtitle={words.unitX} names={WAYS} limit={null} most={Infinity} controls={controls} />
    </div>
  );
}
