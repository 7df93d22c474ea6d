const present = `attendance IN ('present', 'partly', 'substitute')`;

/** Who gets what after a meeting; a test prepares each statement. */
export const statements = {
  discussions: `
    SELECT d.id AS discussionId, d.case_id AS caseId, c.number,
      (SELECT max(made_at) FROM export_record e WHERE e.discussion_id = d.id
        AND e.kind IN ('caseMinutes', 'recipientMinutes')) AS madeAt
    FROM discussion d JOIN agenda_item i ON i.id = d.agenda_item_id JOIN cases c ON c.id = d.case_id
    WHERE d.meeting_id = ? AND c.deleted_at IS NULL ORDER BY i.position, d.id`,
  seats: `
    SELECT seat.discussion_id AS discussionId, seat.contact_id AS contactId, seat.attendance,
      seat.substitute_contact_id AS substituteContactId, seat.from_time AS fromTime, seat.to_time AS toTime
    FROM seat JOIN discussion d ON d.id = seat.discussion_id JOIN contact ON contact.id = seat.contact_id
    WHERE d.meeting_id = ? ORDER BY contact.family_name, contact.given_name, seat.id`,
  /** The page and the record of its file were written at the same instant. */
  pages: `
    SELECT page.discussion_id AS discussionId, page.person_id AS personId, p.given_name AS givenName,
      p.family_name AS familyName, p.initials, cp.role, page.made_at AS madeAt,
      coalesce((SELECT e.name_reason FROM export_record e WHERE e.discussion_id = page.discussion_id
        AND e.kind = 'plainSummary' AND e.made_at = page.made_at ORDER BY e.rowid DESC LIMIT 1), '') AS nameReason
    FROM plain_page page JOIN discussion d ON d.id = page.discussion_id JOIN person p ON p.id = page.person_id
      JOIN case_person cp ON cp.person_id = p.id AND cp.case_id = d.case_id
    WHERE d.meeting_id = ? AND page.reviewed_hash <> '' ORDER BY cp.is_subject DESC, cp.id`,
  /** Every file for one recipient, and every other file that left with a name of another case; those of the plain page are with its page. */
  namedFiles: `
    SELECT e.id, e.kind, e.case_id AS caseId, c.number, e.discussion_id AS discussionId,
      e.recipient_contact_id AS contactId, e.recipient AS name, e.made_at AS madeAt, e.name_reason AS nameReason
    FROM discussion d JOIN cases c ON c.id = d.case_id JOIN export_record e ON e.case_id = d.case_id
    WHERE d.meeting_id = ? AND c.deleted_at IS NULL
      AND (e.kind = 'recipientMinutes' AND e.discussion_id = d.id
        OR e.kind = 'personMinutes' AND e.discussion_id = d.id AND e.name_reason <> ''
        OR e.kind IN ('letter', 'weighingForm', 'caseDossier') AND e.name_reason <> '')
    ORDER BY e.made_at, e.rowid`,
  meetingsOfCases: `
    SELECT d.case_id AS caseId, m.id AS meetingId, m.date
    FROM discussion own JOIN discussion d ON d.case_id = own.case_id JOIN meeting m ON m.id = d.meeting_id
    WHERE own.meeting_id = ? AND m.deleted_at IS NULL ORDER BY m.date, m.start_time, m.id`,
  handOvers: `
    SELECT id, document, discussion_id AS discussionId, contact_id AS contactId, person_id AS personId,
      on_date AS onDate, channel, note
    FROM hand_over WHERE meeting_id = ? ORDER BY on_date, id`,
  /** Finished meetings from a day on, with how much is still to be done; one line each, counted by index. */
  owed: `
    SELECT m.id AS meetingId, m.title, m.date, m.finished_at AS finishedAt, m.action_list_made_at AS actionListMadeAt,
      (SELECT count(*) FROM participant p WHERE p.meeting_id = m.id AND p.${present}
        AND NOT EXISTS (SELECT 1 FROM hand_over h WHERE h.meeting_id = m.id AND h.document = 'actionList'
          AND h.contact_id = p.contact_id)) AS listWaits,
      (SELECT count(*) FROM discussion d JOIN cases c ON c.id = d.case_id
        LEFT JOIN minutes mi ON mi.discussion_id = d.id
        WHERE d.meeting_id = m.id AND c.deleted_at IS NULL AND mi.adopted_at IS NULL
          AND EXISTS (SELECT 1 FROM seat s WHERE s.discussion_id = d.id AND s.${present})) AS toAdopt,
      (SELECT count(*) FROM discussion d JOIN minutes mi ON mi.discussion_id = d.id AND mi.adopted_at IS NOT NULL
        JOIN seat s ON s.discussion_id = d.id AND s.${present}
        WHERE d.meeting_id = m.id AND NOT EXISTS (SELECT 1 FROM hand_over h WHERE h.discussion_id = d.id
          AND h.document = 'caseMinutes' AND h.contact_id = CASE s.attendance
            WHEN 'substitute' THEN coalesce(s.substitute_contact_id, s.contact_id) ELSE s.contact_id END)) AS minutesWait
    FROM meeting m
    WHERE m.date >= ? AND m.status = 'finished' AND m.finished_at IS NOT NULL AND m.deleted_at IS NULL
    ORDER BY m.date, m.start_time LIMIT 500`,
} as const;
