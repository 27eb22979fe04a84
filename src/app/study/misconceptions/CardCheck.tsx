import type { ReactNode } from 'react';
import { CheckCard } from '../CheckCard';
import { achieve } from '../progress';
import { useCard } from './cardContext';
import { PROGRESS_NAME } from './progressName';

interface CardCheckProps {
  readonly question: string;
  /** One <Option> for each option of the card. */
  readonly children: ReactNode;
}

/** The check of a card; who answers it has settled the card. */
export function CardCheck({ question, children }: CardCheckProps) {
  const { name, card } = useCard();
  return (
    <CheckCard question={question} right={card.right} onRight={() => achieve(PROGRESS_NAME, { check: name })}>
      {children}
    </CheckCard>
  );
}
