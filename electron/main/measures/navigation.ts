import type { WebContents } from 'electron';
import { isAppAddress } from '../address.ts';

/** What of a window's contents is needed to keep it on its own page. */
export type Navigating = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** The page stays where it is: no other address, no frame elsewhere, no new window, no webview. */
export function stayOnOwnPage(contents: Navigating): void {
  const refuseForeign = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isAppAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuseForeign);
  contents.on('will-frame-navigate', refuseForeign);
  // The own page never redirects, so whoever redirects is somebody else.
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
