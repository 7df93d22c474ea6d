import type { Output } from '../../shared/contract/contract.ts';

/** What a task that writes a file answers: saved by a dialog, ready to be fetched, or null when the dialog was closed. */
export type SavedFile = Output<'minutes.export'>;

/**
 * Ends the saving of a file: where the host has no dialog the page fetches it once, as a download.
 * @returns the name of the file; null when nothing was saved
 */
export function saveAnswer(saved: SavedFile): string | null {
  if (saved === null) return null;
  if (saved.kind === 'download' && saved.url !== undefined) {
    const link = document.createElement('a');
    link.href = saved.url;
    link.download = saved.name;
    document.body.append(link);
    link.click();
    link.remove();
  }
  return saved.name;
}
