/** Words of the menu beside the minutes of one case. */
export const minutesMoreText = {
  menu: 'Bij dit verslag',
} as const;
