import { expect, it } from 'vitest';
import { createTestKlarity } from '../embed/testKlarity';
import { isAnswerHidden } from './isAnswerHidden';

it('the answer is hidden in a classroom until it is revealed, in a chapter until the prediction, elsewhere never', () => {
  const klarity = createTestKlarity();
  const hidden = (view: 'study' | 'classroom' | 'explore' | 'embed'): boolean => {
    klarity.go({ view });
    return isAnswerHidden(klarity.store.getState());
  };
  expect([hidden('explore'), hidden('embed'), hidden('classroom'), hidden('study')]).toEqual([false, false, true, true]);
  klarity.set({ prediction: 'uniform' });
  expect([hidden('classroom'), hidden('study')]).toEqual([true, false]);
  klarity.go({ view: 'classroom' });
  klarity.set({ revealed: true });
  expect(isAnswerHidden(klarity.store.getState())).toBe(false);
});
