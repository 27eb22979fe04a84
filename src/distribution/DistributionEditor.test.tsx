// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Frame } from '../charts/Frame';
import { I18nContext } from '../i18n/I18nContext';
import { createNumberFormat } from '../i18n/numberFormat';
import { en as messages } from '../i18n/en';
import { unfold } from '../markup/unfold';
import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { checkDistribution } from './checkDistribution';
import { DistributionEditor } from './DistributionEditor';
import { DistributionHandles } from './DistributionHandles';
import { distributionWords } from './distributionWords';
import type { Edits } from './Edits';
import { toggleLock } from './toggleLock';
import { familyNames } from './familyNames';
import { componentsOf } from './mixtureEdits';
import { ofFamily } from './ofFamily';
import { isVectorFamily } from './vectorFamilies';
import { en as words } from './words/en';

beforeAll(async () => {
  await distributionWords.load('en');
  // jsdom knows no capture of a pointer.
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);
const isMixture = ofFamily('gaussianMixture');

/** An owner of one distribution, as a lab is, which remembers the labels of its edits. */
function openEditor(start: Distribution, families_?: readonly FamilyName[]) {
  const seen: { now: Distribution; labels: string[] } = { now: start, labels: [] };
  function Owner() {
    const [distribution, show] = useState(start);
    const [locked, lock] = useState<readonly number[]>([]);
    const base = useRef<Distribution | null>(null);
    const set = (label: string, next: Distribution): void => {
      seen.now = next;
      seen.labels.push(label);
      show(next);
    };
    const edits: Edits<Distribution> = {
      once: (label, recipe) => set(label, recipe(seen.now, seen.now)),
      gesture: (label, write) => (change) => {
        base.current ??= seen.now;
        if (change.phase === 'end') base.current = null;
        else set(label, write(seen.now, base.current, change.value));
      },
    };
    const locks = { locked: new Set(locked), toggle: (x: number) => lock((now) => toggleLock(now, x)) };
    const part = { symbol: 'p', role: 'truth', distribution, edits, locks } as const;
    return (
      <>
        <Frame title="p" description="p" xDomain={[-5, 5]} yDomain={[0, 1]} interactive>
          <DistributionHandles {...part} />
        </Frame>
        <DistributionEditor {...part} title="Truth p" {...(families_ && { families: families_ })} />
      </>
    );
  }
  render(
    <I18nContext value={{ lang: 'en', messages, format: createNumberFormat('en', 'nats') }}>
      <Owner />
    </I18nContext>,
  );
  return seen;
}

const editor = (): HTMLElement => screen.getByRole('group', { name: 'Truth p' });
const press = (element: Element, key: string): void => {
  fireEvent.keyDown(element, { key });
  fireEvent.keyUp(element, { key });
};
const type = (name: string, text: string): void => {
  const field = screen.getByRole('textbox', { name });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  press(field, 'Enter');
};
function paramsOf<F extends FamilyName>(of: { readonly now: Distribution }, family: F): DistributionOf<F>['params'] {
  const { now } = of;
  if (!ofFamily(family)(now)) throw new Error(`it is ${now.family}, not ${family}`);
  return now.params;
}

/** Of data behind a density, and of parameters that are no place on the axis, there is nothing to take hold of. */
const hasHandles = (family: FamilyName): boolean =>
  isVectorFamily(family) ? !['gaussianKde', 'histogram'].includes(family) : families[family].location?.of === 'x';

describe.each(familyNames)('the editor of %s', (family) => {
  it('names each of its sliders, fields and handles, by no name twice in a kind', () => {
    openEditor(exampleOf(family));
    for (const role of ['slider', 'textbox'] as const) {
      const names = within(editor())
        .queryAllByRole(role)
        .map((one) => one.getAttribute('aria-label') ?? document.querySelector(`label[for="${one.id}"]`)?.textContent ?? '');
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
    }
    const handles = [...document.querySelectorAll('g[role="slider"]')].map((one) => one.getAttribute('aria-label'));
    expect(new Set(handles).size).toBe(handles.length);
  });

  it('every handle moves by keyboard, and leaves a member of the family', () => {
    const seen = openEditor(exampleOf(family));
    const handles = document.querySelectorAll('g[role="slider"]');
    expect(handles.length > 0).toBe(hasHandles(family));
    for (const handle of handles) {
      const before = seen.now;
      const axis = handle.getAttribute('aria-orientation');
      act(() => press(handle, axis === 'vertical' ? 'ArrowDown' : 'ArrowRight'));
      const back = seen.now;
      if (back === before) act(() => press(handle, axis === 'vertical' ? 'ArrowUp' : 'ArrowLeft'));
      expect({ of: handle.getAttribute('aria-label'), now: seen.now }).not.toEqual({ of: handle.getAttribute('aria-label'), now: before });
      expect(checkDistribution(seen.now)).toBeNull();
    }
  });
});

describe('a family', () => {
  it('is chosen from groups, and begins where the old one was', () => {
    const seen = openEditor({ family: 'normal', params: { mu: 2, sigma: 3 } });
    fireEvent.change(screen.getByRole('combobox', { name: words.familyOf('p') }), { target: { value: 'laplace' } });
    expect(paramsOf(seen, 'laplace').mu).toBeCloseTo(2, 9);
    expect(paramsOf(seen, 'laplace').b).toBeCloseTo(3 / Math.SQRT2, 9);
    expect(seen.labels).toEqual(['family']);
    expect(screen.getAllByRole('group').map((one) => one.getAttribute('label'))).toEqual(
      expect.arrayContaining(Object.values(words.groups)),
    );
  });

  it('is one of those offered, or the one that is there', () => {
    openEditor(exampleOf('poisson'), ['binomial', 'normal']);
    expect(screen.getAllByRole('option').map((one) => one.getAttribute('value'))).toEqual(['binomial', 'poisson', 'normal']);
  });
});

describe('a parameter', () => {
  it('is typed, and what cannot be used stays with the reason', () => {
    const seen = openEditor(exampleOf('normal'));
    const name = words.parameterOf('p', words.parameters.normal.sigma, 'σ');
    type(name, '2.5');
    expect(paramsOf(seen, 'normal').sigma).toBe(2.5);
    type(name, '-1');
    expect(paramsOf(seen, 'normal').sigma).toBe(2.5);
    expect(screen.getByRole('alert').textContent).toContain('-1');
  });

  it('follows its slider, under one label', () => {
    const seen = openEditor(exampleOf('normal'));
    const slider = within(editor()).getByRole('slider', { name: words.parameterOf('p', words.parameters.normal.mu, 'μ') });
    fireEvent.change(slider, { target: { value: '1.5' } });
    fireEvent.change(slider, { target: { value: '1.7' } });
    expect(paramsOf(seen, 'normal').mu).toBe(1.7);
    expect(seen.labels).toEqual(['mu', 'mu']);
  });

  it('far out has a slider that reaches it', () => {
    openEditor({ family: 'normal', params: { mu: 71, sigma: 13.6 } });
    const slider = within(editor()).getByRole('slider', { name: words.parameterOf('p', words.parameters.normal.mu, 'μ') });
    expect(slider.getAttribute('max')).toBe('96');
    expect(slider.getAttribute('aria-valuetext')).toBe('71');
  });
});

describe('a mixture', () => {
  it('gains and loses components, and never the last', () => {
    const seen = openEditor(exampleOf('gaussianMixture'));
    fireEvent.click(screen.getByRole('button', { name: words.addComponent }));
    expect(paramsOf(seen, 'gaussianMixture').mus).toHaveLength(3);
    for (let i = 0; i < 4; i++) fireEvent.click(screen.getByRole('button', { name: words.removeComponent('p', 1) }));
    expect(paramsOf(seen, 'gaussianMixture').weights).toEqual([1]);
  });

  it('leaves the focus on a button of the table when the last row goes', () => {
    openEditor(exampleOf('gaussianMixture'));
    const last = screen.getByRole('button', { name: words.removeComponent('p', 2) });
    last.focus();
    fireEvent.click(last);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.removeComponent('p', 1));
  });

  it('a weight that is typed leaves the others the rest', () => {
    const seen = openEditor(exampleOf('gaussianMixture'));
    type(words.componentPart('p', 1, words.weight), '0.9');
    expect(paramsOf(seen, 'gaussianMixture').weights[1]).toBeCloseTo(0.1, 14);
  });

  it('a flank that is moved changes the width alone', () => {
    const seen = openEditor(exampleOf('gaussianMixture'));
    const flank = document.querySelector(`g[aria-label="${words.componentPart('p', 2, words.deviation)}"]`);
    if (!flank) throw new Error('there is no flank');
    act(() => press(flank, 'ArrowRight'));
    const moved = isMixture(seen.now) ? componentsOf(seen.now)[1] : undefined;
    expect(moved?.sigma).toBeGreaterThan(0.5);
    expect(moved).toMatchObject({ weight: 0.4, mu: 2 });
  });
});

it('bars are typed, become more, and are made alike', async () => {
  const seen = openEditor(exampleOf('empirical'));
  type(words.outcomesOf('p'), '4');
  expect(paramsOf(seen, 'categorical').probs).toHaveLength(4);
  fireEvent.click(screen.getByRole('button', { name: words.flatten }));
  expect(paramsOf(seen, 'categorical').probs).toEqual([0.25, 0.25, 0.25, 0.25]);
  await unfold(screen.getByText(words.typeOrLockBars));
  type(words.probabilityOf('p', 0), '0.7');
  expect(paramsOf(seen, 'categorical').probs[0]).toBe(0.7);
});

describe('a bar that is locked', () => {
  const field = (x: number): HTMLElement => screen.getByRole('textbox', { name: words.probabilityOf('p', x) });
  const lock = (x: number): HTMLElement => screen.getByRole('button', { name: words.lockBar('p', x) });
  const handle = (x: number): Element | null => document.querySelector(`g[aria-label="${words.probabilityOf('p', x)}"]`);

  it('stays, in the plot and in its field, while the others share the rest; let go it moves again', async () => {
    const seen = openEditor({ family: 'categorical', params: { probs: [0.2, 0.3, 0.5] } });
    await unfold(screen.getByText(words.typeOrLockBars));
    fireEvent.click(lock(1));
    expect(lock(1).getAttribute('aria-pressed')).toBe('true');
    expect(field(1)).toHaveProperty('disabled', true);
    expect(handle(1)?.getAttribute('aria-disabled')).toBe('true');
    type(words.probabilityOf('p', 0), '0.6');
    expect(paramsOf(seen, 'categorical').probs[1]).toBe(0.3);
    expect(paramsOf(seen, 'categorical').probs[2]).toBeCloseTo(0.1, 15);
    act(() => press(handle(2) ?? document.body, 'ArrowUp'));
    expect(paramsOf(seen, 'categorical').probs[1]).toBe(0.3);
    fireEvent.click(lock(1));
    expect(handle(1)?.getAttribute('aria-disabled')).toBeNull();
  });

  it('leaves no more room than there is, and none to the last one that is free', async () => {
    const seen = openEditor({ family: 'categorical', params: { probs: [0.2, 0.3, 0.5] } });
    await unfold(screen.getByText(words.typeOrLockBars));
    fireEvent.click(lock(1));
    type(words.probabilityOf('p', 0), '0.8');
    expect(paramsOf(seen, 'categorical').probs[0]).toBe(0.2);
    expect(screen.getByRole('alert').textContent).toContain('0.8');
    fireEvent.click(lock(2));
    expect(field(0)).toHaveProperty('disabled', true);
  });
});

it('knots are added, typed and removed', async () => {
  const seen = openEditor(exampleOf('drawnDensity'));
  fireEvent.click(screen.getByRole('button', { name: words.addKnot }));
  expect(paramsOf(seen, 'drawnDensity').knots).toHaveLength(7);
  await unfold(screen.getByText(words.typeKnots));
  type(words.knotPart('p', 2, words.height), '3');
  expect(paramsOf(seen, 'drawnDensity').heights[1]).toBe(3);
  fireEvent.click(screen.getByRole('button', { name: words.removeKnot('p', 2) }));
  expect(paramsOf(seen, 'drawnDensity').knots).toHaveLength(6);
});
