/** The key that takes everything away. One key, no second hand needed; no browser and no screen reader uses it. */
export const panicKey = 'F9';
