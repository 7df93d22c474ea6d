import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createBridge } from './bridge.ts';

// Runs sandboxed, in a world of its own beside the page. The page sees what the bridge holds and nothing else.
contextBridge.exposeInMainWorld(
  'casustafel',
  createBridge({
    ipcRenderer,
    webUtils,
    blank: () => {
      document.documentElement.hidden = true;
    },
    // The page keeps typed text when it is about to go; it cannot tell this event from a real one.
    flush: () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    },
  }),
);
