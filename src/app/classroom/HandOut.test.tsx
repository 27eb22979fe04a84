// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stubDialogs } from '../../controls/stubDialogs';
import { drawWith } from '../../labs/drawLab';
import { startWorms } from '../../labs/worms/drawWorms';
import { AddressContext } from '../AddressContext';
import { writeNotation } from '../notation/writeNotation';
import { classroomWords } from './classroomWords';
import { en } from './en';
import { HandOut } from './HandOut';

beforeEach(stubDialogs);
afterEach(cleanup);

it('the link that is handed out is as an address needs it, whatever symbols the page has for p and q', async () => {
  const link = 'https://example.org/?view=explore#p=normal:0_1&q=normal:1_2';
  await classroomWords.load('en');
  const address = { link: () => link, placeHref: () => '', sceneHref: () => '' };
  await act(async () =>
    void drawWith(
      startWorms().klarity,
      <AddressContext value={address}>
        <Suspense>
          <p>KL(p‖q)</p>
          <HandOut open parts={[]} onClose={() => undefined} />
        </Suspense>
      </AddressContext>,
    ),
  );
  const undo = writeNotation(document.body, 'PQ');
  expect(screen.getByText('KL(P‖Q)')).toBeTruthy();
  expect(screen.getByText('example.org/?view=explore#p=normal:0_1&q=normal:1_2')).toBeTruthy();
  expect(screen.getByRole('img', { name: en.handOut.code })).toBeTruthy();
  undo();
});
