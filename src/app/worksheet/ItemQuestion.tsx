import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Goal } from '../../lessons/lesson';
import { inUnit } from '../../math/unit';
import type { Klarity } from '../../state/klarity';
import { QrCodeImage } from '../share/QrCodeImage';
import { qrCode } from '../share/qrCode';
import { PrintedParts } from './PrintedParts';
import type { WorksheetItem } from './worksheetItem';
import { worksheetWords } from './worksheetWords';

interface ItemQuestionProps {
  /** Where there are several. */
  readonly number: number | null;
  readonly item: WorksheetItem;
  readonly klarity: Klarity;
}

/** What is asked, what is given, axes to draw on, room to write, and the way to the figure itself. */
export function ItemQuestion({ number, item, klarity }: ItemQuestionProps) {
  const { format, messages } = useI18n();
  const words = useWords(worksheetWords);
  const { title, paragraphs, choices, goals, lab, given, drawn, link } = item;
  const code = link === null ? undefined : qrCode(link);
  const said = ({ symbol, is, than, bare = false, unit = format.unit }: Goal): string => {
    const bound = typeof than !== 'number' ? than.symbol : bare ? format.plain(than) : `${format.plain(inUnit(than, unit))} ${messages.app[unit]}`;
    return is === 'below' ? words.goalBelow(symbol, bound) : words.goalAbove(symbol, bound);
  };
  return (
    <section className="worksheet__item">
      <div className="worksheet__asked">
        <div className="worksheet__words">
          {number !== null && <h2>{words.numbered(number, title)}</h2>}
          {paragraphs.map((text, i) => (
            <p key={i} dir="auto">
              <SubscriptText text={text} />
            </p>
          ))}
          {choices.length > 0 && (
            <ul className="worksheet__choices">
              {choices.map((text) => (
                <li key={text}>
                  <SubscriptText text={text} />
                </li>
              ))}
            </ul>
          )}
          {goals.map((goal) => (
            <p key={`${goal.metric} ${goal.is}`} className="worksheet__goal">
              <b>{words.goal}</b> <SubscriptText text={said(goal)} />
            </p>
          ))}
        </div>
        {code && (
          <figure className="worksheet__code">
            <QrCodeImage code={code} name={words.scan} />
            <figcaption>{words.scan}</figcaption>
          </figure>
        )}
      </div>
      {given.length > 0 && (
        <div className="worksheet__block">
          <h3>{words.given}</h3>
          <PrintedParts lab={lab} klarity={klarity} parts={given} />
        </div>
      )}
      {drawn.length > 0 && (
        <div className="worksheet__block worksheet__block--drawn">
          <h3>{words.draw}</h3>
          <PrintedParts lab={lab} klarity={klarity} parts={drawn} empty />
        </div>
      )}
      <div>
        <p className="worksheet__line">{words.why}</p>
        <p className="worksheet__line" />
      </div>
    </section>
  );
}
