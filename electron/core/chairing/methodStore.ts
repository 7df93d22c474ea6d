/** Statements of own methods; a method that was taken off the list is still found by its id. */
export const statements = {
  ownMethods: `
    SELECT id, version, name, body, updated_at AS changedAt FROM own_method
    WHERE deleted_at IS NULL ORDER BY name, id LIMIT 100`,
  ownMethod: 'SELECT id, version, name, body, deleted_at AS deletedAt FROM own_method WHERE id = ?',
  sameName: `
    SELECT id FROM own_method WHERE deleted_at IS NULL AND name = :name COLLATE NOCASE AND id IS NOT :id LIMIT 1`,
  ownMethodCount: 'SELECT count(*) AS total FROM own_method WHERE deleted_at IS NULL',
} as const;
