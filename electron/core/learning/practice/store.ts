/**
 * Whether a planted error is mended, from the rows themselves: 1 or 0 as `mended`. `@row` is the row in which it was planted.
 * How someone mends it is free: a statement may be changed, or removed.
 */
export const statements = {
  factWithoutSource: `SELECT NOT EXISTS (SELECT 1 FROM statement WHERE id = @row AND deleted_at IS NULL AND kind = 'fact'
    AND source_contact_id IS NULL AND source_organisation_id IS NULL AND trim(source_note) = '') AS mended`,
  hearsayAsFact: `SELECT NOT EXISTS (SELECT 1 FROM statement WHERE id = @row AND deleted_at IS NULL AND kind = 'fact') AS mended`,
  consentOfOneParent: `SELECT EXISTS (SELECT 1 FROM consent WHERE giver_person_id = @row AND state <> 'notAsked') AS mended`,
  basisUnknown: `SELECT EXISTS (SELECT 1 FROM legal_basis WHERE case_id = @row AND basis <> 'unknown') AS mended`,
  notInformed: `SELECT EXISTS (SELECT 1 FROM informing WHERE case_id = @row AND state <> 'toDo') AS mended`,
  decisionWithoutReason: `SELECT NOT EXISTS (SELECT 1 FROM decision WHERE id = @row AND deleted_at IS NULL
    AND (status = 'concept' OR trim(reason) = '')) AS mended`,
  actionWithoutOwner: `SELECT NOT EXISTS (SELECT 1 FROM action_item WHERE id = @row AND deleted_at IS NULL
    AND owner_id IS NULL AND status IN ('open', 'inProgress', 'waiting')) AS mended`,
  notHeard: `SELECT EXISTS (SELECT 1 FROM seat JOIN discussion ON discussion.id = seat.discussion_id
    WHERE seat.contact_id = (SELECT contact_id FROM seat AS silent WHERE silent.id = @row)
      AND discussion.meeting_id = @thirdMeeting) AS mended`,
  oralOnlyWritten: `SELECT NOT EXISTS (SELECT 1 FROM minutes WHERE id = @row
    AND (summary LIKE '%tante%' OR summary LIKE '%Wilgenhof%')) AS mended`,
  jargon: `SELECT NOT EXISTS (SELECT 1 FROM statement WHERE id = @row AND deleted_at IS NULL
    AND (body GLOB '*RMC*' OR body GLOB '*OTS*' OR body GLOB '*GI *')) AS mended`,
  judgement: `SELECT NOT EXISTS (SELECT 1 FROM statement WHERE id = @row AND deleted_at IS NULL
    AND (body LIKE '%onwillig%' OR body LIKE '%liegt%')) AS mended`,
  outsiderNamed: `SELECT NOT EXISTS (SELECT 1 FROM statement WHERE id = @row AND deleted_at IS NULL
    AND body LIKE '%Namaak%') AS mended`,
  feedbackForgotten: `SELECT NOT EXISTS (SELECT 1 FROM feedback WHERE id = @row AND state = 'toDo') AS mended`,
  voiceMissing: `SELECT EXISTS (SELECT 1 FROM statement WHERE case_id = @row AND kind = 'voice' AND deleted_at IS NULL) AS mended`,
  lateAction: `SELECT NOT EXISTS (SELECT 1 FROM action_item WHERE id = @row AND deleted_at IS NULL
    AND status IN ('open', 'inProgress', 'waiting') AND due_date < @today) AS mended`,
  agendaTooFull: `SELECT (SELECT coalesce(sum(planned_minutes), 0) FROM agenda_item WHERE meeting_id = @row)
    <= coalesce((SELECT (substr(end_time, 1, 2) - substr(start_time, 1, 2)) * 60
      + substr(end_time, 4, 2) - substr(start_time, 4, 2) FROM meeting WHERE id = @row), 0) AS mended`,
  chairTakesMinutes: `SELECT NOT EXISTS (SELECT 1 FROM meeting WHERE id = @row AND deleted_at IS NULL
    AND minute_taker_id = chair_id) AS mended`,
  caseNumber: 'SELECT number FROM cases WHERE id = ?',
} as const;
