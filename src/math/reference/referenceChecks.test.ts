import { expect, it } from 'vitest';
import mixtures from './mixtures.json';
import { referenceChecks } from './referenceChecks';

const failures = (content: unknown) => referenceChecks(content).filter(({ holds }) => !holds);

it('a file that holds no case is no reference', () => {
  expect(() => referenceChecks({ file: 'discrete.json', cases: [] })).toThrow('hold nothing');
});

it('references in a list of another name are not passed over', () => {
  const { minimisers, cases } = mixtures;
  expect(failures({ file: 'mixtures.json', cases, minima: minimisers.slice(0, 1) })[0]?.problem).toContain('no list');
});

it('a minimum that is given twice is not found twice', () => {
  const several = mixtures.minimisers.find(({ reverse_minima: minima }) => minima.length > 1);
  const [first] = several?.reverse_minima ?? [];
  const doubled = { ...several, reverse_minima: several?.reverse_minima.map(() => first) };
  expect(failures({ file: 'mixtures.json', minimisers: [several] })).toEqual([]);
  expect(failures({ file: 'mixtures.json', minimisers: [doubled] }).length).toBeGreaterThan(0);
});

it('a digit in the twelfth place of a KL is noticed', () => {
  const [first] = mixtures.cases.filter(({ KL_qp: { d } }) => d > 1 && d < 10);
  const changed = { ...first, KL_qp: { ...first?.KL_qp, d: (first?.KL_qp.d ?? 0) + 3e-11 } };
  expect(failures({ file: 'mixtures.json', cases: [first] })).toEqual([]);
  expect(failures({ file: 'mixtures.json', cases: [changed] })).toHaveLength(1);
});
