// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { tableDataOf } from '../../charts/tableDataOf';
import { I18nContext } from '../../i18n/I18nContext';
import { loadCatalogue } from '../../i18n/loadCatalogue';
import type { Messages } from '../../i18n/messages';
import { createNumberFormat } from '../../i18n/numberFormat';
import type { DrawnPrediction, PlacedPrediction } from '../../lessons/lesson';
import { DrawnBars } from './DrawnBars';
import { en } from './en';
import { PlacedMark } from './PlacedMark';
import { studyWords } from './studyWords';

const placed: PlacedPrediction = {
  kind: 'place',
  truth: { metric: 'theta' },
  scale: { min: 0, max: 1, step: 0.05 },
  near: 0.05,
  before: [],
};
const drawn: DrawnPrediction = {
  kind: 'draw',
  bars: ['a', 'b', 'c'],
  truth: { metric: 'rightLengths' },
  scale: { min: 0, max: 4, step: 0.5 },
  near: 0.5,
  unit: 'bits',
  toldIn: 'bits',
  before: [],
};

let messages: Messages;
beforeAll(async () => {
  [messages] = await Promise.all([loadCatalogue('en'), studyWords.load('en')]);
});
afterEach(cleanup);

function show(children: ReactNode): void {
  render(<I18nContext value={{ lang: 'en', messages, format: createNumberFormat('en', 'bits') }}>{children}</I18nContext>);
}

describe('a mark on a scale', () => {
  it('stands in the middle until it is placed, and says so', () => {
    const place = vi.fn();
    show(<PlacedMark asked={placed} axis="θ" mine={null} truth={null} said="" place={place} />);
    const mark = screen.getByRole('slider', { name: 'θ' });
    expect(mark.getAttribute('aria-valuetext')).toBe(en.notPlaced);
    fireEvent.keyDown(mark, { key: 'ArrowRight' });
    expect(place).toHaveBeenLastCalledWith([0.55]);
  });

  it('takes a bare number as it is, with tenths of a step', () => {
    show(<PlacedMark asked={placed} axis="θ" mine={[0.4]} truth={null} said="" place={vi.fn()} />);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('0.400');
  });

  it('once committed stands beside the truth, and cannot be moved', () => {
    show(<PlacedMark asked={placed} axis="θ" mine={[0.2]} truth={[0.7]} said="told" place={null} />);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText(en.named(messages.study.yours, '0.200'))).toBeTruthy();
    expect(screen.getByText(en.named(messages.study.answer, '0.700'))).toBeTruthy();
    expect(screen.getByText(en.tooLow('0.500'))).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-describedby')).toBe(screen.getByText('told').id);
  });
});

describe('who has seen the answer without predicting', () => {
  it('is shown the truth alone', () => {
    show(<PlacedMark asked={placed} axis="θ" mine={null} truth={[0.7]} said="" place={null} />);
    expect(screen.getByText(en.named(messages.study.answer, '0.700'))).toBeTruthy();
    expect(document.querySelector('.gap__line')).toBeNull();
    cleanup();
    show(<DrawnBars asked={drawn} axis="lengths" mine={null} truth={[1.5, 1, 3]} said="" place={null} />);
    expect(document.querySelectorAll('.bars__bar')).toHaveLength(3);
    expect(document.querySelectorAll('.gap__line')).toHaveLength(0);
  });
});

describe('bars', () => {
  it('are drawn one by one by keyboard, from nothing', () => {
    const place = vi.fn();
    show(<DrawnBars asked={drawn} axis="lengths" mine={null} truth={null} said="" place={place} />);
    const bars = screen.getAllByRole('slider');
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual(drawn.bars.map(en.barOf));
    expect(bars[1]?.getAttribute('aria-valuetext')).toBe(en.notDrawn);
    fireEvent.keyDown(screen.getByRole('slider', { name: en.barOf('b') }), { key: 'PageUp' });
    expect(place).toHaveBeenLastCalledWith([0, 4, 0]);
  });

  it('that are probabilities are scaled to sum to 1 once the hand is lifted', () => {
    const place = vi.fn<(numbers: readonly number[]) => void>();
    const asked = { ...drawn, sumsToOne: true, scale: { min: 0, max: 1, step: 0.1 } };
    show(<DrawnBars asked={asked} axis="q" mine={[0.4, 0.4, 0.2]} truth={null} said="" place={place} />);
    expect(screen.getByText(en.sumIs('1.00 bits'))).toBeTruthy();
    const bar = screen.getByRole('slider', { name: en.barOf('a') });
    fireEvent.keyDown(bar, { key: 'End' });
    expect(place).toHaveBeenLastCalledWith([1, 0.4, 0.2]);
    fireEvent.keyUp(bar, { key: 'End' });
    expect(place.mock.lastCall?.[0].map((height) => height.toFixed(12))).toEqual([0.625, 0.25, 0.125].map((height) => height.toFixed(12)));
  });

  it('once committed are lines over the true bars, the widest gap named, all of them in a table', () => {
    show(<DrawnBars asked={drawn} axis="lengths" mine={[1, 4, 2]} truth={[1.5, 1, 3]} said="told" place={null} />);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.querySelectorAll('.bars__bar')).toHaveLength(3);
    expect(document.querySelectorAll('.gap__line')).toHaveLength(3);
    expect(screen.getByText(en.tooHigh('3.00'))).toBeTruthy();
    const details = screen.getByText(en.asTable).closest('details');
    expect(details && tableDataOf(details)?.rows).toEqual([
      ['a', '1.00 bits', '1.50 bits'],
      ['b', '4.00 bits', '1.00 bits'],
      ['c', '2.00 bits', '3.00 bits'],
    ]);
  });
});
