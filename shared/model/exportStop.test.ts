import { describe, expect, it } from 'vitest';
import { exportStops } from './exportStop.ts';

describe('what stops an export', () => {
  it.each([
    [[], ['noBasis']],
    [['unknown'], ['noBasis']],
    [['covenant'], ['covenantOnly']],
    [['covenant', 'unknown'], ['covenantOnly']],
    [['covenant', 'jeugdwet'], []],
    [['consent'], []],
    [['anonymous'], []],
  ] as const)('with %j as basis: %j', (bases, why) => {
    expect(exportStops(bases, []).map((stop) => stop.why)).toEqual(why);
  });

  it('is a number that passes the BSN check, with the place where it stands', () => {
    const texts = [
      { place: 'de feiten', text: 'nummer 111222333' },
      { place: 'de acties', text: 'bel 06-12345678' },
    ];
    const stops = exportStops(['wgs'], texts);
    expect(stops).toHaveLength(1);
    expect(stops[0]).toMatchObject({ why: 'bsn', place: 'de feiten' });
    expect(stops[0]?.words).toContain('de feiten');
  });
});
