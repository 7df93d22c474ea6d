/** The most exact choice first: this kind at this type of meeting, this kind, this type, everything. */
const mostExact = `
  FROM house_template_use u JOIN house_template t ON t.id = u.template_id
  WHERE u.kind IN (@kind, '') AND u.meeting_type IN (@meetingType, '') AND t.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM json_each(t.kinds) WHERE value = @kind)
  ORDER BY u.kind = '', u.meeting_type = '' LIMIT 1`;

/** Statements about the organisation's own Word templates; the content only where it is filled or checked. */
export const statements = {
  templates: `
    SELECT id, version, name, file_name AS fileName, size, created_at AS addedAt, kinds FROM house_template
    WHERE deleted_at IS NULL ORDER BY name, id LIMIT 200`,
  template: `SELECT id, version, name, kinds, content FROM house_template WHERE id = ? AND deleted_at IS NULL`,
  uses: `SELECT id, kind, meeting_type AS meetingType, template_id AS templateId FROM house_template_use ORDER BY kind, meeting_type`,
  usesOfTemplate: `SELECT id FROM house_template_use WHERE template_id = ?`,
  use: `SELECT id FROM house_template_use WHERE kind = @kind AND meeting_type = @meetingType`,
  chosen: `SELECT t.id, t.version, t.name, t.kinds, t.content ${mostExact}`,
  chosenName: `SELECT t.name ${mostExact}`,
} as const;
