import { describe, expect, it } from 'vitest';
import type { Hour } from './hour';
import { hourText, readHour } from './hourFile';

const lecture = { name: 'ten', slide: 1, revealed: [0, 1], votes: [[], [12, 7]], black: false };
const hour: Hour = {
  begun: Date.UTC(2026, 10, 26, 9, 15),
  moments: [
    { at: 0, address: '?lab=worms#theta=0.3', lecture: null, revealed: true, unit: 'bits' },
    { at: 61_000, address: '?lab=codes&show=lengths', lecture, revealed: false, unit: 'nats' },
  ],
};
const [first, second] = hour.moments;
const changed = (moments: readonly unknown[], more: object = {}): string => JSON.stringify({ klarity: 'lecture', version: 1, begun: '2026-11-26T09:15:00.000Z', moments, ...more });

async function problemsOf(text: string) {
  const reading = await readHour(text);
  return reading.ok ? [] : reading.problems;
}

describe('a file of an hour', () => {
  it('gives the hour back', async () => {
    const shown = { ...second!, address: '?lab=codes' };
    const kept: Hour = { ...hour, moments: [first!, shown] };
    expect(await readHour(hourText(kept))).toEqual({ ok: true, hour: kept });
    expect(hourText(kept).trim().split('\n')).toHaveLength(4);
  });

  it.each([
    ['{', { kind: 'not-json' }],
    ['{"klarity":"deck","version":1}', { kind: 'not-ours' }],
    ['{"klarity":"lecture","version":2}', { kind: 'other-version', version: '2' }],
    [changed([]), { kind: 'bad-field', field: 'moments' }],
    [changed([{ ...first, at: -1 }]), { kind: 'bad-field', field: 'moments[0].at' }],
    [changed([first, { ...first, unit: 'bananas' }]), { kind: 'bad-field', field: 'moments[1].unit' }],
    [changed([{ ...first, lecture: { ...lecture, votes: [['many']] } }]), { kind: 'bad-field', field: 'moments[0].lecture.votes[0][0]' }],
    [changed([{ ...first, lecture: { ...lecture, name: 'hundred' } }]), { kind: 'bad-field', field: 'moments[0].lecture.name', found: '"hundred"' }],
    [changed([{ ...first, colour: 'red' }]), { kind: 'unknown-field', field: 'moments[0].colour' }],
    [changed([first, { ...first, address: '?lab=worms#theta=7' }]), { kind: 'bad-address', field: 'moments[1].address', key: 'theta', text: '7' }],
    [changed([{ ...first, address: '?lab=cheese' }]), { kind: 'bad-address', field: 'moments[0].address', key: 'lab', text: 'cheese' }],
    [changed([first], { begun: 'yesterday' }), { kind: 'bad-field', field: 'begun' }],
  ])('is refused whole, by the name of what is wrong: %s', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([expect.objectContaining(problem)]);
  });
});
