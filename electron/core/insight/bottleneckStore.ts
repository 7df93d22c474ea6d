/** Statements about what stands in the way in more than one case. */
export const statements = {
  bottlenecks: `
    SELECT bottleneck.id, bottleneck.version, bottleneck.body, bottleneck.asks, bottleneck.domain,
      bottleneck.organisation_id AS organisationId, coalesce(organisation.name, '') AS organisation,
      bottleneck.noticed_on AS noticedOn, bottleneck.state, bottleneck.raised_on AS raisedOn, bottleneck.outcome,
      (SELECT count(*) FROM bottleneck_case WHERE bottleneck_case.bottleneck_id = bottleneck.id) AS cases
    FROM bottleneck LEFT JOIN organisation ON organisation.id = bottleneck.organisation_id
    WHERE bottleneck.deleted_at IS NULL AND (:year IS NULL OR substr(bottleneck.noticed_on, 1, 4) = :year)
    ORDER BY bottleneck.state = 'solved', bottleneck.noticed_on DESC, bottleneck.id DESC LIMIT 500`,
  years: `
    SELECT DISTINCT CAST(substr(noticed_on, 1, 4) AS INTEGER) AS year FROM bottleneck
    WHERE deleted_at IS NULL ORDER BY year DESC`,
  bottleneck: `SELECT id, state FROM bottleneck WHERE id = ? AND deleted_at IS NULL`,
  bottleneckForLetter: `
    SELECT bottleneck.body, bottleneck.asks, bottleneck.domain, coalesce(organisation.name, '') AS organisation,
      bottleneck.noticed_on AS noticedOn, bottleneck.state, bottleneck.outcome,
      (SELECT count(*) FROM bottleneck_case WHERE bottleneck_case.bottleneck_id = bottleneck.id) AS cases
    FROM bottleneck LEFT JOIN organisation ON organisation.id = bottleneck.organisation_id
    WHERE bottleneck.id = ? AND bottleneck.deleted_at IS NULL`,
  cases: `
    SELECT cases.id, cases.number, cases.alias FROM bottleneck_case JOIN cases ON cases.id = bottleneck_case.case_id
    WHERE bottleneck_case.bottleneck_id = ? ORDER BY cases.number`,
  link: `SELECT id FROM bottleneck_case WHERE bottleneck_id = :id AND case_id = :caseId`,
  caseCount: `SELECT count(*) AS total FROM bottleneck_case WHERE bottleneck_id = ?`,
  caseExists: `SELECT 1 AS found FROM cases WHERE id = ? AND deleted_at IS NULL`,
  organisationExists: `SELECT 1 AS found FROM organisation WHERE id = ? AND deleted_at IS NULL`,
  /** Everybody a case is or was about, removed rows too: a name in a letter is a name. */
  personNames: `SELECT given_name AS givenName, infix, family_name AS familyName FROM person`,
  /** Numbers of cases that stand in a text, also inside other words; a number of fewer signs is any number. */
  caseNumbers: `SELECT number FROM cases WHERE length(number) > 3 AND instr(:text, upper(number)) > 0`,
} as const;
