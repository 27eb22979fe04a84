import { useI18n } from '../../i18n/I18nContext';
import type { Vector } from '../../math/linear/vector';
import { signText } from '../../distribution/signText';
import { shortNumber } from './compactNumber';
import { useModel } from './useModel';

/** θ as it is written and spoken: “μ = 0.62, σ = 2.1”. */
export function useThetaText(): (theta: Vector) => string {
  const { format } = useI18n();
  const { parameters } = useModel();
  return (theta) =>
    parameters
      .map(({ symbol }, i) => `${signText(symbol)} = ${shortNumber(theta[i] ?? Number.NaN, format)}`)
      .join(', ');
}
