import type { Locator, Page } from '@playwright/test';
import { en } from '../src/labs/compare/en';
import type { zh } from '../src/labs/compare/zh';

export const COMPARE = './?view=explore&lab=compare&theme=light';

/** The parts of the Compare lab as a reader finds them: by role and name. */
export function compareLab(page: Page, words: typeof zh = en) {
  const distributions = page.getByRole('figure', { name: words.distributionsTitle });
  const numbers = page.getByRole('region', { name: words.numbersTitle });
  const controls = page.getByRole('region', { name: words.controls });
  const law = (title: string): Locator => controls.getByRole('group', { name: title, exact: true });
  return {
    distributions,
    numbers,
    controls,
    p: law(words.truth),
    q: law(words.model),
    walk: distributions.getByRole('slider', { name: words.walk }),
    forward: numbers.getByRole('definition').first(),
    reverse: numbers.getByRole('definition').last(),
    notes: numbers.getByRole('status'),
    direction: (name: string): Locator => numbers.getByRole('radio', { name }),
    formula: page.getByRole('region', { name: words.formulaTitle }),
    zeros: page.getByRole('region', { name: words.zerosTitle }),
    example: page.getByRole('combobox', { name: words.presets.label }),
    swap: controls.getByRole('button', { name: words.swap }),
    smooth: (side: string): Locator => controls.getByRole('checkbox', { name: words.smooth(side) }),
    epsilon: (side: string): Locator => controls.getByRole('slider', { name: words.epsilon(side) }),
    scale: controls.getByRole('slider', { name: words.scale }),
    bins: controls.getByRole('checkbox', { name: words.bins }),
    binWidth: controls.getByRole('slider', { name: words.binWidth }),
  };
}
