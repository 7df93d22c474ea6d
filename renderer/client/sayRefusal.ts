import { showToast } from '../components/toastQueue.ts';
import { assertRefused } from './client.ts';

/** What was refused is said in words; anything else is a mistake of ours and goes on. */
export function sayRefusal(error: unknown): void {
  assertRefused(error);
  showToast(error.message, { tone: 'bad' });
}
