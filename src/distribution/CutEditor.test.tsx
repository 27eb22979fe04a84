// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Frame } from '../charts/Frame';
import { en as messages } from '../i18n/en';
import { I18nContext } from '../i18n/I18nContext';
import { createNumberFormat } from '../i18n/numberFormat';
import type { Cut } from './Cut';
import { CutEditor } from './CutEditor';
import { CutHandles } from './CutHandles';
import { distributionWords } from './distributionWords';
import type { Edits } from './Edits';
import { en as words } from './words/en';

beforeAll(async () => {
  await distributionWords.load('en');
});
afterEach(cleanup);

function openCut(start: Cut | null): { now: Cut | null } {
  const seen = { now: start };
  function Owner() {
    const [cut, show] = useState(start);
    const set = (next: Cut | null): void => {
      seen.now = next;
      show(next);
    };
    const edits: Edits<Cut | null> = {
      once: (_, recipe) => set(recipe(seen.now, seen.now)),
      gesture: (_, write) => (change) => set(write(seen.now, seen.now, change.value)),
    };
    const part = { symbol: 'q', role: 'rival', cut, edits, step: 0.1 } as const;
    return (
      <>
        <Frame title="q" description="q" xDomain={[-4, 4]} yDomain={[0, 1]} interactive>
          <CutHandles {...part} />
        </Frame>
        <CutEditor {...part} view={{ low: -4, high: 4 }} />
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

const handles = (): readonly Element[] => [...document.querySelectorAll('g[role="slider"]')];

it('a cut begins inside of what is in sight, and goes as it came', () => {
  const seen = openCut(null);
  expect(handles()).toHaveLength(0);
  fireEvent.click(screen.getByRole('checkbox', { name: words.cutBelow('q') }));
  expect(seen.now).toEqual({ low: -2, high: null });
  fireEvent.click(screen.getByRole('checkbox', { name: words.cutAbove('q') }));
  expect(seen.now).toEqual({ low: -2, high: 2 });
  fireEvent.click(screen.getByRole('checkbox', { name: words.cutBelow('q') }));
  fireEvent.click(screen.getByRole('checkbox', { name: words.cutAbove('q') }));
  expect(seen.now).toBeNull();
});

it('its end is typed, and no end passes the other', () => {
  const seen = openCut({ low: -2, high: 2 });
  const field = screen.getByRole('textbox', { name: words.cutBelowAt('q') });
  fireEvent.change(field, { target: { value: '3' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toContain('3');
  fireEvent.change(field, { target: { value: '-0.5' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(seen.now).toEqual({ low: -0.5, high: 2 });
});

it('its ends are moved in the plot by arrow keys', () => {
  const seen = openCut({ low: -2, high: 2 });
  const [low, high] = handles();
  if (!low || !high) throw new Error('there are no two handles');
  expect([low, high].map((one) => one.getAttribute('aria-label'))).toEqual([words.cutBelowAt('q'), words.cutAboveAt('q')]);
  act(() => {
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    fireEvent.keyUp(low, { key: 'ArrowRight' });
  });
  expect(seen.now).toEqual({ low: -1.9, high: 2 });
  expect(high.getAttribute('aria-valuemin')).toBe('-1.9');
});
