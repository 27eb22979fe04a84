import { useI18n } from '../../i18n/I18nContext';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { useDivergences } from './divergencesCore';
import { highestOf } from './highestOf';
import { useAmounts } from './useAmounts';
import { useCurves } from './useCurves';

type Evidence = readonly [first: string, second: string];

/** The two numbers of what is on the screen that show whether a divergence has the property that is looked at; dashes until they are in. */
export function useEvidence(): (name: DivergenceName) => Evidence {
  const { format } = useI18n();
  const amounts = useAmounts();
  const { property, alpha, mode } = useDivergences(({ scene }) => scene);
  const { here, triangles, merged, hunts } = useDivergences(({ results }) => results);
  const curves = useCurves(divergenceNames);
  const pair = (name: DivergenceName, a: number | undefined, b: number | undefined): Evidence => [
    amounts.text(name, a ?? Number.NaN),
    amounts.text(name, b ?? Number.NaN),
  ];
  const bothWays = (name: DivergenceName): readonly [number | undefined, number | undefined] => {
    switch (mode) {
      case 'along':
        return [here?.here[name].value, here?.swapped[name].value];
      case 'triangle':
        return [triangles?.[name].first, triangles?.[name].back];
      case 'merge':
        return [merged?.after[name].value, merged?.swapped[name].value];
    }
  };
  const highest = (name: DivergenceName): number | undefined => {
    switch (mode) {
      case 'along': {
        const curve = curves.find((one) => one.name === name);
        return curve && highestOf(curve.ys);
      }
      case 'triangle': {
        const ways = triangles?.[name];
        return ways && Math.max(ways.first, ways.second, ways.direct);
      }
      case 'merge':
        return merged && Math.max(merged.before[name].value, merged.after[name].value);
    }
  };
  return (name) => {
    switch (property) {
      case 'symmetric':
        return pair(name, ...bothWays(name));
      case 'bounded':
        return pair(name, highest(name), divergenceFacts(name, alpha).limit ?? Infinity);
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
