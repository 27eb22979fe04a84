import { useEffect, useEffectEvent, useState } from 'react';
import { RestingStatus } from '../../controls/RestingStatus';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { PairSpec } from '../../math/law/pairSpec';
import { sameData } from '../../state/sameData';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { useComparison } from './useShown';
import './GuessScore.css';

interface Guess {
  readonly number: number;
  readonly q: PairSpec['q'];
  /** In nats. */
  readonly score: number;
}

interface Game {
  /** Against what it is played: another p is another game. */
  readonly p: PairSpec['p'];
  readonly guesses: readonly Guess[];
  /** A q that was put there whole, by the text or a link, is nobody's guess: that of this landmark is known. */
  readonly landmark: number;
}

/** Keys that are pressed one after the other are one guess, as a drag is. */
const SETTLED_MS = 700;
/** So many guesses are read at a glance, and the best of those before. */
const LAST_SHOWN = 4;

/** What the bets cost beyond what could not be spared, and what earlier bets cost. */
export function GuessScore() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const { p, q } = useCompare(({ scene }) => scene.pair);
  const isAnswered = useCompare((state) => state.answered === state.revision && !state.failed);
  const score = useComparison()?.klPQ.value;
  const landmark = useCompare((state) => state.landmark);
  const [game, setGame] = useState<Game>({ p, guesses: [], landmark });
  const guesses = sameData(game.p, p) ? game.guesses : [];

  const keep = useEffectEvent(() => {
    if (score === undefined) return;
    const isGiven = guesses.length > 0 && landmark !== game.landmark;
    const isNew = !isGiven && !(guesses[0] && sameData(guesses[0].q, q));
    setGame({ p, guesses: isNew ? [{ number: (guesses[0]?.number ?? 0) + 1, q, score }, ...guesses] : guesses, landmark });
  });
  useEffect(() => {
    if (!isAnswered) return;
    const timer = setTimeout(keep, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [isAnswered, p, q]);

  const unit = messages.app[format.unit];
  const best = Math.min(...guesses.map((guess) => guess.score));
  const worst = Math.max(...guesses.map((guess) => guess.score).filter(Number.isFinite));
  const share = (value: number): number => (Number.isFinite(value) && worst > 0 ? value / worst : value > 0 ? 1 : 0);
  const kept = guesses.find((guess) => guess.score === best);
  const shown = guesses.filter((guess, i) => i < LAST_SHOWN || guess === kept);
  const said = score === undefined ? '' : words.scoreSaid(format.info(score), unit);
  return (
    <section className="guess-score">
      <p className="guess-score__now role--forward">
        <span className="guess-score__label">{words.score(unit)}</span> <b className="guess-score__value">{format.info(score ?? Number.NaN)}</b>
      </p>
      <RestingStatus text={said} isCalm={isAnswered} />
      {score === Infinity && <p className="guess-score__note">{words.scoreNone}</p>}
      <h3 className="guess-score__title">{words.guesses}</h3>
      {guesses.length < 2 && <p className="guess-score__note">{words.noGuess}</p>}
      <ol className="guess-score__list" reversed>
        {shown.map((guess) => (
          <li key={guess.number} className="guess-score__guess role--forward">
            <span>{words.guessNumber(format.plain(guess.number))}</span>
            <span className="guess-score__bar" aria-hidden="true">
              <span className="guess-score__fill" style={{ inlineSize: `${100 * share(guess.score)}%` }} />
            </span>
            <span className="guess-score__number">
              {format.info(guess.score)}
              {guess.score === best && guesses.length > 1 && <> · {words.best}</>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
