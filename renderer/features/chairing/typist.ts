import { useEffect, useState } from 'react';

/** Says to the other windows of this computer whether the window of the minute taker is open and busy. Nothing of what is typed. */
type Word = 'who' | 'here' | 'typing' | 'gone';

export type Typist = 'none' | 'here' | 'typing';

/** How long someone counts as typing after the last key, in milliseconds. */
const quietAfter = 3000;

const channelOf = (meetingId: string): BroadcastChannel => new BroadcastChannel(`minute taker ${meetingId}`);

/** In the window of the minute taker: it is here until it closes. */
export function useTypistMark(meetingId: string): void {
  useEffect(() => {
    const channel = channelOf(meetingId);
    const say = (word: Word): void => channel.postMessage(word);
    let lastSaid = 0;
    const onMessage = ({ data }: MessageEvent<Word>): void => {
      if (data === 'who') say('here');
    };
    const onInput = (): void => {
      if (Date.now() - lastSaid < quietAfter / 2) return;
      lastSaid = Date.now();
      say('typing');
    };
    const onHide = (): void => say('gone');
    channel.addEventListener('message', onMessage);
    window.addEventListener('input', onInput);
    window.addEventListener('pagehide', onHide);
    say('here');
    return () => {
      say('gone');
      channel.close();
      window.removeEventListener('input', onInput);
      window.removeEventListener('pagehide', onHide);
    };
  }, [meetingId]);
}

/** In the window of the chair: who else types. */
export function useTypist(meetingId: string): Typist {
  const [typist, setTypist] = useState<Typist>('none');
  useEffect(() => {
    const channel = channelOf(meetingId);
    let quiet: ReturnType<typeof setTimeout> | undefined;
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data === 'who') return;
      clearTimeout(quiet);
      setTypist(data === 'gone' ? 'none' : data);
      if (data === 'typing') quiet = setTimeout(() => setTypist('here'), quietAfter);
    });
    channel.postMessage('who' satisfies Word);
    return () => {
      clearTimeout(quiet);
      channel.close();
    };
  }, [meetingId]);
  return typist;
}
