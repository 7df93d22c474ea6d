import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { browserPolicies, refuseMarkup } from './app/refuseMarkup.ts';
import { applyRememberedTheme } from './app/theme.ts';
import { createClient } from './client/client.ts';
import { ClientProvider } from './client/ClientProvider.tsx';
import { electronTransport, type CasustafelBridge } from './client/transportElectron.ts';
import { httpTransport } from './client/transportHttp.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

declare global {
  interface Window {
    readonly casustafel?: CasustafelBridge;
  }
}

refuseMarkup(browserPolicies());
applyRememberedTheme();
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
const client = createClient(
  window.casustafel === undefined ? httpTransport() : electronTransport(window.casustafel),
);
createRoot(root).render(
  <StrictMode>
    <ClientProvider client={client}>
      <App />
    </ClientProvider>
  </StrictMode>,
);
