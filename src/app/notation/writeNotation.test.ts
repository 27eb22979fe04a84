// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { writeNotation } from './writeNotation';

let undo: (() => void) | undefined;

afterEach(() => {
  undo?.();
  document.body.innerHTML = '';
});

/** A page with a label, a formula, a name, code, and a text of letters. */
function page(): HTMLElement {
  document.body.innerHTML = `<main aria-label="KL(p‖q)">
    <p>truth p</p> <math><mi>q</mi></math><code>kl_div(log_q, p)</code><span translate="no">p q</span>
    <div class="data-table"><table><tbody><tr><th scope="row">q</th><td>q(x)</td></tr></tbody></table></div>
  </main>`;
  return document.body;
}

const said = (): string => document.body.textContent.replaceAll(/\s+/g, ' ').trim();
const observed = (): Promise<void> => Promise.resolve();

it('writes labels, formulas and names, and leaves code and letters', () => {
  undo = writeNotation(page(), 'PQ');
  expect(said()).toBe('truth P Qkl_div(log_q, p)p q qQ(x)');
  expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('KL(P‖Q)');
});

it('follows what is changed and added later', async () => {
  undo = writeNotation(page(), 'fg');
  const text = document.querySelector('p')?.firstChild;
  if (text) text.nodeValue = 'truth p, 0.3';
  document.querySelector('main')?.setAttribute('aria-label', 'H(p, q)');
  const added = document.createElement('p');
  added.textContent = 'model q';
  document.querySelector('main')?.append(added);
  await observed();
  expect(text?.nodeValue).toBe('truth f, 0.3');
  expect(added.textContent).toBe('model g');
  expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('H(f, g)');
});

it('puts everything back, and then follows nothing', async () => {
  const before = page().innerHTML;
  undo = writeNotation(document.body, 'PQ');
  expect(document.body.innerHTML).not.toBe(before);
  undo();
  expect(document.body.innerHTML).toBe(before);
  document.body.append('q');
  await observed();
  expect(document.body.lastChild?.nodeValue).toBe('q');
});
