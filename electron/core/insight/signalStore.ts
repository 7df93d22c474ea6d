const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';
const openCase = "cases.deleted_at IS NULL AND cases.status NOT IN ('closed', 'declined', 'destroyed')";
const contactName = "trim(trim(contact.given_name || ' ' || contact.infix) || ' ' || contact.family_name)";

const signalFilter = `
  signal.deleted_at IS NULL
  AND (:caseId IS NULL OR signal.case_id = :caseId
    OR signal.id IN (SELECT link.signal_id FROM signal_link AS link WHERE link.case_id = :caseId))
  AND (:signalId IS NULL OR signal.id = :signalId)
  AND (:filter = 'all' OR (:filter = 'undiscussed') = (signal.discussed_on IS NULL))`;

const columns = `
  signal.id, signal.version, signal.body, signal.kind, signal.category, signal.find_place AS findPlace,
  CASE WHEN contact.id IS NULL THEN signal.source_note ELSE ${contactName} END AS source, contact.domain,
  signal.observed_on AS observedOn, signal.created_at AS receivedAt, signal.shareability,
  signal.discussed_on AS discussedOn, ${caseColumns}`;

/** Meetings that are still to come or going on. */
const toCome =
  "meeting.deleted_at IS NULL AND meeting.status IN ('draft', 'planned', 'invited', 'inProgress')";

/** The case of a signal and the cases that it was linked to. */
const ties = `
  SELECT signal.id AS signal_id, signal.case_id FROM signal
  WHERE signal.discussed_on IS NULL AND signal.deleted_at IS NULL AND signal.case_id IS NOT NULL
  UNION
  SELECT link.signal_id, link.case_id FROM signal_link AS link JOIN signal ON signal.id = link.signal_id
  WHERE signal.discussed_on IS NULL AND signal.deleted_at IS NULL AND link.case_id IS NOT NULL`;

/** Statements on signals; a test prepares each of them against the migrated schema. */
export const statements = {
  signalIds: `
    SELECT signal.id FROM signal WHERE ${signalFilter}
    ORDER BY signal.discussed_on IS NOT NULL, signal.created_at DESC, signal.id DESC LIMIT :limit OFFSET :offset`,
  signalTotal: `SELECT count(*) AS total FROM signal WHERE ${signalFilter}`,
  signalCounts: `
    SELECT count(*) FILTER (WHERE discussed_on IS NULL) AS undiscussed,
      count(*) FILTER (WHERE discussed_on IS NOT NULL) AS discussed FROM signal WHERE deleted_at IS NULL`,
  signalRows: `
    SELECT ${columns}
    FROM json_each(:ids) AS wanted JOIN signal ON signal.id = wanted.value
    LEFT JOIN contact ON contact.id = signal.source_contact_id
    LEFT JOIN cases ON cases.id = signal.case_id
    ORDER BY wanted.key`,
  signal: 'SELECT id, version, case_id AS caseId FROM signal WHERE id = ? AND deleted_at IS NULL',

  /** From both ends: a link between two signals is one row. */
  linksOf: `
    SELECT link.id, link.reason, wanted.value AS signalId, ${caseColumns},
      other.id AS otherId, other.body AS otherBody, other.observed_on AS otherObservedOn
    FROM json_each(:ids) AS wanted
    JOIN signal_link AS link ON link.signal_id = wanted.value OR link.other_signal_id = wanted.value
    LEFT JOIN cases ON cases.id = link.case_id
    LEFT JOIN signal AS other ON other.id = CASE WHEN link.signal_id = wanted.value
      THEN link.other_signal_id ELSE link.signal_id END
    WHERE (cases.id IS NOT NULL AND cases.deleted_at IS NULL) OR (other.id IS NOT NULL AND other.deleted_at IS NULL)
    ORDER BY link.created_at, link.id`,
  link: 'SELECT id, signal_id AS signalId, case_id AS caseId FROM signal_link WHERE id = ?',
  sameLink: `
    SELECT id FROM signal_link
    WHERE (signal_id = :signalId AND (case_id = :caseId OR other_signal_id = :otherSignalId))
      OR (signal_id = :otherSignalId AND other_signal_id = :signalId)`,
  linkToCase: 'SELECT id FROM signal_link WHERE signal_id = ? AND case_id = ?',
  signalsToChoose: `
    SELECT signal.id, signal.body, signal.observed_on AS observedOn, coalesce(cases.number, '') AS caseNumber
    FROM signal LEFT JOIN cases ON cases.id = signal.case_id
    WHERE signal.deleted_at IS NULL AND signal.id <> :exceptId AND (:text = '' OR signal.body LIKE :like ESCAPE '\\')
    ORDER BY signal.created_at DESC, signal.id DESC LIMIT 20`,

  meeting: `
    SELECT id, series_id AS seriesId FROM meeting WHERE id = ? AND deleted_at IS NULL`,
  /** The fixed place for what is light and early. */
  preventiveSlot: `
    SELECT id FROM agenda_item WHERE meeting_id = ? AND kind = 'plain' AND title LIKE 'voorzorg%' LIMIT 1`,
  otherSlot: `
    SELECT agenda_item.id FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
    WHERE ${toCome} AND agenda_item.kind = 'plain' AND agenda_item.title LIKE 'voorzorg%' LIMIT 1`,
  forMeeting: `
    WITH tied AS (${ties}),
    here AS (SELECT case_id FROM discussion WHERE meeting_id = :meetingId),
    elsewhere AS (SELECT discussion.case_id FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
      WHERE ${toCome} AND meeting.id <> :meetingId)
    SELECT signal.id, min(cases.id) AS caseId,
      CASE WHEN tied.signal_id IS NULL THEN 'noCase'
        WHEN max(tied.case_id IN (SELECT case_id FROM here)) THEN 'onAgenda' ELSE 'couldBeAdded' END AS place
    FROM signal LEFT JOIN tied ON tied.signal_id = signal.id LEFT JOIN cases ON cases.id = tied.case_id
    WHERE signal.discussed_on IS NULL AND signal.deleted_at IS NULL AND CASE
      WHEN tied.signal_id IS NULL THEN :takesLoose
      WHEN NOT (${openCase}) THEN 0
      WHEN tied.case_id IN (SELECT case_id FROM here) THEN 1
      WHEN tied.case_id IN (SELECT case_id FROM elsewhere) THEN 0
      ELSE coalesce((SELECT last.series_id = :seriesId FROM discussion JOIN meeting AS last
        ON last.id = discussion.meeting_id WHERE discussion.case_id = tied.case_id AND last.deleted_at IS NULL
        ORDER BY last.date DESC, last.start_time DESC LIMIT 1), :takesLoose) END
    GROUP BY signal.id
    ORDER BY coalesce(signal.observed_on, ''), signal.created_at, signal.id`,
  caseLabels: `
    SELECT ${caseColumns} FROM cases WHERE id IN (SELECT value FROM json_each(?))`,
} as const;
