// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PipelineWire } from './PipelineWire';

afterEach(cleanup);

const lineOf = (container: Element): string => container.querySelector('.wire__line')?.getAttribute('d') ?? '';

describe('PipelineWire', () => {
  it('names its operation, with what it does here', () => {
    render(<PipelineWire name="log_softmax" note="÷ 2" />);
    expect(screen.getByText('log_softmax')).toBeTruthy();
    expect(screen.getByText('÷ 2')).toBeTruthy();
  });

  it('is cut where no gradient flows back, and says so', () => {
    const whole = render(<PipelineWire name="softmax" />);
    expect(lineOf(whole.container).match(/M/g)).toHaveLength(1);
    const cut = render(<PipelineWire name="detach" cut="no gradient" />);
    expect(lineOf(cut.container).match(/M/g)).toHaveLength(2);
    expect(screen.getByText('no gradient')).toBeTruthy();
  });
});
