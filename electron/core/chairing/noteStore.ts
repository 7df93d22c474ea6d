/** Which private notes go with the minutes of a case, and whether one is there. */
export const statements = {
  notesOfDiscussion: 'SELECT id FROM chair_note WHERE discussion_id = ?',
  /** Of the meeting of this discussion, once none of its other cases has minutes that are still to be adopted. */
  notesOfWholeMeeting: `
    SELECT chair_note.id FROM discussion JOIN chair_note ON chair_note.meeting_id = discussion.meeting_id
    WHERE discussion.id = :discussionId AND chair_note.discussion_id IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM discussion AS other LEFT JOIN minutes ON minutes.discussion_id = other.id
        WHERE other.meeting_id = discussion.meeting_id AND other.id <> discussion.id
          AND coalesce(minutes.state, 'concept') = 'concept')`,
  isThere: 'SELECT 1 FROM chair_note WHERE id = ?',
} as const;
