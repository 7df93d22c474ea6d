const jointColumns = 'sentence, goals, from_date AS fromDate, reason';

/** Statements of the joint ambition, the ambition round and the yearly evaluation. */
export const statements = {
  /** The last first; of one day the one that was made last. */
  history: `
    SELECT ${jointColumns} FROM joint_ambition WHERE series_id = ? ORDER BY from_date DESC, created_at DESC, id DESC LIMIT 100`,
  historyOfAll: `
    SELECT ${jointColumns} FROM joint_ambition WHERE series_id IS NULL
    ORDER BY from_date DESC, created_at DESC, id DESC LIMIT 100`,
  series: 'SELECT id, ambition FROM meeting_series WHERE id = ? AND deleted_at IS NULL',
  everySeries: 'SELECT id FROM meeting_series WHERE deleted_at IS NULL',
  /** What counted on the day of a meeting for its series, else for all tables. */
  ofMeeting: `
    SELECT joint_ambition.sentence, joint_ambition.goals, joint_ambition.from_date AS fromDate, joint_ambition.reason, joint_ambition.series_id AS seriesId
    FROM meeting JOIN joint_ambition ON joint_ambition.series_id = meeting.series_id OR joint_ambition.series_id IS NULL
    WHERE meeting.id = ? AND joint_ambition.from_date <= meeting.date
    ORDER BY joint_ambition.from_date DESC, joint_ambition.created_at DESC, joint_ambition.id DESC LIMIT 1`,
  seriesOfMeeting: `
    SELECT coalesce(meeting_series.ambition, '') AS ambition FROM meeting
      LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id WHERE meeting.id = ?`,
  rounds: `
    SELECT ambition_round.id, ambition_round.name, ambition_round.on_date AS onDate, ambition_round.step,
      coalesce(meeting_series.name, '') AS seriesName, ambition_round.sentence,
      (SELECT count(*) FROM partner_ambition WHERE round_id = ambition_round.id) AS partners,
      (SELECT count(*) FROM partner_ambition WHERE round_id = ambition_round.id AND body <> '') AS written
    FROM ambition_round LEFT JOIN meeting_series ON meeting_series.id = ambition_round.series_id
    WHERE ambition_round.deleted_at IS NULL
    ORDER BY ambition_round.on_date DESC, ambition_round.created_at DESC, ambition_round.id LIMIT 200`,
  round: `
    SELECT ambition_round.id, ambition_round.version, ambition_round.name, ambition_round.on_date AS onDate,
      ambition_round.step, ambition_round.series_id AS seriesId, coalesce(meeting_series.name, '') AS seriesName,
      ambition_round.sentence, ambition_round.goals
    FROM ambition_round LEFT JOIN meeting_series ON meeting_series.id = ambition_round.series_id
    WHERE ambition_round.id = ? AND ambition_round.deleted_at IS NULL`,
  partners: `
    SELECT partner_ambition.id, partner_ambition.version, partner_ambition.organisation_id AS organisationId,
      organisation.name, organisation.domain, partner_ambition.body, partner_ambition.asks
    FROM partner_ambition JOIN organisation ON organisation.id = partner_ambition.organisation_id
    WHERE partner_ambition.round_id = ? ORDER BY organisation.name COLLATE NOCASE, partner_ambition.id`,
  partner: `
    SELECT partner_ambition.id, partner_ambition.version, partner_ambition.round_id AS roundId, organisation.name,
      partner_ambition.body, partner_ambition.asks
    FROM partner_ambition JOIN organisation ON organisation.id = partner_ambition.organisation_id
    WHERE partner_ambition.id = ?`,
  overlaps: 'SELECT id, body FROM ambition_overlap WHERE round_id = ? ORDER BY created_at, id',
  overlapParts: `
    SELECT part.id, part.overlap_id AS overlapId, part.partner_ambition_id AS partnerId
    FROM ambition_overlap_part AS part JOIN ambition_overlap ON ambition_overlap.id = part.overlap_id
    WHERE ambition_overlap.round_id = ? ORDER BY part.created_at, part.id`,
  partsOf: 'SELECT id FROM ambition_overlap_part WHERE overlap_id = ?',
  overlap: 'SELECT id, round_id AS roundId FROM ambition_overlap WHERE id = ?',
  evaluations: `
    SELECT id, name, year, state, (SELECT count(*) FROM evaluation_form WHERE evaluation_id = evaluation.id) AS forms
    FROM evaluation WHERE deleted_at IS NULL ORDER BY year DESC, created_at DESC, id LIMIT 200`,
  evaluation: `
    SELECT id, version, name, year, state, conclusion,
      (SELECT count(*) FROM evaluation_form WHERE evaluation_id = evaluation.id) AS forms
    FROM evaluation WHERE id = ? AND deleted_at IS NULL`,
  evaluationStatements: `
    SELECT id, body, agree, partly, disagree FROM evaluation_statement WHERE evaluation_id = ? ORDER BY position, id`,
  /** By their words, so that not even the order says who wrote them. */
  evaluationLines: `
    SELECT id, kind, body FROM evaluation_line WHERE evaluation_id = ? ORDER BY kind, body COLLATE NOCASE, id LIMIT 1000`,
  evaluationForm: 'SELECT id FROM evaluation_form WHERE evaluation_id = :evaluationId AND mark = :mark',
} as const;
