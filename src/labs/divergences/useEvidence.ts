import { useI18n } from '../../i18n/I18nContext';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { useDivergences } from './divergencesCore';
import { useAmounts } from './useAmounts';
import { useCurves } from './useCurves';

type Evidence = readonly [first: string, second: string];

/** The highest of a curve, ∞ included. */
const highestOf = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

/** The two numbers that show whether a divergence has the property that is looked at; dashes until they are in. */
export function useEvidence(): (name: DivergenceName) => Evidence {
  const { format } = useI18n();
  const amounts = useAmounts();
  const { property, alpha } = useDivergences(({ scene }) => scene);
  const { here, merged, hunts } = useDivergences(({ results }) => results);
  const curves = useCurves(divergenceNames);
  const pair = (name: DivergenceName, a: number | undefined, b: number | undefined): Evidence => [
    amounts.text(name, a ?? Number.NaN),
    amounts.text(name, b ?? Number.NaN),
  ];
  return (name) => {
    switch (property) {
      case 'symmetric':
        return pair(name, here?.here[name].value, here?.swapped[name].value);
      case 'bounded': {
        const curve = curves.find((one) => one.name === name);
        return pair(name, curve && highestOf(curve.ys), divergenceFacts(name, alpha).limit ?? Infinity);
      }
      case 'metric': {
        const hunt = hunts?.[name];
        return [hunt ? format.plain(hunt.broken) : '…', hunt ? amounts.signed(name, hunt.triangle.slack) : '…'];
      }
      case 'geometry':
        return pair(name, merged?.before[name].value, merged?.shuffled[name].value);
      case 'merging':
        return pair(name, merged?.before[name].value, merged?.after[name].value);
    }
  };
}
