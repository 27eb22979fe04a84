import { Component } from 'react';
import { messageOf } from '../i18n/messageOf';
import type { ReactNode } from 'react';

interface FailurePageProps {
  readonly children: ReactNode;
}

interface FailurePageState {
  readonly message: string | undefined;
}

/**
 * What stands where a page could not be shown, instead of nothing. In both languages, since a catalogue may be what failed.
 * The way out drops the scene, which may be what failed, too.
 */
export class FailurePage extends Component<FailurePageProps, FailurePageState> {
  override state: FailurePageState = { message: undefined };

  static getDerivedStateFromError(error: unknown): FailurePageState {
    return { message: messageOf(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <main className="page" role="alert">
        <h1>KLarity could not show this · KLarity 无法显示此页</h1>
        <p>{message}</p>
        <p>
          <a href="?">Start again · 重新开始</a>
        </p>
      </main>
    );
  }
}
