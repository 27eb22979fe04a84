import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { seededRandom } from '../src/math/sampling/seededRandom';
import { copiedLink } from './shareDialog';
import { test } from './quietTest';

const { badValue, unknownKey } = en.notice;

/** What a hand may have made of an address, and what the page has to say of it. */
const edited = {
  compare: [
    ['p=normal:0_-1', badValue('p', 'normal:0_-1', 'normal:0_1')],
    ['p=normal:0', badValue('p', 'normal:0', 'normal:0_1')],
    ['p=gauss:0_1', badValue('p', 'gauss:0_1', 'normal:0_1')],
    ['q=uniform:3_1', badValue('q', 'uniform:3_1', 'normal:1.5_2')],
    ['q=gaussianMixture:0.5_0.5;0;1_1', badValue('q', 'gaussianMixture:0.5_0.5;0;1_1', 'normal:1.5_2')],
    ['q=gaussianKde:@nosuch;0.3', badValue('q', 'gaussianKde:@nosuch;0.3', 'normal:1.5_2')],
    ['scale=0', badValue('scale', '0', '1')],
    ['cutq=3_1', badValue('cutq', '3_1', 'none')],
    ['bin=-1', badValue('bin', '-1', 'none')],
    ['epsq=2', badValue('epsq', '2', '0')],
    ['direction=sideways', badValue('direction', 'sideways', 'forward')],
    ['x=abc', badValue('x', 'abc', 'none')],
    ['theta=0.3', unknownKey('theta')],
  ],
  fit: [
    ['model=uniform:0_1', badValue('model', 'uniform:0_1', 'normal:3.2_3.4')],
    ['model=normal:0_0', badValue('model', 'normal:0_0', 'normal:3.2_3.4')],
    ['free=mu_nu', badValue('free', 'mu_nu', 'mu_sigma')],
    ['free=', badValue('free', '', 'mu_sigma')],
    ['smooth=0_1.5', badValue('smooth', '0_1.5', '0_0')],
    ['by=polar', badValue('by', 'polar', 'unconstrained')],
    ['seed=1.5', badValue('seed', '1.5', '1')],
    ['batch=0', badValue('batch', '0', 'full')],
    ['step=-3', badValue('step', '-3', '0')],
    ['basins=maybe', badValue('basins', 'maybe', 'off')],
    ['lead=9', badValue('lead', '9', '0')],
    ['counts=1_2', unknownKey('counts')],
  ],
  loss: [
    ['z=4x1_2_3', badValue('z', '4x1_2_3', '4_0_-1_0;0.2_0.1_0_-0.1;4.5_-1_0_0')],
    ['z=2x1_99', badValue('z', '2x1_99', '4_0_-1_0;0.2_0.1_0_-0.1;4.5_-1_0_0')],
    ['p=4x1_2', badValue('p', '4x1_2', '0.9_0.05_0.03_0.02;0.1_0.6_0.2_0.1;0.05_0.05_0.85_0.05')],
    ['y=0_1_4', badValue('y', '0_1_4', '')],
    ['T=0', badValue('T', '0', '1')],
    ['Tt=2', badValue('Tt', '2', '')],
    ['log=maybe', badValue('log', 'maybe', 'off')],
    ['wiring=loose', badValue('wiring', 'loose', 'right')],
    ['reduction=max', badValue('reduction', 'max', 'batchmean')],
    ['learned=on', badValue('learned', 'on', 'off')],
    ['at=nowhere.0.0', badValue('at', 'nowhere.0.0', 'elements.2.2')],
    ['theta=0.3', unknownKey('theta')],
  ],
  consistency: [
    ['mode=film', badValue('mode', 'film', 'steps')],
    ['T=0.001', badValue('T', '0.001', '0.85')],
    ['side=both', badValue('side', 'both', 'augmented')],
    ['tau=-2', badValue('tau', '-2', '0.45')],
    ['mean=all', badValue('mean', 'all', 'mask')],
    ['lambda=-1', badValue('lambda', '-1', '1')],
    ['anneal=cosine', badValue('anneal', 'cosine', 'linear')],
    ['progress=2', badValue('progress', '2', '0.5')],
    ['augmented=1_2;3_4', badValue('augmented', '1_2;3_4', '2_0.8_-0.5;1.2_0.6_0.3;0.9_-0.4_0.1;-0.2_0.4_0.9')],
    ['labels=0_1_7', badValue('labels', '0_1_7', '0_1_2')],
    ['look=mask:9', badValue('look', 'mask:9', 'none')],
    ['theta=0.3', unknownKey('theta')],
  ],
  samples: [
    ['mode=film', badValue('mode', 'film', 'walk')],
    ['p=gauss:0_1', badValue('p', 'gauss:0_1', 'categorical:0.9_0.09_0.01')],
    ['n=0', badValue('n', '0', '10000')],
    ['bins=33', badValue('bins', '33', '32')],
    ['of=hessian', badValue('of', 'hessian', 'value')],
    ['batch=1.5', badValue('batch', '1.5', '10')],
    ['true=neither', badValue('true', 'neither', 'both')],
    ['risk=0.5_0.1', badValue('risk', '0.5_0.1', '0.001_0.001')],
    ['walks=0', badValue('walks', '0', '400')],
    ['seed=-1', badValue('seed', '-1', '1')],
    ['step=-3', badValue('step', '-3', '200')],
    ['look=mask', unknownKey('look')],
  ],
  divergences: [
    ['mode=film', badValue('mode', 'film', 'along')],
    ['q=poisson:4', badValue('q', 'poisson:4', 'normal:1.5_1')],
    ['move=rate', badValue('move', 'rate', 'mu')],
    ['from=2', badValue('from', '2', '0')],
    ['to=1', badValue('to', '1', '6')],
    ['alpha=0', badValue('alpha', '0', '0.5')],
    ['proof=all', badValue('proof', 'all', 'bounded')],
    ['tp=0.5_0.6_0.1', badValue('tp', '0.5_0.6_0.1', '0.9_0.05_0.05')],
    ['of=best', badValue('of', 'best', 'klPQ')],
    ['hunt=-1', badValue('hunt', '-1', '0')],
    ['join=7', badValue('join', '7', 'none')],
  ],
  plane: [
    ['mode=three', badValue('mode', 'three', 'meanField')],
    ['rho=1', badValue('rho', '1', '0.9')],
    ['sp=0_1', badValue('sp', '0_1', '1.5_1')],
    ['sp=1', badValue('sp', '1', '1.5_1')],
    ['mq=9_0', badValue('mq', '9_0', '-2.6_2.2')],
    ['sq=1_2_3', badValue('sq', '1_2_3', '0.5_0.5')],
    ['step=900', badValue('step', '900', '0')],
    ['theta=0.3', unknownKey('theta')],
  ],
} as const;

const SOUND = {
  compare: 'p=gaussianMixture:0.6_0.4;-2_2;0.8_0.6&q=logistic:0_1&bin=0.5&epsq=0.01&direction=reverse&x=1',
  fit: 'p=gaussianMixture:0.5_0.5;-2_2;1_0.7&model=logistic:1_2&free=mu_s&smooth=0_0.01&by=plain&seed=4&step=12&x=0.5',
  loss: 'z=3x1_-2_0.5_2_0_1.5&T=2&t=3x2_0_-1_0.5_3_1&Tt=1.5&wiring=reversed&reduction=sum&T2=on&learned=on&at=elements.1.2',
  consistency: 'T=0.4&side=original&tau=0.3&lambda=2&anneal=log&original=1_2;3_-4;0.5_0&labelled=2_0.5;1_1&labels=0_1&look=kls:1',
  samples: 'mode=estimators&p=normal:0_1&q=normal:0.5_1.5&theta=sigma&seed=4&n=500&of=fixed&batch=5&true=p&risk=0.05_0.1&walks=20&step=7',
  divergences: 'mode=merge&p=binomial:10_0.5&q=poisson:4&move=rate&from=1&to=9&alpha=2&tq=0.2_0.3_0.5&hunt=3&bp=0.5_0.25_0.25&bq=0.1_0.4_0.5&join=1',
  plane: 'mode=twoModes&m1=-1.5_0.5&m2=1.2_-0.4&w=0.3&s=0.6&mq=1_1&sq=0.5_0.8&cov=full&rhoq=0.4&rate=0.2&step=5',
} as const;

const main = (page: Page): Locator => page.getByRole('main');

/** No blank page, and nothing that no number should look like. */
async function expectSound(page: Page): Promise<void> {
  await expect(main(page).getByRole('figure').first()).toBeVisible();
  await expect(main(page)).not.toContainText(/NaN|undefined|\[object/);
}

for (const [lab, links] of Object.entries(edited)) {
  for (const [hash, notice] of links) {
    test(`a link to ${lab} with ${hash} opens, and says what was wrong and what stands instead`, async ({ page }) => {
      await page.goto(`./?view=explore&lab=${lab}#${hash}`);
      await expect(page.getByText(notice)).toBeVisible();
      await expectSound(page);
    });
  }
}

const ALPHABET = '0123456789_-.:;,@=&~%+eENaIn∞ <"';

/** One to four characters of the text lost, doubled or changed. */
function damaged(text: string, seed: number): string {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random.next() * n);
  let letters = Array.from(text);
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(letters.length);
    const put = [[], [letters[at] ?? '', letters[at] ?? ''], [ALPHABET[below(ALPHABET.length)] ?? '']][below(3)] ?? [];
    letters = letters.toSpliced(at, 1, ...put);
  }
  return letters.join('');
}

/** What is on the screen, without what was last said of a change: a page that opens later has seen fewer of them. */
async function told(page: Page): Promise<string> {
  const lines = (await main(page).ariaSnapshot()).split('\n');
  return lines.filter((line) => !line.trim().startsWith('- status')).join('\n');
}

/** Those with the longest addresses are damaged more often; each link is two pages to open. */
const timesOf = (lab: string): number => (lab === 'compare' || lab === 'fit' ? 20 : 8);

for (const [lab, sound] of Object.entries(SOUND)) {
  test(`${timesOf(lab)} damaged links to ${lab} open, and what they show is what their link then says`, async ({ page, context }) => {
    test.setTimeout(300_000);
    const again = await context.newPage();
    for (let seed = 1; seed <= timesOf(lab); seed++) {
      const hash = damaged(sound, seed);
      await test.step(hash, async () => {
        await page.goto('about:blank');
        await page.goto(`./?view=explore&lab=${lab}#${hash}`);
        await expectSound(page);
        await again.goto('about:blank');
        await again.goto(await copiedLink(page));
        await expectSound(again);
        await expect(again.getByRole('button', { name: en.app.dismiss })).toHaveCount(0);
        // Both may still be computing.
        await expect(async () => {
          expect(await told(again)).toBe(await told(page));
        }).toPass({ timeout: 20_000 });
      });
    }
  });
}
