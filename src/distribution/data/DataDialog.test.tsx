// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubDialogs } from '../../controls/stubDialogs';
import { en as messages } from '../../i18n/en';
import { I18nContext } from '../../i18n/I18nContext';
import { createNumberFormat } from '../../i18n/numberFormat';
import { families } from '../../math/families/index';
import { DataDialog } from './DataDialog';
import type { DataDialogProps } from './DataDialog';
import { dataWords } from './dataWords';
import { en as words } from './en';
import { realSetOf } from './realSetOf';

beforeAll(() => dataWords.load('en'));
beforeEach(() => {
  stubDialogs();
  // jsdom reads blobs in the old way only.
  Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
      reader.addEventListener('error', () => reject(new Error('unreadable')));
      reader.readAsArrayBuffer(this);
    });
  };
});
afterEach(cleanup);

function open(kinds: DataDialogProps['kinds'] = ['discrete', 'continuous']) {
  const onUse = vi.fn<DataDialogProps['onUse']>();
  const onClose = vi.fn();
  render(
    <I18nContext value={{ lang: 'en', messages, format: createNumberFormat('en', 'nats') }}>
      <DataDialog kinds={kinds} onUse={onUse} onClose={onClose} />
    </I18nContext>,
  );
  return { onUse, onClose };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));
const isUsable = (): boolean => button(words.use).getAttribute('aria-disabled') !== 'true';
const box = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.paste });
const summary = (): string => document.querySelector('.data-dialog__panel:not([hidden]) dl')?.textContent ?? '';

async function paste(text: string): Promise<void> {
  fireEvent.change(box(), { target: { value: text } });
  await settled();
}
const nextTask = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve)));
/** All that was asked for has been read. */
async function settled(): Promise<void> {
  const expectNoneUnread = (): void => expect(document.querySelector('progress')).toBeNull();
  // What was read is digested next.
  for (const _ of ['read', 'digested']) {
    await nextTask();
    await waitFor(expectNoneUnread, { timeout: 20_000 });
  }
}

function give(name: string, content: BlobPart): void {
  const input = document.querySelector('input[type="file"]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

describe('pasted numbers', () => {
  it('are summed up, drawn and used as counts where they are few whole numbers', async () => {
    const { onUse } = open();
    expect(document.activeElement).toBe(box());
    expect(isUsable()).toBe(false);
    await paste('0 1 1 3');
    expect(summary()).toBe('n4smallest0largest3mean1.25std. deviation s1.09');
    expect(screen.getByRole('figure', { name: words.chartCounts })).toBeTruthy();
    fireEvent.click(button(words.use));
    expect(onUse).toHaveBeenCalledExactlyOnceWith({ family: 'empirical', params: { counts: [1, 2, 0, 1] } }, { kind: 'pasted' });
  });

  it('become a kernel density, whose variance is stated, by hand and by rules', async () => {
    const { onUse } = open();
    await paste('1.5 2 4.5');
    expect(screen.getByRole('radio', { name: words.forms.kde })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: words.forms.counts })).toHaveProperty('disabled', true);
    expect(screen.getByText(words.noCounts.fraction('1.5'))).toBeTruthy();
    const field = screen.getByRole('textbox', { name: words.bandwidth });
    fireEvent.change(field, { target: { value: '0.5' } });
    fireEvent.blur(field);
    expect(screen.getByText(words.variance('1.72222', '0.25', '1.97222', '2.66667'))).toBeTruthy();
    fireEvent.click(button(words.use));
    const [distribution] = onUse.mock.calls[0] ?? [];
    expect(distribution).toEqual({ family: 'gaussianKde', params: { data: [1.5, 2, 4.5], bandwidth: 0.5 } });
    expect(families.gaussianKde.variance({ data: [1.5, 2, 4.5], bandwidth: 0.5 })).toBeCloseTo(1.972, 3);
    fireEvent.click(button(words.rules.scott));
    expect(button(words.rules.scott).getAttribute('aria-pressed')).toBe('true');
  });

  it('become a histogram of as many bins as asked for, which hold them all', async () => {
    const { onUse } = open(['continuous']);
    await paste('0.5 1.5 1.5 2.5 8.5');
    choose(words.forms.histogram);
    fireEvent.change(screen.getByRole('slider', { name: words.bins }), { target: { value: '4' } });
    fireEvent.click(button(words.use));
    expect(onUse.mock.calls[0]?.[0]).toEqual({
      family: 'histogram',
      params: { edges: [0.5, 2.5, 4.5, 6.5, 8.5], counts: [3, 1, 0, 1] },
    });
  });

  it('stay in the box when nothing in them is a number, and nothing can be used', async () => {
    const { onUse } = open();
    await paste('one, two');
    expect(screen.getByText(words.nothing)).toBeTruthy();
    expect(screen.getByText(words.bad(1, '“one”', words.reasons.text))).toBeTruthy();
    expect(box().value).toBe('one, two');
    fireEvent.click(button(words.use));
    expect(onUse).not.toHaveBeenCalled();
  });

  it('that lie too close together for so many bins are refused in words, and keep their other forms', async () => {
    open(['continuous']);
    await paste('100000000000 100000000000.0005');
    choose(words.forms.histogram);
    fireEvent.change(screen.getByRole('slider', { name: words.bins }), { target: { value: '100' } });
    expect(screen.getByRole('alert').textContent).toBe(words.tooManyBins);
    expect(isUsable()).toBe(false);
    choose(words.forms.kde);
    expect(isUsable()).toBe(true);
  });

  it('are counted without those that are none, the first few of which are shown', async () => {
    open();
    await paste('v\n1.5\nNA\n2\nx1\nx2\nx3\nx4\nx5\nx6');
    expect(screen.getByText(words.leftOut(7))).toBeTruthy();
    expect(screen.getByText(words.bad(3, '“NA”', words.reasons.missing))).toBeTruthy();
    expect(screen.getByText(words.more(2))).toBeTruthy();
    expect(summary()).toContain('n2');
  });

  it('say what was left out once the keys have come to rest, and not what was on the way there', async () => {
    open();
    const said: string[] = [];
    const status = screen.getByRole('status');
    const observer = new MutationObserver(() => void said.push(status.textContent ?? ''));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    await paste('v\n1.5\nN');
    await paste('v\n1.5\nNA\nx');
    await waitFor(() => expect(status.textContent).toContain(words.leftOut(2)), { timeout: 3000 });
    observer.disconnect();
    expect(said.filter((text) => text !== '').every((text) => text.includes(words.leftOut(2)))).toBe(true);
  });

  it('can be counts of 0, 1, 2, … themselves', async () => {
    const { onUse } = open();
    await paste('2 3 5 14 16 15 12 8 10 8 7');
    choose(words.areCounts);
    await settled();
    fireEvent.click(button(words.use));
    const [distribution] = onUse.mock.calls[0] ?? [];
    expect(distribution && realSetOf(distribution)).toBe('worms');
  });

  it('that are counts below 0 are left out, and that is said', async () => {
    open();
    await paste('2 -3 5');
    choose(words.areCounts);
    await settled();
    expect(screen.getByText(words.negative(1))).toBeTruthy();
    expect(summary()).toContain('n7');
  });

  it('are read again when the reader says what a comma is', async () => {
    open();
    await paste('3,6\n1,8\n2,7');
    expect(summary()).toContain('largest3');
    choose(words.commaDecimal);
    await settled();
    expect(summary()).toContain('largest3.6');
  });

  it('can be refused where only counts are wanted, with the reason', async () => {
    open(['discrete']);
    await paste('1 -2 3');
    expect(screen.getByText(words.noCounts.negative('−2'))).toBeTruthy();
    expect(isUsable()).toBe(false);
    await paste('1 2 3');
    expect(isUsable()).toBe(true);
  });

  it('of one value become a density, too', async () => {
    const { onUse } = open(['continuous']);
    await paste('5 5 5');
    fireEvent.click(button(words.use));
    expect(onUse.mock.calls[0]?.[0]).toEqual({ family: 'gaussianKde', params: { data: [5, 5, 5], bandwidth: 0.5 } });
    choose(words.forms.histogram);
    expect(screen.getByRole('figure', { name: words.chartHistogram })).toBeTruthy();
  });
});

describe('a table', () => {
  const csv = 'eruptions,waiting\n3.6,79\n1.8,54\n2.2,62';

  it('offers its columns by name, and all together', async () => {
    open();
    await paste(csv);
    const select = screen.getByRole('combobox', { name: words.numbersFrom });
    expect(within(select).getAllByRole('option').map((one) => one.textContent)).toEqual(['eruptions', 'waiting', words.allColumns]);
    fireEvent.change(select, { target: { value: '1' } });
    await settled();
    expect(summary()).toContain('largest79');
    fireEvent.change(select, { target: { value: '' } });
    await settled();
    expect(summary()).toContain('n6');
  });

  it('of outcomes and how often each came is taken for that', async () => {
    const { onUse } = open();
    await paste('deaths,corps_years\n0,109\n1,65\n2,22\n3,3\n4,1');
    expect(screen.getByRole('combobox', { name: words.eachCame })).toHaveProperty('value', '1');
    expect(summary()).toContain('n200');
    fireEvent.click(button(words.use));
    const [distribution] = onUse.mock.calls[0] ?? [];
    expect(distribution && realSetOf(distribution)).toBe('horseKicks');
  });
});

describe('a file', () => {
  it('is chosen, named and used', async () => {
    const { onUse } = open();
    choose(words.origins.file);
    give('waiting times.csv', 'waiting\n79.5\n54\n62');
    await settled();
    expect(screen.getByText(words.file('waiting times.csv', '1 kB'))).toBeTruthy();
    await waitFor(() => expect(summary()).toContain('n3'));
    fireEvent.click(button(words.use));
    expect(onUse.mock.calls[0]?.[1]).toEqual({ kind: 'file', name: 'waiting times.csv' });
  });

  it('may be dropped anywhere, and what was pasted before is still there', async () => {
    open();
    await paste('1.5 2.5');
    fireEvent.drop(box(), { dataTransfer: { files: [new File(['4\n5\n6\n'], 'x.txt')] } });
    await settled();
    expect(screen.getByRole('radio', { name: words.origins.file })).toHaveProperty('checked', true);
    expect(summary()).toContain('n3');
    choose(words.origins.pasted);
    expect(box().value).toBe('1.5 2.5');
    expect(summary()).toContain('n2');
  });

  it('that cannot be read says why', async () => {
    open();
    choose(words.origins.file);
    const file = new File(['1\n2'], 'gone.csv');
    file.slice = () => {
      throw new Error('the file is gone');
    };
    const input = document.querySelector('input[type="file"]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files: [file] } });
    await settled();
    expect(screen.getByRole('alert').textContent).toBe(words.unreadable('the file is gone'));
    expect(isUsable()).toBe(false);
  });
});

describe('a real set', () => {
  it('is described with its source, and used under its name', async () => {
    const { onUse } = open();
    choose(words.origins.set);
    const radio = screen.getByRole('radio', { name: words.sets.faithful.title });
    const about = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain(words.sets.faithful.source);
    fireEvent.click(radio);
    await settled();
    expect(summary()).toContain('n272');
    fireEvent.click(button(words.use));
    const [distribution, source] = onUse.mock.calls[0] ?? [];
    expect(distribution && realSetOf(distribution)).toBe('faithful');
    expect(source).toEqual({ kind: 'set', name: 'faithful' });
    expect(screen.queryByText(words.linkNote('64'))).toBeNull();
  });

  it('of counts stays counts', async () => {
    const { onUse } = open();
    choose(words.origins.set);
    choose(words.sets.worms.title);
    await settled();
    fireEvent.click(button(words.use));
    const [distribution] = onUse.mock.calls[0] ?? [];
    expect(distribution && realSetOf(distribution)).toBe('worms');
  });
});

describe('the way out', () => {
  it('is a button, and uses nothing', async () => {
    const { onUse, onClose } = open();
    await paste('1 2 3');
    fireEvent.click(button(words.cancel));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onUse).not.toHaveBeenCalled();
  });
});
