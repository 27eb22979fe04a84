import type { Locator, Page } from '@playwright/test';
import { en } from '../src/labs/consistency/en';
import type { StepTensor } from '../src/labs/consistency/stepsLook';
import type { zh } from '../src/labs/consistency/zh';

export const CONSISTENCY = './?view=explore&lab=consistency&theme=light&unit=bits';

/** The parts of the Consistency lab as a reader finds them: by role and name. */
export function consistencyLab(page: Page, words: typeof zh = en, unit = 'nats') {
  const names: Readonly<Record<StepTensor, (unit: string) => string>> = words.tensors;
  const tensor = (name: StepTensor): Locator => page.getByRole('grid', { name: names[name](unit) });
  const cell = (name: StepTensor, row: number, column = 0): Locator =>
    tensor(name).getByRole('row').nth(row + 1).getByRole('gridcell').nth(column);
  const final = page.getByRole('region', { name: words.totalTitle });
  const code = page.getByRole('listbox', { name: 'PyTorch' });
  return {
    tensor,
    cell,
    final,
    loss: final.getByRole('button', { name: new RegExp(`^${words.tensors.total()}:`) }),
    consistency: final.getByRole('button', { name: new RegExp(`^${words.tensors.consistency()}:`) }),
    code,
    litLines: code.getByRole('option', { selected: true }),
    mode: (name: string): Locator => page.getByRole('radio', { name, exact: true }),
    setting: (name: string): Locator => page.getByRole('textbox', { name, exact: true }),
    slider: (name: string): Locator => page.getByRole('slider', { name, exact: true }),
    choice: (name: string): Locator => page.getByRole('radio', { name, exact: true }),
    label: (row: number): Locator => page.getByRole('combobox', { name: words.labelOf(row) }),
    example: page.getByRole('combobox', { name: words.presetsLabel }),
    letGo: page.getByRole('button', { name: words.letGo }),
  };
}
