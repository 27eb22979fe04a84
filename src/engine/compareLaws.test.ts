import { expect, it } from 'vitest';
import type { PairSpec } from '../math/law/pairSpec';
import { handlers } from './handlers';
import { runCall } from './runCall';
import { transferables } from './transferables';

const pair: PairSpec = {
  p: { distribution: { family: 'uniform', params: { low: 0, high: 2 } }, cut: null },
  q: { distribution: { family: 'normal', params: { mu: 0, sigma: 1 } }, cut: { low: null, high: 1 } },
  scale: 1,
  binWidth: null,
  smoothing: { p: 0, q: 0 },
};
const ask = (request: unknown) => runCall(handlers, { call: 'compareLaws', request }, () => Promise.resolve());

it('answers with the places that make both directions and both cross-entropies infinite', async () => {
  const { klPQ, klQP, crossEntropyPQ, crossEntropyQP, kind, smoother } = await handlers.compareLaws({ pair, view: null });
  expect([kind, smoother]).toEqual(['continuous', null]);
  expect([klPQ.value, klQP.value]).toEqual([Infinity, Infinity]);
  expect([klPQ.infiniteOn, crossEntropyPQ.infiniteOn]).toEqual([[{ low: 1, high: 2 }], [{ low: 1, high: 2 }]]);
  expect([klQP.infiniteOn, crossEntropyQP.infiniteOn]).toEqual([[{ low: -Infinity, high: 0 }], [{ low: -Infinity, high: 0 }]]);
});

it('moves what it found: every array has a buffer of its own, and survives a clone', async () => {
  const found = await handlers.compareLaws({ pair, view: { low: -1, high: 3 }, points: 64 });
  expect(transferables(found)).toHaveLength(8);
  expect(found.view).toEqual({ low: -1, high: 3 });
  expect(structuredClone(found)).toEqual(found);
});

it('refuses a bad request by the name of the field, and leaves it as it was', async () => {
  const asked = structuredClone({ pair, view: null });
  expect((await ask(asked)).ok).toBe(true);
  expect(asked).toEqual({ pair, view: null });
  for (const [bad, name] of [
    [{ pair: { ...pair, scale: 0 }, view: null }, 'scale'],
    [{ pair, view: { low: 2, high: 1 } }, 'view.high'],
    [{ pair: { ...pair, p: { ...pair.p, cut: { low: 3, high: null } } }, view: null }, 'p.cut.low'],
  ] as const) {
    const message: unknown = expect.stringContaining(`${name} must`);
    expect(await ask(bad)).toEqual({ ok: false, error: { name: 'RangeError', message } });
  }
});
