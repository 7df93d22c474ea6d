/**
 * An agenda item as far as its place goes. There is no field for a young person, on purpose: order is about the meeting
 * (feature P8). `heavy` is what the chair marked, `guests` are ids of professionals who do not stay the whole meeting.
 */
export type OrderedItem = Readonly<{
  id: string;
  kind: 'plain' | 'case' | 'break';
  /** Whole, not negative. */
  minutes: number;
  heavy: boolean;
  guests: readonly string[];
}>;
