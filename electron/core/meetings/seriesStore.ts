/** Statements about kinds of meeting, series and their plans; a test prepares each of them against the migrated schema. */
export const statements = {
  typeSettings: 'SELECT id, version, type, settings FROM meeting_type_setting',
  oneTypeSettings: 'SELECT id, version, type, settings FROM meeting_type_setting WHERE type = ?',
  template: 'SELECT settings FROM meeting_template WHERE meeting_id = ?',
  seriesPlan: `
    SELECT id, version, name, type, place, start_time AS startTime, end_time AS endTime, chair_id AS chairId,
      minute_taker_id AS minuteTakerId, rhythm_rule AS rhythmRule, school_region AS schoolRegion,
      own_agenda AS ownAgenda, own_minutes AS ownMinutes
    FROM meeting_series WHERE id = ? AND deleted_at IS NULL`,
  /** Days on which a series meets, in a stretch of time; what was cancelled or deleted leaves its day free. */
  takenDays: `
    SELECT DISTINCT date FROM meeting
    WHERE series_id = @seriesId AND deleted_at IS NULL AND status <> 'cancelled' AND date BETWEEN @from AND @until`,
} as const;
