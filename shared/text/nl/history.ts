/** Words of undo, redo and conflicts. */
export const historyText = {
  rowGone: 'Dit staat niet meer in het casusbestand. Ga terug en kijk opnieuw.',
  rowChanged:
    'Dit is intussen gewijzigd. We laten nu de laatste versie zien; kijk of je wijziging nog nodig is.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  undoPassed: 'Er is daarna nog iets anders gewijzigd. Neem dat eerst terug met Ctrl+Z, stap voor stap.',
  undoConflict: 'Ongedaan maken kan niet meer: iets hiervan is daarna veranderd.',
} as const;
