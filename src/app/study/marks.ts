/** The marks on the screen that a name of `symbolMarks.ts` stands for, within a chapter's page. */
export function marksOf(page: ParentNode, name: string): readonly Element[] {
  if (name === 'x') return [...page.querySelectorAll('.lab .brush-line, .lab .axes__x')];
  const ofRole = page.querySelectorAll(`.lab .role--${name}`);
  return [...(ofRole.length > 0 ? ofRole : partsOf(page, name))];
}

/** The parts of a lab, or the steps of a pipeline in it, that have a name. */
export function partsOf(page: ParentNode, name: string): NodeListOf<Element> {
  return page.querySelectorAll(`.lab [class*='__part--${name}'], .lab [class*='__step--${name}']`);
}

const ROLE = /(?:^|\s)role--([\w-]+)/;
const PART = /__(?:part|step)--([\w-]+)/;

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** The role that an element is drawn in, if it is; ink is nobody's. */
export function roleOf(element: Element): string | undefined {
  const role = ROLE.exec(classOf(element.closest('[class*="role--"]') ?? element))?.[1];
  return role === 'ink' ? undefined : role;
}

/** A line is thin: so far beside it, in pixels, is on it. */
const NEAR = 6;

const offsets = [0, -NEAR / 2, NEAR / 2, -NEAR, NEAR];

function isOn(mark: Element, x: number, y: number): boolean {
  if (mark instanceof SVGGeometryElement && !mark.matches('.bars__bar')) {
    const toMark = mark.getScreenCTM()?.inverse();
    if (!toMark) return false;
    return offsets.some((dy) => offsets.some((dx) => mark.isPointInStroke(new DOMPoint(x + dx, y + dy).matrixTransform(toMark))));
  }
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * The names of what is under the pointer in a lab, the nearest first: targets for the pointer lie over the marks of a plot, so those are
 * asked where they are. Lines lie over bars.
 */
export function marksAt(target: Element, x: number, y: number): readonly string[] {
  const plot = target.closest('.frame__svg');
  const drawn = plot ? [...plot.querySelectorAll('path.stroke:not(.stroke--halo), .bars__bar')] : [];
  const lines = drawn.filter((mark) => mark.matches('.stroke'));
  const bars = drawn.filter((mark) => !mark.matches('.stroke'));
  const mark = plot?.contains(target) && target.closest('[class*="role--"]') ? target : [...lines, ...bars].find((one) => isOn(one, x, y));
  const role = mark ? roleOf(mark) : plot ? undefined : roleOf(target);
  const isBrushed = target.closest('.bin-targets, .walk-target, .brush-line') !== null;
  const part = target.closest('[class*="__step--"]') ?? target.closest('[class*="__part--"]');
  const parts = part ? (PART.exec(classOf(part))?.[1] ?? '') : '';
  const names = [...(role === undefined ? [] : [role]), ...(isBrushed ? ['x'] : [])];
  return names.length > 0 ? names : [parts];
}
