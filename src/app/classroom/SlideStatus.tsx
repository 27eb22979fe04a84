import { useState } from 'react';
import { RestingStatus } from '../../controls/RestingStatus';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { classroomWords } from './classroomWords';
import { ANSWER, revealsOf, textIn } from './deck';
import type { Slide } from './deck';

interface SlideStatusProps {
  readonly slide: Slide;
  readonly number: number;
  readonly slides: number;
  readonly revealed: number;
  readonly black: boolean;
}

/** Says which slide there is, and what has been revealed of it last. */
export function SlideStatus({ slide, number, slides, revealed, black }: SlideStatusProps) {
  const { lang } = useI18n();
  const words = useWords(classroomWords);
  const [before, setBefore] = useState({ number, revealed });
  const [last, setLast] = useState<string>();
  if (before.number !== number || before.revealed !== revealed) {
    setBefore({ number, revealed });
    setLast(before.number === number && revealed > before.revealed ? revealsOf(slide)[revealed - 1] : undefined);
  }
  const title = textIn(slide.title ?? slide.ask?.question ?? '', lang);
  const text = black ? words.said.black : last === undefined ? words.said.slide(number, slides, title) : last === ANSWER ? words.said.answer : words.said.revealed;
  return <RestingStatus text={text} isCalm saysFirst={false} />;
}
