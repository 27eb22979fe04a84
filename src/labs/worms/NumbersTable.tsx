import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { quantityRows } from './quantityNames';
import { useComparison, useModelName } from './useShown';
import { wormsWords } from './wormsWords';

/** Every quantity of both models; figures of one width, so that nothing moves but the digits. */
export function NumbersTable() {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const rival = useComparison('rival');
  const approximation = useComparison('approximation');
  const rivalName = useModelName('rival');
  const approximationName = useModelName('approximation');
  const unit = messages.app[format.unit];
  return (
    <table className="numbers__table">
      <caption className="numbers__caption">{words.numbersCaption(unit)}</caption>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          <th scope="col" className="role--rival">
            <SubscriptText text={rivalName} />
          </th>
          <th scope="col">
            <SubscriptText text={approximationName} />
          </th>
        </tr>
      </thead>
      <tbody>
        {quantityRows.map(({ key, name }) => (
          <tr key={key}>
            <th scope="row">{name('·')}</th>
            <td>{format.info(rival?.[key].value ?? Number.NaN, 4)}</td>
            <td>{format.info(approximation?.[key].value ?? Number.NaN, 4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
