import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { fetchExport, readRows } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { googleReply } from '../network/replies/testReplies.ts';
import { readWordText } from '../word/readWordText.ts';

/** Family names that stand everywhere one can type, and in no file that leaves. */
const young = 'Bontekoezang';
const partner = 'Vermeerplas';
const planted = [young, partner, 'Jaydenius', 'Samirania'];

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
let meetingId: string;
let partners: readonly string[];

/** The texts of an archive that this program wrote: no data descriptors, one after another. */
function unzip(bytes: Uint8Array): { name: string; text: string }[] {
  const data = Buffer.from(bytes);
  const files: { name: string; text: string }[] = [];
  for (let place = 0; data.readUInt32LE(place) === 0x04034b50;) {
    const packed = data.readUInt32LE(place + 18);
    const nameSize = data.readUInt16LE(place + 26);
    const start = place + 30 + nameSize + data.readUInt16LE(place + 28);
    files.push({
      name: data.subarray(place + 30, place + 30 + nameSize).toString('utf8'),
      text: inflateRawSync(data.subarray(start, start + packed)).toString('utf8'),
    });
    place = start + packed;
  }
  return files;
}

/** As a reader of mail sees it: soft line ends and encoded octets taken away. */
function readable(mail: string): string {
  const bytes = mail
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_all, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function expectNoNames(text: string): void {
  for (const name of planted) expect(text.toLowerCase(), name).not.toContain(name.toLowerCase());
}

beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
  const organisation = bench.plant('organisation', { name: `Stichting ${partner}`, domain: 'care' });
  partners = [1, 2, 3].map((count) =>
    bench.contact(partner, {
      given_name: 'Samirania',
      profession: count === 3 ? `vriend van ${young}` : 'wijkagent',
      organisation_id: organisation,
      email: `samirania.${partner}${count}@voorbeeld.test`.toLowerCase(),
    }),
  );
  meetingId = await bench.meeting({ title: `Overleg over ${young}`, place: `Zaal ${young}, bij ${partner}` });
  for (const [index, number] of ['M-0412', 'M-0413'].entries()) {
    const caseId = bench.aCase(number, {
      alias: `Jaydenius ${young}`,
      question: `Wat wil ${young}?`,
      reason: `${young} is weg`,
      introducer_contact_id: partners[0] ?? null,
    });
    const person = bench.plant('person', { given_name: 'Jaydenius', family_name: young, initials: '' });
    bench.plant('case_person', { case_id: caseId, person_id: person, role: 'youngPerson', is_subject: 1 });
    const { discussionId, id } = await core.call('meetings.addCase', { meetingId, caseId });
    const item = (await bench.get(meetingId)).items.find((one) => one.id === id);
    await core.call('meetings.updateItem', {
      id,
      version: item?.version ?? 1,
      note: `Bel ${partner}`,
      title: `Over ${young}`,
    });
    for (const contactId of partners.slice(0, index === 0 ? 2 : 3)) {
      await core.call('meetings.addSeat', { discussionId, contactId });
    }
    await core.call('meetings.askContributions', { discussionId, contactIds: [partners[0] ?? ''] });
  }
});
afterEach(() => core.close());

describe('files for partners before a meeting', () => {
  it('hold no name of anybody: drafts, calendar files, requests, door list, and what they are called', async () => {
    const invitations = await core.call('minutes.exportInvitationDrafts', {
      meetingId,
      contactId: null,
      withAddresses: false,
    });
    const requests = await core.call('minutes.exportRequestDrafts', {
      meetingId,
      contactId: null,
      withAddresses: false,
    });
    const files = [...unzip(fetchExport(core, invitations)), ...unzip(fetchExport(core, requests))];
    expect(files.map(({ name }) => name)).toEqual([
      '2026-12-01 uitnodiging 01 wijkagent.eml',
      '2026-12-01 uitnodiging 02 wijkagent.eml',
      '2026-12-01 uitnodiging 03 partner.eml',
      '2026-12-01 verzoek om inbreng 01 wijkagent.eml',
    ]);
    for (const { name, text } of files) {
      expectNoNames(name);
      expectNoNames(text);
      expectNoNames(readable(text));
      expect(text.startsWith('X-Unsent: 1\r\n')).toBe(true);
      expect(text).not.toMatch(/^To:/mu);
    }
    for (const contactId of partners) {
      const saved = await core.call('minutes.exportPartnerInvitation', { meetingId, contactId });
      expectNoNames(saved?.name ?? '');
      expectNoNames(Buffer.from(fetchExport(core, saved)).toString('utf8').replaceAll('\r\n ', ''));
    }
    const whole = await core.call('minutes.exportInvitation', { meetingId });
    const calendar = Buffer.from(fetchExport(core, whole)).toString('utf8').replaceAll('\r\n ', '');
    expectNoNames(calendar);
    const door = await core.call('minutes.exportDoorList', { meetingId });
    const bytes = fetchExport(core, door);
    expectNoNames(door?.name ?? '');
    expectNoNames(JSON.stringify(readWordText(bytes)));
    expect(JSON.stringify(readWordText(bytes))).toContain('M-0412');
  });

  it('hold no family name, whatever the name is and however it was typed', async () => {
    const letter = fc.constantFrom(...Array.from('aeioknrstéëïöüçøß'));
    const familyName = fc
      .tuple(fc.array(letter, { minLength: 3, maxLength: 9 }), fc.constantFrom('', '-', ' '))
      .map(
        ([letters, joint]) => `Zq${letters.join('')}${joint === '' ? '' : `${joint}Xw${letters.join('')}`}`,
      );
    const typed = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => `bij ${name}, kamer 2`,
    );
    const folded = (text: string): string =>
      text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().toUpperCase();
    await fc.assert(
      fc.asyncProperty(familyName, familyName, typed, async (youngName, partnerName, type) => {
        bench.run('UPDATE person SET family_name = ?', youngName);
        bench.run('UPDATE contact SET family_name = ?', partnerName);
        bench.run(
          'UPDATE meeting SET title = ?, place = ?',
          type(youngName),
          `${type(youngName)} ${type(partnerName)}`,
        );
        bench.run('UPDATE cases SET alias = ?, question = ?', type(youngName), type(partnerName));
        const all = { meetingId, contactId: null, withAddresses: false };
        const invitations = unzip(fetchExport(core, await core.call('minutes.exportInvitationDrafts', all)));
        const requests = unzip(fetchExport(core, await core.call('minutes.exportRequestDrafts', all)));
        const calendars = [
          await core.call('minutes.exportPartnerInvitation', { meetingId, contactId: partners[0] ?? '' }),
          await core.call('minutes.exportInvitation', { meetingId }),
        ].map((saved) => ({
          name: saved?.name ?? '',
          text: Buffer.from(fetchExport(core, saved)).toString('utf8').replaceAll('\r\n ', ''),
        }));
        expect(invitations.length).toBe(3);
        for (const { name, text } of [...invitations, ...requests, ...calendars]) {
          for (const part of [youngName, partnerName].flatMap((each) => each.split(/[ -]/u))) {
            for (const words of [name, text, readable(text)])
              expect(folded(words)).not.toContain(folded(part));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('name to each partner only their own cases and times', async () => {
    const draft = async (contactId: string) => {
      const saved = await core.call('minutes.exportInvitationDrafts', {
        meetingId,
        contactId,
        withAddresses: false,
      });
      return readable(Buffer.from(fetchExport(core, saved)).toString('utf8'));
    };
    const both = await draft(partners[0] ?? '');
    const second = await draft(partners[2] ?? '');
    expect(both).toContain('M-0412');
    expect(both).toContain('M-0413');
    expect(second).toContain('M-0413');
    expect(second).not.toContain('M-0412');
    const { items } = await bench.get(meetingId);
    const own = items.find(({ title }) => title === 'M-0413');
    expect(second).toContain(`- ${own?.startTime}–`);
    expect(second).toContain(`DTSTART;TZID=Europe/Amsterdam:20261201T${own?.startTime.replace(':', '')}00`);
  });

  it('carry the address when the chair wants that, and only one that is an address', async () => {
    const address = async (contactId: string) => {
      const saved = await core.call('minutes.exportInvitationDrafts', {
        meetingId,
        contactId,
        withAddresses: true,
      });
      return /^To: (.*)$/mu.exec(Buffer.from(fetchExport(core, saved)).toString('utf8'))?.[1]?.trim();
    };
    expect(await address(partners[0] ?? '')).toBe(`samirania.${partner}1@voorbeeld.test`.toLowerCase());
    bench.run('UPDATE contact SET email = ? WHERE id = ?', 'bel even', partners[1] ?? '');
    expect(await address(partners[1] ?? '')).toBeUndefined();
  });

  it('ask for an answer from the calendar only when addresses may go along, and the answer finds its way back', async () => {
    const chair = bench.contact('Brandsma', { email: 'overleg@voorbeeld.test' });
    bench.run('UPDATE meeting SET chair_id = ? WHERE id = ?', chair, meetingId);
    const draft = async (withAddresses: boolean): Promise<string> => {
      const input = { meetingId, contactId: partners[0] ?? '', withAddresses };
      const saved = await core.call('minutes.exportInvitationDrafts', input);
      return readable(Buffer.from(fetchExport(core, saved)).toString('utf8')).replaceAll('\r\n ', '');
    };
    expect(await draft(false)).toContain('METHOD:PUBLISH');
    expect(await draft(false)).not.toContain('overleg@voorbeeld.test');
    const asked = await draft(true);
    expect(asked).toContain('METHOD:REQUEST');
    expect(asked).toContain('ORGANIZER:mailto:overleg@voorbeeld.test');
    const uid = /^UID:(.*)$/mu.exec(asked)?.[1]?.trim() ?? '';
    const address = `samirania.${partner}1@voorbeeld.test`.toLowerCase();
    const reply = googleReply({ uid, address, answer: 'ACCEPTED' });
    const bytes = new TextEncoder().encode(reply);
    const handle = core.incoming.keep({ name: 'antwoord.ics', mediaType: '', bytes });
    const read = await core.call('network.readReplies', { meetingId, handle });
    expect(read.replies).toMatchObject([{ match: 'known', contact: { id: partners[0] } }]);
  });

  it('are recorded for each partner, and refuse who is not expected or has no time', async () => {
    const all = { meetingId, contactId: null, withAddresses: false };
    fetchExport(core, await core.call('minutes.exportInvitationDrafts', all));
    const rows = readRows<{ kind: string; recipient_contact_id: string }>(
      core,
      'SELECT kind, recipient_contact_id FROM export_record ORDER BY id',
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['invitationDraft', 'invitationDraft', 'invitationDraft']);
    expect(rows.map((row) => row.recipient_contact_id).toSorted()).toEqual([...partners].toSorted());

    const stranger = bench.contact('Ander');
    const refused = { ...all, contactId: stranger };
    expect((await core.refusal('minutes.exportInvitationDrafts', refused)).code).toBe('notFound');
    const empty = await bench.meeting();
    expect((await core.refusal('minutes.exportInvitationDrafts', { ...all, meetingId: empty })).code).toBe(
      'notFound',
    );
    expect((await core.refusal('minutes.exportRequestDrafts', { ...all, meetingId: empty })).code).toBe(
      'notFound',
    );
  });

  it('replace an earlier appointment, and stop for a case number that may be a name', async () => {
    const contactId = partners[0] ?? '';
    const sequence = async () => {
      const saved = await core.call('minutes.exportPartnerInvitation', { meetingId, contactId });
      const text = Buffer.from(fetchExport(core, saved)).toString('utf8');
      return [/UID:(.*)/u.exec(text)?.[1], Number(/SEQUENCE:(\d+)/u.exec(text)?.[1])] as const;
    };
    const [uid, first] = await sequence();
    core.advance(60_000);
    const [sameUid, second] = await sequence();
    expect(sameUid).toBe(uid);
    expect(second).toBeGreaterThan(first);
    bench.run('UPDATE cases SET number = ? WHERE number = ?', young, 'M-0413');
    for (const operation of ['minutes.exportInvitationDrafts', 'minutes.exportRequestDrafts'] as const) {
      const input = { meetingId, contactId: null, withAddresses: false };
      expect((await core.refusal(operation, input)).code, operation).toBe('forbidden');
    }
    expect((await core.refusal('minutes.exportDoorList', { meetingId })).code).toBe('forbidden');
  });
});

it('reasons to go on with an open point stand in the minutes, without names of the young people', async () => {
  const discussion = await bench.discussionIn(meetingId);
  await core.call('meetings.keepReadinessReasons', {
    discussionId: discussion.id,
    reasons: [{ line: 'basis', reason: `De ouders van ${young} bellen morgen terug.` }],
  });
  const { document } = await core.call('minutes.caseDocument', {
    caseId: discussion.caseId,
    discussionId: discussion.id,
  });
  const text = JSON.stringify(document);
  expect(text).toContain('Besproken terwijl nog niet alles gereed was');
  expect(text).toContain('grondslag: De ouders van');
  expect(text).not.toContain(young);
});
