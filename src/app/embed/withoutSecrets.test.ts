import { expect, it } from 'vitest';
import { withoutSecrets } from './withoutSecrets';

const scene = { lab: 'compare', p: [1], pair: { p: { mu: 1 }, q: { mu: 2 } } };

it('leaves out what stands at the paths, at any depth, and nothing else', () => {
  expect(withoutSecrets(scene, ['p'])).toEqual({ lab: 'compare', pair: scene.pair });
  expect(withoutSecrets(scene, ['pair.p'])).toEqual({ ...scene, pair: { q: { mu: 2 } } });
  expect(withoutSecrets(scene, ['pair.p.mu', 'p'])).toEqual({ lab: 'compare', pair: { p: {}, q: { mu: 2 } } });
  expect(withoutSecrets(scene, [])).toEqual(scene);
  expect(withoutSecrets(scene, ['q'])).toEqual(scene);
});
