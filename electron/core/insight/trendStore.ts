const counted = `cases.deleted_at IS NULL AND cases.status <> 'draft' AND cases.submitted_on <= :until`;
const byYear = (label: string, joins: string): string => `
  SELECT ${label} AS label, substr(cases.submitted_on, 1, 4) AS year, count(*) AS cases
  FROM cases ${joins} WHERE ${counted} GROUP BY 1, 2`;

/** Cases by the year of their aanmelding. Each case counts once in each of these. */
export const statements = {
  theme: byYear('cases.theme', ''),
  /** Domain of who brought the case. */
  domain: byYear(
    "coalesce(contact.domain, '')",
    'LEFT JOIN contact ON contact.id = cases.introducer_contact_id',
  ),
  /** Area of the series that discussed the case first; a meeting outside a series has none. The day stands in front of the area. */
  area: `
    WITH held AS MATERIALIZED (
      SELECT meeting.id, meeting.date || coalesce(meeting_series.scope, '') AS mark
      FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
      WHERE meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'),
    first AS MATERIALIZED (
      SELECT discussion.case_id AS caseId, min(held.mark) AS mark
      FROM held CROSS JOIN discussion ON discussion.meeting_id = held.id GROUP BY 1)
    SELECT coalesce(substr(first.mark, 11), '') AS label, substr(cases.submitted_on, 1, 4) AS year, count(*) AS cases
    FROM cases LEFT JOIN first ON first.caseId = cases.id WHERE ${counted} GROUP BY 1, 2`,
} as const;
