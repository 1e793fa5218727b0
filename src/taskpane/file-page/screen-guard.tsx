import { Component, type ReactNode } from 'react';
import { text } from '../texts';

/** When a screen cannot be drawn (a part of the page did not load), says so instead of a white page. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main role="alert">
        <h1>{text('err.page')}</h1>
        <p>{text('err.page_do')}</p>
        <p>{text('err.file_safe')}</p>
      </main>
    );
  }
}
