import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { prose } from '../../../lessons/misconceptions/bank';
import { Choice } from '../Choice';
import { useProse } from '../useProse';
import { WithStudyWords } from '../WithStudyWords';
import { BankHead } from './BankHead';
import { Card } from './Card';
import { CardCheck } from './CardCheck';
import { CardFigure } from './CardFigure';
import { Show } from './Show';
import { Verdict } from './Verdict';
import './misconceptions.css';

const bank = { prose };
const components = { Card, Figure: CardFigure, Check: CardCheck, Option: Choice, Show, Verdict, Contents: BankHead } as const;

function Text(): ReactNode {
  const { lang, messages } = useI18n();
  const text = useProse(bank, lang);
  useEffect(() => {
    const title = document.querySelector('.bank h1')?.textContent;
    if (title && text.status === 'ready') document.title = `${title} · KLarity`;
  }, [text]);
  if (text.status === 'ready') return <text.Content components={components} />;
  return text.status === 'failed' && <p role="alert">{messages.study.failed}</p>;
}

/** The bank of misconceptions: all of them by their names, and the one that is open. */
export function MisconceptionsPage() {
  return (
    <main id="content" className="page bank prose" tabIndex={-1}>
      <Suspense>
        <WithStudyWords>
          <Text />
        </WithStudyWords>
      </Suspense>
    </main>
  );
}
