import { useEffect, useState } from 'react';

const againEvent = 'casustafel:again';

/** Opens the screen where one is anew: a hit that leads to the place where one is has to show itself again. */
export function visitAgain(): void {
  window.dispatchEvent(new Event(againEvent));
}

/** How often the same place was opened anew; part of the key of the screen. */
export function useVisits(): number {
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    const onAgain = (): void => setVisits((count) => count + 1);
    window.addEventListener(againEvent, onAgain);
    return () => window.removeEventListener(againEvent, onAgain);
  }, []);
  return visits;
}
