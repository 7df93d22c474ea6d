import { describe, expect, it } from 'vitest';
import { actionFilterOf, firstView, readView, viewHref, writeView, type ListView } from './listView.ts';

const ownerId = '01890a5d-ac96-774b-bcce-b302099a8057';
const whole: ListView = {
  list: 'decisions',
  only: 'again',
  text: 'veilig & wel, 50% = "ja"/#nee?',
  ownerId,
  organisationId: ownerId,
  caseId: ownerId,
  meetingId: ownerId,
  status: 'review',
  state: 'notAllowed',
  gap: 'outOfSight',
};

describe('the address of a filter', () => {
  it('says all of it, and gives it back', () => {
    expect(readView(writeView(whole))).toEqual(whole);
  });

  it('is what a kept link may hold', () => {
    expect(writeView(whole)).toMatch(/^[A-Za-z0-9=&%+._~*-]{1,600}$/u);
  });

  it('is empty for the first view, and says only what differs from it', () => {
    expect(writeView(firstView)).toBe('');
    expect(viewHref({})).toBe('/acties');
    expect(viewHref({ list: 'late', ownerId })).toBe(`/acties/lijst=te-laat&wie=${ownerId}`);
  });

  it.each(['lijst=weg&wie=1', '%%%', 'wie=<script>', '../..', 'status=', 'alleen=x&zoek='])(
    'that is broken opens the first view: %s',
    (address) => {
      expect(readView(address)).toEqual(firstView);
    },
  );
});

it('asks for a part only of what is open', () => {
  expect(actionFilterOf({ ...firstView, list: 'open', only: 'soon' }).group).toBe('soon');
  expect(actionFilterOf({ ...firstView, list: 'late', only: 'soon' }).group).toBe('late');
  expect(actionFilterOf({ ...firstView, ownerId })).toEqual({ group: 'owner', text: '', ownerId });
});
