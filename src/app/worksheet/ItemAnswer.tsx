import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { SubscriptText } from '../../charts/SubscriptText';
import { inUnit } from '../../math/unit';
import type { Klarity } from '../../state/klarity';
import { offeredMetrics } from '../task/startGoal';
import { PrintedParts } from './PrintedParts';
import type { WorksheetItem } from './worksheetItem';
import { worksheetWords } from './worksheetWords';

interface ItemAnswerProps {
  /** Where there are several. */
  readonly number: number | null;
  readonly item: WorksheetItem;
  readonly klarity: Klarity;
}

/** What is right and why, what was hidden, and the numbers of the scene. */
export function ItemAnswer({ number, item, klarity }: ItemAnswerProps) {
  const { format, messages } = useI18n();
  const words = useWords(worksheetWords);
  const { title, lab, answer } = item;
  const metrics = offeredMetrics(lab.core.lab, lab.core.metrics(klarity.store.getState().results));
  return (
    <section className="worksheet__item">
      {number !== null && <h3>{words.numbered(number, title)}</h3>}
      {answer.lines.map((line) => (
        <p key={line}>
          <SubscriptText text={line} />
        </p>
      ))}
      <PrintedParts lab={lab} klarity={klarity} parts={answer.parts} />
      {metrics.length > 0 && (
        <div className="worksheet__block">
          <h4>{words.numbers(messages.app[format.unit])}</h4>
          <dl className="worksheet__numbers">
            {metrics.map(({ name, symbol, now, bare }) => (
              <div key={name} className="worksheet__number">
                <dt>
                  <SubscriptText text={symbol} />
                </dt>
                <dd>{bare ? format.plain(now, 4) : format.fixed(inUnit(now, format.unit), 4)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
