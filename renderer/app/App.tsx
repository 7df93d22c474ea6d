import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useAnswer } from '../client/hooks.ts';
import { ToastRegion } from '../components/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';

const StartScreen = lazy(async () => {
  const { StartScreen } = await import('../features/casefile/StartScreen.tsx');
  return { default: StartScreen };
});
const RoomScreen = lazy(async () => {
  const { RoomScreen } = await import('../features/chairing/RoomScreen.tsx');
  return { default: RoomScreen };
});
const RoomBlank = lazy(async () => {
  const { RoomBlank } = await import('../features/chairing/RoomScreen.tsx');
  return { default: RoomBlank };
});
const Shell = lazy(async () => {
  const { Shell } = await import('./Shell.tsx');
  return { default: Shell };
});

/** Shows the start screen while no case file is open, and the frame with the screens while one is. */
export function App(): ReactElement {
  const { data } = useAnswer('casefile.state', {});
  const [location] = useHashLocation();
  // A new file is open while its recovery code is still being shown.
  const [isHeld, setIsHeld] = useState(false);
  const isOpen = data?.open ?? false;
  const wasOpen = useRef(false);
  useEffect(() => {
    // A lock that was told while the page could not hear it.
    if (wasOpen.current && !isOpen) window.location.reload();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (location.startsWith(roomPath)) return <RoomWindow isOpen={isOpen} />;
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

/** Where the screen for the room lives: without menu, command bar, messages or any other thing that could show a case. */
const roomPath = '/zaal/';

/** The window on the beamer: while no case file is open it shows nothing, also not which files there are. */
function RoomWindow({ isOpen }: Readonly<{ isOpen: boolean }>): ReactElement {
  return (
    <I18nProvider locale="nl-NL">
      <Router hook={useHashLocation}>
        <Suspense>
          {isOpen ? <Route path={`${roomPath}:meetingId`} component={RoomScreen} /> : <RoomBlank />}
        </Suspense>
      </Router>
    </I18nProvider>
  );
}
