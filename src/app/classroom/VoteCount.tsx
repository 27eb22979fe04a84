import type { KeyboardEvent } from 'react';
import { useWords } from '../../i18n/useWords';
import { classroomWords } from './classroomWords';

interface VoteCountProps {
  /** Of the choice. */
  readonly letter: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The hands for a choice: a tap for each, or the number typed. */
export function VoteCount({ letter, count, onCount, onKeyDown }: VoteCountProps) {
  const words = useWords(classroomWords);
  return (
    <span className="ask__hands">
      <button type="button" className="ask__tap control-focus" aria-label={words.ask.fewer(letter)} onClick={() => onCount(count - 1)}>
        −
      </button>
      <input
        className="ask__count control-focus"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.ask.count(letter)}
        value={count}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const digits = event.currentTarget.value.replaceAll(/\D/g, '');
          onCount(Number(digits));
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (by === 0) return onKeyDown(event);
          event.preventDefault();
          onCount(count + by);
        }}
      />
      <button type="button" className="ask__tap control-focus" aria-label={words.ask.more(letter)} onClick={() => onCount(count + 1)}>
        +
      </button>
    </span>
  );
}
