import type { Lesson } from '../../lessons/lesson';
import { marksOfSymbol } from '../../lessons/symbolMarks';
import { marksAt, marksOf, partsOf, roleOf } from './marks';

/** What is said of a symbol that was walked or tapped to. */
export interface LitSymbol {
  readonly symbol: string;
  /** The headings over its marks; none where none of them is on the page. */
  readonly places: readonly string[];
}

const SYMBOL = 'math [data-symbol]';
const FORMULA = 'math[tabindex]';
/** How far beside a symbol a finger may be, in pixels. */
const REACH = 24;

const nameOf = (symbol: Element): string => symbol.getAttribute('data-symbol') ?? '';
const symbolsOf = (within: ParentNode): readonly Element[] => [...within.querySelectorAll(SYMBOL.replace('math ', ''))];

/**
 * Ties the symbols of a chapter's formulas, and its words that have a role, to the marks of the figure: pointing at one lights its marks
 * and fades the others, pointing at a mark, or working with it, lights its symbols. By pointer, by touch, and by keyboard, where a formula
 * of its own line is one stop and the arrow keys walk its symbols.
 * @returns what unties them
 */
export function tieSymbols(page: HTMLElement, lesson: Pick<Lesson, 'symbols'>, onSaid: (said: LitSymbol | null) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let lit = '';
  let frame = 0;
  let under: PointerEvent | null = null;
  let pointer = 'mouse';

  const namesOf = (symbol: Element): readonly string[] => marksOfSymbol(lesson, nameOf(symbol));

  function clear(): void {
    lit = '';
    delete page.dataset['lit'];
    for (const part of page.querySelectorAll('[data-lit-part]')) part.removeAttribute('data-lit-part');
    for (const symbol of page.querySelectorAll('.symbol--lit')) {
      const mine = [...symbol.classList].filter((name) => name.startsWith('symbol--') || name.startsWith('role--'));
      symbol.classList.remove(...mine);
    }
  }

  function lightSymbols(names: readonly string[]): void {
    for (const symbol of page.querySelectorAll(SYMBOL)) {
      const role = namesOf(symbol).find((name) => names.includes(name));
      if (role !== undefined) symbol.classList.add('symbol--lit', `role--${role}`);
    }
  }

  /** Marks that light their symbols; nothing fades under the hand that works with them. */
  function lightFromMarks(names: readonly string[]): void {
    const key = `marks ${names.join(' ')}`;
    if (key === lit) return;
    clear();
    lit = key;
    lightSymbols(names);
  }

  /** A symbol, or a word, that lights its marks. */
  function lightFromText(names: readonly string[]): readonly Element[] {
    const key = `text ${names.join(' ')}`;
    const marks = names.flatMap((name) => marksOf(page, name));
    if (key === lit) return marks;
    clear();
    lit = key;
    lightSymbols(names);
    // Where there is nothing to light, nothing fades either.
    if (marks.length === 0) return marks;
    page.dataset['lit'] = names.join(' ');
    for (const name of names) for (const part of partsOf(page, name)) part.setAttribute('data-lit-part', '');
    return marks;
  }

  function say(symbol: Element): void {
    const marks = lightFromText(namesOf(symbol));
    const places = marks.map((mark) => mark.closest('figure, section, .lab__part')?.querySelector<HTMLElement>('h2, h3, figcaption')?.innerText ?? '');
    onSaid({ symbol: symbol.textContent, places: [...new Set(places)].filter((place) => place !== '').slice(0, 4) });
    symbol.classList.add('symbol--here');
  }

  function look(target: Element, x: number, y: number): void {
    const symbol = target.closest(SYMBOL);
    if (symbol) return void lightFromText(namesOf(symbol));
    if (target.closest('.lab')) return lightFromMarks(marksAt(target, x, y));
    const role = target.closest('.prose [class^="role--"]') && roleOf(target);
    if (role) lightFromText([role]);
    else if (lit !== '' && !page.querySelector(`${FORMULA}:focus-visible`)) clear();
  }

  page.addEventListener(
    'pointermove',
    (event) => {
      // A hand that drags looks at what it drags.
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      under = event;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (under?.target instanceof Element) look(under.target, under.clientX, under.clientY);
      });
    },
    { signal },
  );
  page.addEventListener('pointerleave', clear, { signal });
  page.addEventListener('pointerdown', (event) => (pointer = event.pointerType), { signal });
  page.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      if (pointer !== 'touch' || !(target instanceof Element)) return;
      const formula = target.closest('math');
      const symbol = formula && nearest(symbolsOf(formula), clientX, clientY);
      if (symbol) say(symbol);
      else {
        onSaid(null);
        look(target, clientX, clientY);
      }
    },
    { signal },
  );

  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const [first] = target.matches(FORMULA) ? symbolsOf(target) : [];
      const role = target.closest('.lab') ? roleOf(target) : undefined;
      if (first) say(first);
      else if (role !== undefined) lightFromMarks([role]);
    },
    { signal },
  );
  page.addEventListener(
    'focusout',
    () => {
      clear();
      onSaid(null);
    },
    { signal },
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.matches(FORMULA) || event.ctrlKey || event.metaKey || event.altKey) return;
      const symbols = symbolsOf(event.target);
      const here = symbols.findIndex((symbol) => symbol.matches('.symbol--here'));
      const to = { ArrowRight: Math.min(here + 1, symbols.length - 1), ArrowLeft: Math.max(here - 1, 0), Home: 0, End: symbols.length - 1 }[event.key];
      const symbol = to === undefined ? undefined : symbols[to];
      if (event.key === 'Escape') clear();
      if (!symbol) return;
      event.preventDefault();
      symbols[here]?.classList.remove('symbol--here');
      say(symbol);
    },
    { signal },
  );

  return () => {
    cancelAnimationFrame(frame);
    listening.abort();
    clear();
  };
}

function nearest(symbols: readonly Element[], x: number, y: number): Element | undefined {
  const distances = symbols.map((symbol) => {
    const { left, right, top, bottom } = symbol.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  });
  const least = Math.min(...distances);
  return least <= REACH ? symbols[distances.indexOf(least)] : undefined;
}
