import { createContext, use } from 'react';
import { misconceptions } from '../../lessons/misconceptions/bank';
import type { Misconception } from '../../lessons/misconceptions/misconception';
import type { Klarity } from '../../state/klarity';
import { openLab } from '../openLab';
import { answeredFigure } from './answeredFigure';

/** A card of the bank, and its figures with what the engine says of them: '' is the one that it begins with. */
export interface CardFigures {
  readonly card: Misconception;
  readonly byName: ReadonlyMap<string, Klarity>;
}

export type BankFigures = ReadonlyMap<string, CardFigures>;

async function cardFigures(name: string, card: Misconception): Promise<CardFigures> {
  const { core } = await openLab(card.lab);
  const figures = [['', card.scene] as const, ...Object.entries(card.scenes ?? {})];
  const answered = figures.map(async ([figure, scene]) => [figure, await answeredFigure(core, scene, { page: 'misconceptions', section: name })] as const);
  return { card, byName: new Map(await Promise.all(answered)) };
}

/** All cards by their names. */
export async function bankFigures(): Promise<BankFigures> {
  const bank = new Map<string, CardFigures>();
  // One after the other: each has an engine of its own.
  for (const { name, load } of misconceptions) bank.set(name, await cardFigures(name, await load()));
  return bank;
}

export const BankFiguresContext = createContext<BankFigures | null>(null);

export function useCardFigures(name: string): CardFigures {
  const figures = use(BankFiguresContext)?.get(name);
  if (!figures) throw new Error(`the figures of the card ${name} are needed above`);
  return figures;
}

/** A figure of a card, which must be there. */
export function figureNamed({ byName }: CardFigures, name: string): Klarity {
  const figure = byName.get(name);
  if (!figure) throw new Error(`no figure ${name}`);
  return figure;
}
