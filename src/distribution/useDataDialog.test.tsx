// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useDataDialog } from './useDataDialog';

afterEach(cleanup);

const Empty = () => null;

it('a dialog that cannot be fetched says so, and may be asked for again', async () => {
  let isOnline = false;
  const { result } = renderHook(() => useDataDialog(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
    return Empty;
  }));
  await act(async () => result.current.open());
  expect([result.current.Dialog, result.current.hasFailed]).toEqual([null, true]);
  isOnline = true;
  await act(async () => result.current.open());
  expect([result.current.Dialog, result.current.hasFailed]).toEqual([Empty, false]);
  act(() => result.current.close());
  expect([result.current.Dialog, result.current.hasFailed]).toEqual([null, false]);
});
