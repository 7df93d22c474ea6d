/** A hit needs no more than this to be found in a glance; more is found by typing on. */
const mostHits = 60;
/**
 * When so many rows match, a weight says nothing and costs a great deal: then the newest come first.
 * Counting stops at this number.
 */
export const manyMatches = 5000;

const columns = `
  entry.entity, entry.entity_id AS id, entry.masked, coalesce(cases.id, '') AS caseId,
  cases.number AS caseNumber, cases.alias AS caseAlias,
  CASE entry.entity
    WHEN 'statement' THEN (SELECT shareability = 'shareable' AND visibility IN ('room', 'casePartners')
      FROM statement WHERE statement.id = entry.entity_id)
    WHEN 'signal' THEN (SELECT shareability = 'shareable' FROM signal WHERE signal.id = entry.entity_id)
  END AS mayShow`;
/** A person opens the newest of the cases in which he or she is known. */
const joins = `
  JOIN search_entry AS entry ON entry.rowid = hit.rowid
  LEFT JOIN cases ON cases.id = CASE WHEN entry.entity = 'person'
    THEN (SELECT case_person.case_id FROM case_person JOIN cases AS own ON own.id = case_person.case_id
      WHERE case_person.person_id = entry.entity_id AND own.deleted_at IS NULL
      ORDER BY case_person.created_at DESC LIMIT 1)
    ELSE entry.case_id END
  WHERE entry.case_id IS NULL OR (cases.id IS NOT NULL AND cases.deleted_at IS NULL)`;

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  /** How many rows match, up to the number from which weighing stops. */
  matches: `
    SELECT count(*) AS total FROM (SELECT rowid FROM search_text WHERE search_text MATCH :words LIMIT ${manyMatches})`,
  weighed: `
    SELECT ${columns} FROM (
      SELECT rowid, bm25(search_text, 4.0, 1.0) AS weight FROM search_text
      WHERE search_text MATCH :words ORDER BY weight LIMIT ${mostHits}) AS hit
    ${joins} ORDER BY hit.weight`,
  newest: `
    SELECT ${columns} FROM (
      SELECT rowid FROM search_text WHERE search_text MATCH :words ORDER BY rowid DESC LIMIT ${mostHits}) AS hit
    ${joins} ORDER BY hit.rowid DESC`,
  /** Of one kind only; weighed, or the newest when there are too many to weigh. */
  weighedOfKind: `
    SELECT ${columns} FROM (
      SELECT search_text.rowid, bm25(search_text, 4.0, 1.0) AS weight
      FROM search_text JOIN search_entry ON search_entry.rowid = search_text.rowid
      WHERE search_text MATCH :words AND search_entry.entity = :kind ORDER BY weight LIMIT ${mostHits}) AS hit
    ${joins} ORDER BY hit.weight`,
  newestOfKind: `
    SELECT ${columns} FROM (
      SELECT search_text.rowid FROM search_text JOIN search_entry ON search_entry.rowid = search_text.rowid
      WHERE search_text MATCH :words AND search_entry.entity = :kind ORDER BY search_text.rowid DESC LIMIT ${mostHits}) AS hit
    ${joins} ORDER BY hit.rowid DESC`,
  snippets: `
    SELECT entry.entity_id AS id, snippet(search_text, 1, '', '', '…', 14) AS words
    FROM search_text JOIN search_entry AS entry ON entry.rowid = search_text.rowid
    WHERE search_text MATCH :words AND search_text.rowid IN
      (SELECT found.rowid FROM search_entry AS found
        WHERE found.entity_id IN (SELECT value FROM json_each(:ids)) AND found.entity IN ('statement', 'signal'))`,
} as const;
