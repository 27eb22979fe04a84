import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { ItemAnswer } from './ItemAnswer';
import { ItemQuestion } from './ItemQuestion';
import { useScenes } from './useScenes';
import { useWorksheet } from './useWorksheet';
import { worksheetWords } from './worksheetWords';
import './worksheet.css';

/** A task, or what a deck asks, for paper: questions with empty axes, and the answers on pages of their own. */
export function WorksheetPage() {
  const words = useWords(worksheetWords);
  const { messages } = useI18n();
  const { status, title, items } = useWorksheet();
  const scenes = useScenes(items);
  const [hasAnswers, setAnswers] = useState(true);
  const isReady = status === 'ready' && scenes.length === items.length;
  const name = title === '' ? words.title : `${words.title}: ${title}`;
  const sheet = items.length > 1 ? 'worksheet__sheet' : 'worksheet__sheet worksheet__sheet--one';
  useEffect(() => {
    document.title = `${name} · KLarity`;
  }, [name]);
  return (
    <main id="content" className="page worksheet" tabIndex={-1} aria-busy={!isReady}>
      {items.length > 0 && (
        <div className="worksheet__bar">
          <Button kind="primary" label={words.print} disabled={!isReady} onClick={() => print()} />
          <Toggle label={words.withAnswers} checked={hasAnswers} onChange={setAnswers} />
        </div>
      )}
      {status === 'failed' && <p role="alert">{words.failed}</p>}
      {status === 'ready' && items.length === 0 && <p>{words.nothing}</p>}
      {(status === 'waiting' || (status === 'ready' && !isReady)) && <p role="status">{words.preparing}</p>}
      {isReady && items.length > 0 && (
        <>
          <article className={sheet}>
            <header className="worksheet__head">
              <h1>{name}</h1>
              <p className="worksheet__field">{words.name}</p>
              <p className="worksheet__field">{words.date}</p>
            </header>
            {items.map((item, i) => {
              const klarity = scenes[i];
              return klarity && <ItemQuestion key={i} number={items.length > 1 ? i + 1 : null} item={item} klarity={klarity} />;
            })}
            <p className="worksheet__foot">{messages.app.title}</p>
          </article>
          {hasAnswers && (
            <article className={`${sheet} worksheet__sheet--answers`}>
              <h2>
                {words.answers}: {name}
              </h2>
              {items.map((item, i) => {
                const klarity = scenes[i];
                return klarity && <ItemAnswer key={i} number={items.length > 1 ? i + 1 : null} item={item} klarity={klarity} />;
              })}
            </article>
          )}
        </>
      )}
    </main>
  );
}
