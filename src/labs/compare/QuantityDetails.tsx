import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Disclosure } from '../../markup/Disclosure';
import type { Method } from '../../math/divergence/quantity';
import { inUnit } from '../../math/unit';
import { compareWords } from './compareWords';
import { quantityNames, quantitySymbols } from './quantityNames';
import { useComparison } from './useShown';

/** On demand: every quantity to more digits. */
export function QuantityDetails() {
  const words = useWords(compareWords);
  return (
    <Disclosure className="compare-numbers__details" summary={words.details}>
      <QuantityTable />
    </Disclosure>
  );
}

/** How each was got, and how far off it may be. */
function QuantityTable() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const comparison = useComparison();
  const methods: Readonly<Record<Method, string>> = {
    'closed form': words.closedForm,
    sum: words.sum,
    quadrature: words.quadrature,
  };
  const bound = (value: number): string =>
    value === 0 ? words.exact : inUnit(value, format.unit).toExponential(0).replace('-', '−').replace('e', ' e');
  if (!comparison) return null;
  return (
    <table className="compare-numbers__table">
      <thead>
        <tr>
          <th scope="col">{words.quantity}</th>
          <th scope="col">{words.valueIn(messages.app[format.unit])}</th>
          <th scope="col">{words.method}</th>
          <th scope="col">{words.errorBound}</th>
        </tr>
      </thead>
      <tbody>
        {quantityNames.map((name) => (
          <tr key={name}>
            <th scope="row">{quantitySymbols[name]}</th>
            <td>{format.info(comparison[name].value, 6)}</td>
            <td>{methods[comparison[name].method]}</td>
            <td>{bound(comparison[name].errorBound)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
