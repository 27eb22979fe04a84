import { expect, it } from 'vitest';
import { createTestKlarity } from '../embed/testKlarity';
import { whenAnswered } from '../embed/whenAnswered';
import { metricsRows } from './numbersCsv';

it('each number of a lab is a row with all its digits, its bound and its method', async () => {
  const rows = metricsRows(await whenAnswered(createTestKlarity()));
  const found = rows.find(([name]) => name === 'klPQ');
  expect(rows[0]).toEqual(['name', 'value (nats)', 'error bound', 'method']);
  expect(Number(found?.[1])).toBeCloseTo(0.13667971094966938, 15);
  expect(found?.[1]?.length).toBeGreaterThan(15);
  expect(Number(found?.[2])).toBeLessThan(1e-12);
  expect(found?.[3]).toBe('sum');
  expect(rows.find(([name]) => name === 'theta')).toEqual(['theta', '0.3', '', '']);
});
