import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { studyWords } from './studyWords';
import { tieSymbols } from './tieSymbols';
import type { LitSymbol } from './tieSymbols';
import { useLesson } from './useLesson';
import './SymbolLight.css';

/** Ties the symbols of the formulas to the figure, and says where they are lit to those who do not see it. */
export function SymbolLight() {
  const words = useWords(studyWords);
  const lesson = useLesson();
  const [said, say] = useState<LitSymbol | null>(null);
  useEffect(() => {
    const page = document.getElementById('content');
    return page ? tieSymbols(page, lesson, say) : undefined;
  }, [lesson]);
  return (
    <p className="visually-hidden symbol-light" role="status">
      {said && (said.places.length > 0 ? words.litIn(said.symbol, said.places) : words.litNowhere(said.symbol))}
    </p>
  );
}
