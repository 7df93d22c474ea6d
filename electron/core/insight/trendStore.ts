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
  /** Area of the series that discussed the case first; a meeting outside a series has none. */
  area: byYear(
    "coalesce(first.scope, '')",
    `LEFT JOIN (SELECT discussion.case_id AS caseId, min(meeting.date), meeting_series.scope AS scope
      FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
      LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
      WHERE meeting.deleted_at IS NULL AND meeting.status <> 'cancelled' GROUP BY discussion.case_id
    ) AS first ON first.caseId = cases.id`,
  ),
} as const;
