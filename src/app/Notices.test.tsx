// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { drawWith } from '../labs/drawLab';
import { startWorms } from '../labs/worms/drawWorms';
import type { Notice } from '../state/klarityState';
import { Notices } from './Notices';

afterEach(cleanup);

function start() {
  const { klarity } = startWorms();
  drawWith(klarity, <Notices />);
  const notify = (...notices: readonly Notice[]): void => act(() => klarity.notify(notices));
  return { klarity, notify, region: () => screen.getByRole('status') };
}

const bad = { kind: 'bad-value', key: 'theta', text: '7', used: '0.3' } as const;
const unknown = { kind: 'unknown-key', key: 'hue', text: 'red', used: '' } as const;

describe('notices', () => {
  it('have a place that is there before they are, so that they are announced', () => {
    const { region } = start();
    expect(region().textContent).toBe('');
  });

  it.each<readonly [string, Notice, string]>([
    ['a bad value', bad, en.notice.badValue('theta', '7', '0.3')],
    ['an unknown key', unknown, en.notice.unknownKey('hue')],
    ['a view that did not come', { kind: 'view-failed' }, en.notice.viewFailed],
    ['a failed call', { kind: 'call-failed', call: 'curve', message: 'no' }, en.notice.callFailed('curve', 'no')],
    ['a worker that may not start', { kind: 'on-main-thread', died: false }, en.notice.engineBlocked],
    ['a worker that has died', { kind: 'on-main-thread', died: true }, en.notice.engineCrashed],
  ])('say what happened: %s', (_, notice, text) => {
    const { notify, region } = start();
    notify(notice);
    expect(within(region()).getByText(text)).toBeTruthy();
  });

  it('go one by one, the one that is dismissed', () => {
    const { notify, region, klarity } = start();
    notify(bad, unknown);
    const [, second] = within(region()).getAllByRole('button', { name: en.app.dismiss });
    if (second) fireEvent.click(second);
    expect(klarity.store.getState().notices).toEqual([bad]);
    fireEvent.click(within(region()).getByRole('button', { name: en.app.dismiss }));
    expect(region().textContent).toBe('');
  });

  it('say once that the engine runs on the page itself', async () => {
    const lab = startWorms();
    drawWith(lab.klarity, <Notices />);
    await act(lab.answered);
    expect(within(screen.getByRole('status')).getAllByText(en.notice.engineBlocked)).toHaveLength(1);
  });
});
