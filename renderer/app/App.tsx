import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useAnswer } from '../client/hooks.ts';
import { ToastRegion } from '../components/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';

const StartScreen = lazy(async () => {
  const { StartScreen } = await import('../features/casefile/StartScreen.tsx');
  return { default: StartScreen };
});
const Shell = lazy(async () => {
  const { Shell } = await import('./Shell.tsx');
  return { default: Shell };
});

/** Shows the start screen while no case file is open, and the frame with the screens while one is. */
export function App(): ReactElement {
  const { data } = useAnswer('casefile.state', {});
  // A new file is open while its recovery code is still being shown.
  const [isHeld, setIsHeld] = useState(false);
  const isOpen = data?.open ?? false;
  const wasOpen = useRef(false);
  useEffect(() => {
    // A lock that was told while the page could not hear it.
    if (wasOpen.current && !isOpen) window.location.reload();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (data === undefined) return <Loading />;
  return (
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <Suspense fallback={<Loading />}>
            {data.open && !isHeld ? (
              <Shell fileName={data.name ?? ''} />
            ) : (
              <StartScreen state={data} onHold={setIsHeld} />
            )}
          </Suspense>
        </Router>
      </ErrorBoundary>
      <ToastRegion />
    </I18nProvider>
  );
}
