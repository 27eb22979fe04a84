import type { Answer } from '../../engine/answer';

/** Goes on with an answer, or hands on that there is none. */
export async function after<A, B>(first: Promise<Answer<A>>, next: (value: A) => Promise<Answer<B>>): Promise<Answer<B>> {
  const answer = await first;
  return answer.status === 'done' ? next(answer.value) : answer;
}

export async function done<A>(value: A): Promise<Answer<A>> {
  return { status: 'done', value };
}
