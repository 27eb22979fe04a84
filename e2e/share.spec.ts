import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { decode } from 'modern-gif';
import createCode from 'qrcode-generator';
import { zh } from '../src/i18n/zh';
import { differingShare } from './differingShare';
import { test } from './quietTest';
import { shareDialog } from './shareDialog';
import { EXPLORE, wormsLab } from './wormsLab';
import { en as fit } from '../src/labs/fit/en';
import { en as wormsInEnglish } from '../src/labs/worms/en';

const CHARTS = [wormsInEnglish.distributionsTitle, wormsInEnglish.barsDescription, wormsInEnglish.termsTitle('bits'), wormsInEnglish.lossTitle];

async function openSharing(page: Page, url = EXPLORE): Promise<ReturnType<typeof shareDialog>> {
  await page.goto(url);
  await expect(wormsLab(page).rivalKl).toContainText(/\d/);
  const share = shareDialog(page);
  await share.button.click();
  await expect(share.dialog).toBeVisible();
  return share;
}

async function download(page: Page, button: Locator): Promise<{ readonly file: Download; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()]);
  return { file, content: await readFile(await file.path()) };
}

const button = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true });

test('the code is that of the link beside it, module by module; a long link says what it needs', async ({ page }) => {
  const { dialog, link, words } = await openSharing(page, `${EXPLORE}#theta=0.4`);
  const code = createCode(0, 'M');
  code.addData((await link.textContent()) ?? '');
  code.make();
  const modules = code.getModuleCount();
  const image = dialog.getByRole('img', { name: words.link.code });
  // As a camera would: in the middle of each module.
  const dark = await image.evaluate((svg, count) => {
    const path = svg.querySelector('path');
    const side = (svg as SVGSVGElement).viewBox.baseVal.width;
    return Array.from({ length: count * count }, (_, i) => {
      const quiet = (side - count) / 2;
      const point = new DOMPoint(quiet + (i % count) + 0.5, quiet + Math.floor(i / count) + 0.5);
      return path?.isPointInFill(point) ?? false;
    });
  }, modules);
  expect(dark).toEqual(Array.from({ length: modules * modules }, (_, i) => code.isDark(Math.floor(i / modules), i % modules)));
  await expect(button(dialog, words.file.save)).toHaveCount(0);

  const counts = Array.from({ length: 64 }, (_, x) => 1000 + x * 7919).join('_');
  await page.goto(`./?view=embed#counts=${counts}`);
  const long = await openSharing(page, `${EXPLORE}#counts=${counts}`);
  const bytes = ((await long.link.textContent()) ?? '').length;
  expect(bytes).toBeGreaterThan(300);
  await expect(dialog.getByText(words.link.largeCode(bytes))).toBeVisible();
  await expect(button(dialog, words.file.save)).toBeVisible();
});

test('a picture needs nothing but itself, and looks like the page', async ({ page, context }) => {
  const { dialog, section } = await openSharing(page);
  await section('export').check();
  for (const name of CHARTS) await expect(dialog.getByRole('checkbox', { name, exact: true })).toBeChecked();
  for (const name of CHARTS.slice(1)) await dialog.getByRole('checkbox', { name, exact: true }).uncheck();
  const { file, content } = await download(page, button(dialog, 'SVG'));
  const svg = content.toString();
  expect(file.suggestedFilename()).toBe('klarity-worms.svg');
  expect(svg).not.toMatch(/var\(|\s(class|style|tabindex|aria-\w+)=|@import/);
  const references = [...svg.matchAll(/(?:href="|url\()([^)"]*)/g)].map(([, target]) => target);
  expect(references.filter((target) => !target?.startsWith('#'))).toEqual([]);
  for (const target of references) expect(svg).toContain(`id="${target?.slice(1)}"`);

  await page.keyboard.press('Escape');
  const figure = wormsLab(page).distributions;
  const box = await figure.boundingBox();
  const size = /width="(\d+)" height="(\d+)"/.exec(svg);
  // Down to the axis: the page has controls below it.
  const [width, height] = [Number(size?.[1]), Number(size?.[2]) - 20];
  const clip = { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0), width, height };
  const shown = await page.screenshot({ clip });
  const blank = await context.newPage();
  await blank.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  expect(await blank.evaluate(() => document.documentElement.nodeName)).toBe('svg');
  await blank.setViewportSize({ width, height });
  const drawn = await blank.screenshot();
  expect(await differingShare(blank, shown, drawn)).toBeLessThan(0.01);
  // That the measure sees a difference where there is one.
  expect(await differingShare(blank, shown, await page.screenshot({ clip: { ...clip, x: clip.x + 20 } }))).toBeGreaterThan(0.03);
});

test('a PNG has twice the pixels of the SVG, and a choice of none makes none', async ({ page }) => {
  const { dialog, section } = await openSharing(page);
  await section('export').check();
  const svg = (await download(page, button(dialog, 'SVG'))).content.toString();
  const { content } = await download(page, button(dialog, 'PNG, 2×'));
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  const size = /width="(\d+)" height="(\d+)"/.exec(svg);
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * Number(size?.[1]), 2 * Number(size?.[2])]);
  for (const name of CHARTS) await dialog.getByRole('checkbox', { name, exact: true }).uncheck();
  await expect(button(dialog, 'SVG')).toBeDisabled();
  await expect(button(dialog, 'PNG, 2×')).toBeDisabled();
});

test('a drawing fills a slide of 1920 × 1080 in the projector’s theme, and the page is then as it was', async ({ page }) => {
  const { dialog, section } = await openSharing(page);
  await section('export').check();
  for (const name of CHARTS.slice(1)) await dialog.getByRole('checkbox', { name, exact: true }).uncheck();
  const figure = wormsLab(page).distributions;
  const before = await figure.boundingBox();
  const { file, content } = await download(page, button(dialog, 'SVG, 1920 × 1080'));
  expect(file.suggestedFilename()).toBe('klarity-worms-slide.svg');
  const svg = content.toString();
  expect(svg).toContain('width="1920" height="1080"');
  const drawn = await page.evaluate((text) => {
    const slide = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...slide.querySelectorAll('text')].map((one) => Number.parseFloat(one.closest('[font-size]')?.getAttribute('font-size') ?? '0'));
  }, svg);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(24);
  const png = (await download(page, button(dialog, 'PNG, 1920 × 1080'))).content;
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).not.toHaveAttribute('style', /--text/);
  await expect.poll(() => figure.boundingBox()).toEqual(before);
});

test('the numbers leave with all their digits, and a file of them opens as a scene', async ({ page }) => {
  const { dialog, section, words } = await openSharing(page, `${EXPLORE}#theta=0.4`);
  await section('export').check();
  const csv = (await download(page, button(dialog, 'CSV'))).content.toString();
  const rows = csv.split('\r\n').map((line) => line.split(','));
  const kl = rows.find(([name]) => name === 'klPQ')?.[1];
  expect(Math.abs(Number(kl) - 0.13667971094966938)).toBeLessThan(1e-15);
  expect(rows.filter(([x]) => x === '10').length, 'each data table has its row').toBe(2);
  const json = await download(page, button(dialog, 'JSON'));
  expect(JSON.parse(json.content.toString())).toMatchObject({
    unit: 'nats',
    metrics: { theta: 0.4, method: { klPQ: 'sum' } },
    scene: { lab: 'worms', approximation: { params: { theta: 0.4 } } },
  });

  await page.goto(EXPLORE);
  await shareDialog(page).button.click();
  await section('file').check();
  await dialog.getByLabel(words.file.open).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: json.content });
  await expect(dialog.getByText(words.file.opened('a.json'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(wormsLab(page).thetaField).toHaveValue('0.400');
});

test('a scene goes into a file and comes back by choice and by drop; what is no scene changes nothing', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await lab.thetaField.fill('0.7');
  await lab.thetaField.press('Enter');
  const { button: opener, dialog, section, words } = shareDialog(page);
  await opener.click();
  await section('file').check();
  const { file, content } = await download(page, button(dialog, words.file.save));
  expect(file.suggestedFilename()).toBe('klarity-worms-scene.json');

  const choose = (name: string, text: string): Promise<void> =>
    dialog.getByLabel(words.file.open).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const [text, answer] of [
    ['teeth', /“bad\.json” is not JSON/],
    ['{}', words.file.notOurs('bad.json')],
    [content.toString().replace('0.7', '7'), words.file.badField('bad.json', 'approximation.params.theta', 'must lie strictly between 0 and 1')],
    [content.toString().replace('"worms"', '"warms"'), words.file.unknownLab('bad.json', 'warms')],
  ] as const) {
    await choose('bad.json', text);
    await expect(dialog.getByText(answer)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(lab.thetaField).toHaveValue('0.700');

  await lab.undo.click();
  await expect(lab.thetaField).toHaveValue('0.300');
  await opener.click();
  await section('file').check();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return data;
  }, content.toString());
  await dialog.getByText(words.file.drop).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByText(words.file.opened('dropped.json'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lab.thetaField).toHaveValue('0.700');
  await lab.undo.click();
  await expect(lab.thetaField).toHaveValue('0.300');
});

test('a run is filmed as WebM and as GIF, frame by frame, and the scene is put back', async ({ page }) => {
  test.slow();
  // 7 steps, standing at the third.
  const { dialog, section, words } = await openSharing(page, `${EXPLORE}#rate=0.02&step=3`);
  const stood = await wormsLab(page).stepText.textContent();
  const last = Number(/of (\d+)/.exec(stood ?? '')?.[1]);
  expect(last).toBeGreaterThan(3);
  await section('film').check();
  for (const name of CHARTS.slice(0, 3)) await dialog.getByRole('checkbox', { name, exact: true }).uncheck();
  const webm = await download(page, button(dialog, words.film.make));
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(webm.content)) });
  const track = await input.getPrimaryVideoTrack();
  expect(await input.getMimeType()).toContain('video/webm');
  expect(await input.computeDuration()).toBeGreaterThan(last * 0.09 + 1.4);
  // A frame a step, and the last once more, at the end of its stand.
  expect((await track?.computePacketStats())?.packetCount).toBe(last + 2);

  const shape = ((await track?.getDisplayWidth()) ?? 0) / ((await track?.getDisplayHeight()) ?? 1);

  await dialog.getByRole('radio', { name: 'GIF' }).check();
  const gif = await download(page, button(dialog, words.film.make));
  const { frames, width, height } = decode(new Uint8Array(gif.content).buffer);
  expect(frames).toHaveLength(last + 1);
  expect(Math.abs(width / height - shape)).toBeLessThan(0.02);
  await page.keyboard.press('Escape');
  await expect(wormsLab(page).stepText).toHaveText(stood ?? '');
  await expect(wormsLab(page).undo).toBeDisabled();
});

test('a film can be cancelled: no file, and the scene is put back', async ({ page }) => {
  const { dialog, section, words } = await openSharing(page);
  await section('film').check();
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  await button(dialog, words.film.make).press('Enter');
  await expect(dialog.getByRole('progressbar', { name: words.film.progress })).toHaveAttribute('value', /^[2-9]|\d\d/);
  await button(dialog, words.film.cancel).press('Enter');
  await expect(dialog.getByText(words.film.cancelled)).toBeVisible();
  await button(dialog, words.film.make).press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(wormsLab(page).stepText).toHaveText(/^step 0 of/);
  // What is made later is saved later: the film would have been the first.
  await wormsLab(page).share.click();
  await section('file').check();
  const { file } = await download(page, button(dialog, words.file.save));
  expect(files).toEqual([file.suggestedFilename()]);
  await expect(wormsLab(page).stepText).toHaveText(/^step 0 of/);
});

test('the worker that makes a GIF ends with the film, finished or given up', async ({ page }) => {
  const { dialog, section, words } = await openSharing(page, `${EXPLORE}#rate=0.02&step=3`);
  await section('film').check();
  await dialog.getByRole('radio', { name: 'GIF' }).check();
  const makers = (): number => page.workers().filter((worker) => worker.url().includes('gifWorker')).length;
  await button(dialog, words.film.make).press('Enter');
  await expect.poll(makers).toBe(1);
  await button(dialog, words.film.cancel).press('Enter');
  await expect(dialog.getByText(words.film.cancelled)).toBeVisible();
  await expect.poll(makers).toBe(0);
  await download(page, button(dialog, words.film.make));
  await expect.poll(makers).toBe(0);
});

test('a picture of a fit has its tints as thin as they are on the page, and nothing that only a hand can use', async ({ page }) => {
  await page.goto('./?view=explore&lab=fit&lang=en&theme=light#basins=on');
  const surface = page.getByRole('figure', { name: fit.surfaceTitle.reverse });
  await expect(surface.locator('canvas')).toHaveCount(2);
  const { button: opener, dialog, section } = shareDialog(page);
  await opener.click();
  await section('export').check();
  const svg = (await download(page, button(dialog, 'SVG'))).content.toString();
  const drawn = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      tints: [...picture.querySelectorAll('image')].map((image) => Number(image.getAttribute('opacity'))),
      words: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    };
  }, svg);
  // In the order of the page: the reverse surface and its basins, the forward surface.
  expect(drawn.tints).toEqual([1, 0.45, 1]);
  expect(drawn.words).toContain('all there are');
  expect(drawn.words).toContain(fit.start);
  expect(drawn.words).not.toMatch(/drag/i);

  const slide = (await download(page, button(dialog, 'PNG, 1920 × 1080'))).content;
  expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1920, 1080]);
  await expect(surface).not.toHaveAttribute('data-slide');
});

test('the tables of Compare and Fit leave with their unit and every digit', async ({ page }) => {
  const linesOf = async (lab: string): Promise<readonly string[]> => {
    await page.goto(`./?view=explore&lab=${lab}&lang=en&theme=light&unit=dits`);
    await expect(page.getByRole('figure')).not.toHaveCount(0);
    const { button: opener, dialog, section } = shareDialog(page);
    await opener.click();
    await section('export').check();
    return (await download(page, button(dialog, 'CSV'))).content.toString().split('\r\n');
  };
  const comparing = await linesOf('compare');
  for (const caption of ['"p log p/q · q log q/p, dits"', '"Running to the totals, dits"', '"log p/q, dits"', '"−log p · −log q, dits"']) {
    expect(comparing).toContain(caption);
  }
  const fitting = await linesOf('fit');
  const surface = fitting.findIndex((line) => line.startsWith(`"${fit.surfaceTitle.forward}`));
  const [sigmas = [], first = []] = fitting.slice(surface + 1, surface + 3).map((line) => line.split(',').slice(1).map(Number));
  const [sigma = Number.NaN, loss = Number.NaN] = [sigmas[0], first[0]];
  const mu = Number(fitting[surface + 2]?.split(',')[0]);
  // KL of the three modes from a normal is their cross-entropy less their entropy, which the file has in nats.
  const components = [[0.5, -2.2, 0.7], [0.3, 1.7, 1], [0.2, 4.1, 0.6]] as const;
  const square = components.reduce((all, [weight, center, width]) => all + weight * (width ** 2 + (center - mu) ** 2), 0);
  const crossEntropy = Math.log(sigma * Math.sqrt(2 * Math.PI)) + square / (2 * sigma ** 2);
  const entropy = Number(fitting.find((line) => line.includes('entropyP,'))?.split(',')[1]);
  expect(loss / ((crossEntropy - entropy) / Math.LN10)).toBeCloseTo(1, 9);
});

test('the Python is that of the screen', async ({ page }) => {
  const { dialog, section, words } = await openSharing(page, `${EXPLORE}#theta=0.4&step=2`);
  await section('python').check();
  const code = dialog.getByRole('group', { name: words.python.label });
  await expect(code).toContainText('import numpy as np');
  await expect(code).toContainText('theta = 0.4');
  await expect(code).toContainText('for _ in range(2)');
});

test('in the classroom S hands out a link without leaving the lecture, and no number before the answer', async ({ page }) => {
  await page.goto('./?view=classroom&lang=en');
  await expect(wormsLab(page).bars).toHaveCount(11);
  await page.keyboard.press('s');
  const { dialog, section, words, link } = shareDialog(page);
  await expect(dialog).toBeVisible();
  await expect(link).toContainText('view=classroom');
  await dialog.getByRole('radio', { name: words.link.lab }).check();
  await expect(link).toContainText('view=explore');
  const code = await dialog.getByRole('img', { name: words.link.code }).boundingBox();
  expect(code?.height).toBeGreaterThan(450);
  expect((code?.y ?? 0) + (code?.height ?? 900)).toBeLessThan(900);
  await page.keyboard.press('r');
  await section('export').check();
  await expect(dialog.getByText(words.export.hidden)).toBeVisible();
  await expect(button(dialog, 'CSV')).toHaveCount(0);
  await expect(button(dialog, 'JSON')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(wormsLab(page).numbers).toHaveCount(0);
  await page.keyboard.press('r');
  await page.keyboard.press('s');
  await section('export').check();
  await expect(button(dialog, 'CSV')).toBeVisible();
});

test('in Chinese, on a phone, everything is there and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./?view=explore&theme=light&lang=zh');
  const { button: opener, dialog, section } = shareDialog(page, zh);
  await page.getByRole('button', { name: zh.app.settings }).click();
  await opener.click();
  for (const name of ['link', 'embed', 'file', 'export', 'film', 'python'] as const) {
    await section(name).check();
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
});
