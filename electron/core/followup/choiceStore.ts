import { contactColumns, contactName } from './columns.ts';

/** SQL of what can be chosen by a few letters; a test prepares each statement against the migrated schema. */
export const statements = {
  people: `
    SELECT ${contactColumns('person', 'contact')}
    FROM contact AS person
    LEFT JOIN organisation AS person_organisation ON person_organisation.id = person.organisation_id
    WHERE person.deleted_at IS NULL AND (:text = '' OR person.id = :includeId
      OR ${contactName('person')} LIKE :like ESCAPE '!' OR person_organisation.name LIKE :like ESCAPE '!'
      OR person.profession LIKE :like ESCAPE '!')
    ORDER BY person.id = :includeId DESC, person.family_name COLLATE NOCASE, person.given_name, person.id LIMIT 50`,
  casesToChoose: `
    SELECT id, number, alias FROM cases
    WHERE deleted_at IS NULL AND status NOT IN ('destroyed', 'declined')
      AND (:text = '' OR id = :includeId OR number LIKE :like ESCAPE '!' OR alias LIKE :like ESCAPE '!')
    ORDER BY id = :includeId DESC, status = 'closed', number LIMIT 50`,
  /** Meetings at which something was agreed, latest first; also found by a date as it is written in digits. */
  meetingsToChoose: `
    SELECT id, title, date FROM meeting
    WHERE deleted_at IS NULL
      AND (id = :includeId OR EXISTS (SELECT 1 FROM action_item
        WHERE action_item.meeting_id = meeting.id AND action_item.deleted_at IS NULL))
      AND (:text = '' OR id = :includeId OR title LIKE :like ESCAPE '!'
        OR strftime('%d-%m-%Y', date) LIKE :like ESCAPE '!' OR date LIKE :like ESCAPE '!')
    ORDER BY id = :includeId DESC, date DESC, start_time DESC, id LIMIT 50`,
} as const;
