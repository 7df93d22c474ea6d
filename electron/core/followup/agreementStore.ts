import { caseColumns, page } from './columns.ts';

const filter = `agreement.state = :state AND (:caseId IS NULL OR agreement.case_id = :caseId)
  AND (agreement.case_id IS NULL OR agreement.case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL))`;

/** SQL of agreements without owner; a test prepares each statement against the migrated schema. */
export const statements = {
  agreement: 'SELECT id, version, state, body FROM agreement WHERE id = ?',
  agreementTotal: `SELECT count(*) AS total FROM agreement WHERE ${filter}`,
  agreementRows: `
    SELECT agreement.id, agreement.version, agreement.body, ${caseColumns}, agreement.made_on AS madeOn,
      agreement.ended_on AS endedOn, agreement.reason
    FROM agreement LEFT JOIN cases ON cases.id = agreement.case_id
    WHERE ${filter} ORDER BY agreement.made_on DESC, agreement.id DESC ${page}`,
  views: 'SELECT id, version, name, address FROM saved_view ORDER BY name COLLATE NOCASE, id LIMIT 100',
  viewCount: 'SELECT count(*) AS total FROM saved_view',
} as const;
