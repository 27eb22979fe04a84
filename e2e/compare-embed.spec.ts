import { expect, test } from '@playwright/test';
import { en as words } from '../src/labs/compare/en';
import { openHost } from './embedHost';

const normal = (mu: number, sigma: number) => ({ distribution: { family: 'normal', params: { mu, sigma } }, cut: null });

test('a host drives the Compare lab: it sets both laws, and hears the numbers that the reader sees', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&lab=compare' });
  const reply = await host.ask({ type: 'set', scene: { pair: { p: normal(0, 1), q: normal(1, 1) } } });
  expect(reply).toMatchObject({ ok: true, metrics: { klPQ: expect.closeTo(0.5, 12), klQP: expect.closeTo(0.5, 12) } });
  const numbers = host.frame.getByRole('region', { name: words.numbersTitle });
  await expect(numbers.getByRole('definition').first()).toContainText('0.721');
  await host.frame.getByRole('button', { name: words.swap }).click();
  await expect.poll(async () => (await host.ask({ type: 'get' }))['scene']).toMatchObject({ pair: { p: normal(1, 1), q: normal(0, 1) } });
});

test('at 640×400 it shows the plot and the numbers before the first scroll', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&lab=compare' });
  await expect(host.frame.getByRole('definition').first()).toContainText('0.865');
  for (const part of [
    host.frame.getByRole('figure', { name: words.distributionsTitle }),
    host.frame.getByRole('region', { name: words.numbersTitle }),
  ]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
});
