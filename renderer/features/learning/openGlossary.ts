/** Event on the window that opens the glossary; `detail` is the word to look up. */
export const glossaryEvent = 'casustafel:glossary';

/** Opens the glossary over the screen, at a word when one is given. */
export function openGlossary(word = ''): void {
  window.dispatchEvent(new CustomEvent(glossaryEvent, { detail: word }));
}
