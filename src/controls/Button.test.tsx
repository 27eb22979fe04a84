// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button';
import { Notice } from './Notice';

afterEach(cleanup);

describe('Button', () => {
  it('keeps its name when only its icon shows', () => {
    render(<Button label="Undo" icon="undo" hideLabel onClick={() => undefined} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button.getAttribute('aria-label')).toBe('Undo');
    expect(button.textContent).toBe('');
    expect(button.title).toBe('Undo');
  });

  it('says whether it is pressed only if it can be', () => {
    const onClick = vi.fn();
    render(
      <>
        <Button label="Race" pressed={false} onClick={onClick} />
        <Button label="Play" onClick={onClick} />
      </>,
    );
    expect(screen.getByRole('button', { name: 'Race', pressed: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Play' }).hasAttribute('aria-pressed')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('Notice', () => {
  it('is a status before there is anything to say, and lets each message go', () => {
    const onDismiss = vi.fn();
    const notice = (ids: readonly string[]) => {
      const messages = ids.map((id) => ({ id, text: `Message ${id}` }));
      return <Notice messages={messages} dismissLabel="Dismiss" onDismiss={onDismiss} />;
    };
    const { rerender } = render(notice([]));
    const status = screen.getByRole('status');
    rerender(notice(['a', 'b']));
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Message aMessage b');
    const [, second] = screen.getAllByRole('button', { name: 'Dismiss' });
    if (second !== undefined) fireEvent.click(second);
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('b');
  });
});
