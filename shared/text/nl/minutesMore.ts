/** Words of the menu beside the minutes of one case. */
export const minutesMoreText = {
  menu: 'Meer',
} as const;
