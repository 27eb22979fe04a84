import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { blend, parse, wcagContrast } from 'culori';
import { tenMinutes } from '../src/app/classroom/decks/tenMinutes';
import { test } from './quietTest';

const LABS = ['worms', 'compare', 'fit', 'codes', 'samples', 'divergences', 'loss', 'consistency', 'plane'];
/** Of type in a room of 1920 × 1080. */
const LEAST_PIXELS = 24;
/** A subscript is read with its letter; numbers of a tensor are many, and one part alone on a slide has them in full size. */
const LEAST_BESIDE = { subscript: 17, tensor: 20 };
const LEAST_TEXT = 7;
const LEAST_STROKE = 4.5;

interface Seen {
  readonly what: string;
  readonly pixels: number;
  readonly kind: 'text' | 'subscript' | 'tensor';
  readonly colour: string;
  /** Its own and that of all around it. */
  readonly opacity: number;
  /** What lies under it, the nearest first. */
  readonly grounds: readonly string[];
}

test.use({ viewport: { width: 1920, height: 1080 } });

/** A lab on the projector, with its answer called for. */
async function openRoom(page: Page, lab: string): Promise<void> {
  await page.goto(`./?view=classroom&lab=${lab}&lang=en`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveClass(/visually-hidden/);
}

/** All texts that are seen, with their type, colour and ground. */
function seenTexts(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const isOpaque = (colour: string): boolean => !/^rgba\(.*, 0(\.\d+)?\)$|\/ 0(\.\d+)?\)$|^transparent$/.test(colour);
    const above = (element: Element): Element[] => [element, ...(element.parentElement ? above(element.parentElement) : [])];
    const groundsOf = (element: Element): string[] => {
      const style = getComputedStyle(element);
      // A label over a drawing has a halo of the panel's colour.
      if (element.closest('svg') && style.stroke !== 'none') return [style.stroke];
      const marks = [...(element.closest('svg')?.querySelectorAll('path, rect') ?? [])];
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const under = marks.filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return getComputedStyle(mark).fill !== 'none' && getComputedStyle(mark).fillOpacity === '1' && left < x && x < right && top < y && y < bottom;
      });
      const fills = under.map((mark) => getComputedStyle(mark).fill).filter((fill) => !fill.startsWith('url'));
      const colours = [...fills.toReversed(), ...above(element).map((one) => getComputedStyle(one).backgroundColor)].filter((one) => one !== 'rgba(0, 0, 0, 0)');
      const last = colours.findIndex(isOpaque);
      return last === -1 ? [...colours, 'rgb(255, 255, 255)'] : colours.slice(0, last + 1);
    };
    const seen: Seen[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const what = node.nodeValue?.trim() ?? '';
      if (!element || what === '' || element.closest('.visually-hidden, title, desc, script, style, [aria-disabled="true"], :disabled')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { fontSize, color, fill } = getComputedStyle(element);
      const around = Number.parseFloat(getComputedStyle(element.closest('text, p, h2, td, th, dt, span') ?? element).fontSize);
      const pixels = Number.parseFloat(fontSize);
      const isSubscript = element.matches('sub, sup') || (element.matches('tspan') && pixels < around);
      seen.push({
        what: `${what.slice(0, 24)} (${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''})`,
        pixels,
        kind: isSubscript ? 'subscript' : element.closest('.tensor') ? 'tensor' : 'text',
        colour: element.closest('svg') ? fill : color,
        opacity: above(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1),
        grounds: groundsOf(element),
      });
    }
    return seen;
  });
}

/** A colour as it comes out over what lies under it. */
function contrastOf({ colour, opacity, grounds }: Pick<Seen, 'colour' | 'opacity' | 'grounds'>): number {
  const ground = blend(['#fff', ...grounds.toReversed()]);
  const own = parse(colour);
  if (!own) throw new Error(`${colour} is no colour`);
  return wcagContrast(blend([ground, { ...own, alpha: (own.alpha ?? 1) * opacity }]), ground);
}

/** Nothing on the screen is smaller or paler than a room can read. */
async function expectLegible(page: Page): Promise<void> {
  const texts = await seenTexts(page);
  expect(texts.length).toBeGreaterThan(5);
  const least = { text: LEAST_PIXELS, ...LEAST_BESIDE };
  expect(texts.filter(({ kind, pixels }) => pixels < least[kind] - 0.05).map(({ what, pixels }) => `${pixels} px: ${what}`)).toEqual([]);
  const pale = texts.map((one) => ({ ...one, contrast: contrastOf(one) })).filter(({ contrast }) => contrast < LEAST_TEXT);
  expect(pale.map(({ what, contrast }) => `${contrast.toFixed(1)}: ${what}`)).toEqual([]);
}

for (const lang of ['en', 'zh']) {
  test(`every slide of the ten-minute lecture can be read from the back row (${lang})`, async ({ page }) => {
    for (const slide of tenMinutes.slides.keys()) {
      await page.goto(`./?view=classroom&deck=ten&slide=${slide + 1}&lang=${lang}`);
      await expect(page.locator('main .lab')).toBeVisible();
      await expectLegible(page);
    }
  });
}

for (const lab of LABS) {
  test(`${lab}: every text on the projector is large and dark enough, and every curve`, async ({ page }) => {
    await openRoom(page, lab);
    await expectLegible(page);
    const strokes = await page.evaluate(() =>
      // Neither a light edge around a curve nor the many walks behind their mean is read as a curve itself.
      [...document.querySelectorAll('main path.stroke:not(.stroke--halo, .samples-fan)')].map((path) => {
        const { stroke, strokeOpacity, opacity } = getComputedStyle(path);
        return { what: path.getAttribute('class') ?? '', colour: stroke, opacity: Number(strokeOpacity) * Number(opacity), grounds: ['#ffffff'] };
      }),
    );
    const faint = strokes.filter((one) => one.colour !== 'none' && contrastOf(one) < LEAST_STROKE);
    expect(faint.map(({ what }) => what)).toEqual([]);
  });
}

for (const lang of ['en', 'zh']) {
  test(`the header leaves the projector to the lab (${lang})`, async ({ page }) => {
    await page.goto(`./?view=explore&lab=divergences&lang=${lang}&theme=projector`);
    await expect(page.locator('main .lab')).toBeVisible();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(1080 / 7);
  });
}

test.describe('on a screen of 3840 × 2160', () => {
  test.use({ viewport: { width: 3840, height: 2160 } });

  for (const { theme, text, stroke, share } of [
    { theme: 'projector', text: 48, stroke: 8, share: 1 },
    { theme: 'light', text: 20, stroke: 2.8, share: 0.89 },
  ]) {
    test(`type, lines and the width of the plots grow with it (${theme})`, async ({ page }) => {
      await page.goto(`./?view=explore&lab=compare&lang=en&theme=${theme}`);
      const curve = page.locator('main path.stroke:not(.stroke--halo)').first();
      await expect(curve).toBeVisible();
      const seen = await page.getByRole('main').evaluate((main) => ({
        width: main.getBoundingClientRect().width,
        title: Number.parseFloat(getComputedStyle(main.querySelector('.frame__title') ?? main).fontSize),
        stroke: Number.parseFloat(getComputedStyle(main.querySelector('path.stroke:not(.stroke--halo, .stroke--thin)') ?? main).strokeWidth) / 1.1,
      }));
      expect(seen.width / 3840).toBeGreaterThanOrEqual(share);
      expect(seen.title).toBeGreaterThanOrEqual(text);
      expect(seen.stroke).toBeGreaterThanOrEqual(stroke);
    });
  }
});
