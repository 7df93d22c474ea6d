/** Where the time comes from; a fake in tests. */
export interface Clock {
  /** UTC milliseconds. */
  readonly now: () => number;
}
