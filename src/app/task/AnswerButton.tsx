import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { taskWords } from './taskWords';

/** To the answer in two steps: who presses by mistake has lost nothing. */
export function AnswerButton({ onShow }: { readonly onShow: () => void }) {
  const words = useWords(taskWords);
  const [isAsked, setAsked] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus has gone.
    if (isAsked) group.current?.querySelector('button')?.focus();
  }, [isAsked]);
  if (!isAsked) return <Button kind="quiet" label={words.showAnswer} onClick={() => setAsked(true)} />;
  return (
    <div className="task__sure" role="group" aria-label={words.sure} ref={group}>
      <span>{words.sure}</span>
      <Button kind="plain" label={words.notYet} onClick={() => setAsked(false)} />
      <Button kind="primary" label={words.showNow} onClick={onShow} />
    </div>
  );
}
