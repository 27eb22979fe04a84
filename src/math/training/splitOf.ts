import type { Random } from '../sampling/random';
import type { Examples } from './examples';

/** Who is what: places among the examples. */
export interface Split {
  readonly test: readonly number[];
  /** All others: the labelled ones are among them. */
  readonly unlabelled: readonly number[];
  readonly labelled: readonly number[];
}

/** 0, …, count − 1 in random order; one number drawn for each but the first. */
function shuffled(count: number, random: Random): number[] {
  const places = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places;
}

/**
 * In one random order: the first `tested` are the test, the others unlabelled, and of these the first labels/classes of each
 * class have their labels. So few labels are a part of more.
 * @throws RangeError naming `labels` unless there are as many of each class.
 * @source Durstenfeld (1964), Commun. ACM 7(7), 420, for the shuffle
 */
export function splitOf({ count, labels: classOf }: Examples, classes: number, tested: number, labels: number, random: Random): Split {
  const order = shuffled(count, random);
  const unlabelled = order.slice(tested);
  const found = new Uint32Array(classes);
  const labelled = unlabelled.filter((place) => {
    const label = classOf[place] ?? 0;
    found[label] = (found[label] ?? 0) + 1;
    return (found[label] ?? 0) <= labels / classes;
  });
  if (labels < 1 || labelled.length !== labels) {
    throw new RangeError(`labels must be a multiple of ${classes} that each class can give its part of, got ${labels}`);
  }
  return { test: order.slice(0, tested), unlabelled, labelled };
}
