import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import type { Messages } from '../src/i18n/messages';
import { zh } from '../src/i18n/zh';
import { en as inEnglish } from '../src/labs/worms/en';
import type { WormsWords } from '../src/labs/worms/wormsWords';
import { zh as inChinese } from '../src/labs/worms/zh';

export const EXPLORE = './?view=explore&theme=light';

/** The words of the lab in the language of the page's messages. */
export function wormsWords(messages: Messages): WormsWords {
  return messages === zh ? inChinese : inEnglish;
}

/** A message whatever its parts. */
function anyOf(message: (part: string) => string): RegExp {
  return new RegExp(message('…').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('…', '.+'));
}

/** The parts of the Worms lab as a reader finds them: by role and name. */
export function wormsLab(page: Page, messages: Messages = en) {
  const { app } = messages;
  const words = wormsWords(messages);
  const distributions = page.getByRole('figure', { name: words.distributionsTitle });
  const drawing = distributions.getByRole('group', { name: words.distributionsTitle });
  const editor = page.getByRole('group', { name: words.editor });
  const numbers = page.getByRole('region', { name: words.numbersTitle });
  const loss = page.getByRole('figure', { name: words.lossTitle });
  const run = page.getByRole('group', { name: words.run, exact: true });
  return {
    distributions,
    drawing,
    editor,
    numbers,
    loss,
    run,
    terms: page.getByRole('figure', { name: anyOf(words.termsTitle) }),

    /** All bars of p, to be taken hold of. */
    bars: drawing.getByRole('slider', { name: /^p\(/ }),
    bar: (x: number): Locator => drawing.getByRole('slider', { name: words.barOf(x), exact: true }),
    rivalBars: drawing.getByRole('slider', { name: /^q\(/ }),
    rivalBar: (x: number): Locator => drawing.getByRole('slider', { name: words.rivalOf(x), exact: true }),
    barSlider: (x: number): Locator => editor.getByRole('slider', { name: words.barOf(x), exact: true }),
    barField: (x: number): Locator => editor.getByRole('textbox', { name: words.barOf(x), exact: true }),
    lock: (x: number): Locator => editor.getByRole('checkbox', { name: words.lock(x) }),
    chosen: editor.getByRole('status', { name: words.chosen }),
    nextOutcome: editor.getByRole('button', { name: words.next }),

    /** The divergence of each model in the direction shown, as "0.197 bits". */
    rivalKl: numbers.getByRole('definition').first(),
    approximationKl: numbers.getByRole('definition').last(),
    verdict: numbers.getByText(anyOf((part) => words.verdict(part, part, part, part))),
    direction: (name: string): Locator => numbers.getByRole('radio', { name: new RegExp(`^${name}`) }),
    rivalKind: (name: string): Locator =>
      distributions.getByRole('group', { name: words.rival }).getByRole('radio', { name }),
    tableCell: (row: string, model: 'rival' | 'approximation'): Locator =>
      numbers
        .getByRole('table')
        .getByRole('row', { name: row })
        .getByRole('cell')
        .nth(model === 'rival' ? 0 : 1),

    thetaOnCurve: loss.getByRole('slider', { name: words.thetaOnCurve }),
    theta: run.getByRole('slider', { name: words.theta, exact: true }),
    thetaField: run.getByRole('textbox', { name: words.theta, exact: true }),
    stepSizeField: run.getByRole('textbox', { name: words.stepSize }),
    play: run.getByRole('button', { name: words.play, exact: true }),
    pause: run.getByRole('button', { name: words.pause, exact: true }),
    rewind: run.getByRole('button', { name: words.rewind }),
    stepBack: run.getByRole('button', { name: words.stepBack }),
    stepForward: run.getByRole('button', { name: words.stepForward }),
    step: run.getByRole('slider', { name: words.step, exact: true }),
    stepText: run.locator('output'),

    paste: page.getByRole('button', { name: words.paste }),
    worms: page.getByRole('button', { name: words.reset }),
    undo: page.getByRole('button', { name: app.undo }),
    redo: page.getByRole('button', { name: app.redo }),
    share: page.getByRole('button', { name: app.share }),
  };
}
