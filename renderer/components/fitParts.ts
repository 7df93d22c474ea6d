/** One item of an agenda as the fit bar sees it. */
export type FitSegment = Readonly<{
  id: string;
  label: string;
  minutes: number;
  kind: 'case' | 'item' | 'break';
}>;

/** A piece of the bar: share of the whole bar in percent; an item that passes the end is cut in two pieces. */
export type FitPart = Readonly<{
  id: string;
  label: string;
  minutes: number;
  kind: FitSegment['kind'];
  percent: number;
  isOver: boolean;
}>;

/** The pieces of the bar and the difference with the time there is, in minutes: positive is too long, negative is spare. */
export type Fit = Readonly<{ parts: readonly FitPart[]; totalMinutes: number; overMinutes: number }>;

/** Lays the items along the time there is (minutes). */
export function fitParts(segments: readonly FitSegment[], availableMinutes: number): Fit {
  const totalMinutes = segments.reduce((sum, segment) => sum + segment.minutes, 0);
  const wholeBar = Math.max(totalMinutes, availableMinutes, 1);
  const parts: FitPart[] = [];
  let start = 0;
  for (const segment of segments) {
    const inside = Math.min(segment.minutes, Math.max(0, availableMinutes - start));
    for (const [minutes, isOver] of [
      [inside, false],
      [segment.minutes - inside, true],
    ] as const) {
      if (minutes > 0) parts.push({ ...segment, minutes, percent: (minutes / wholeBar) * 100, isOver });
    }
    start += segment.minutes;
  }
  return { parts, totalMinutes, overMinutes: totalMinutes - availableMinutes };
}
