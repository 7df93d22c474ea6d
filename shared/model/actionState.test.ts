import { describe, expect, it } from 'vitest';
import { actionChangeProblem, actionUrgency, isClosedAction, nextActionStatuses } from './actionState.ts';
import { actionStatuses } from './lists/actionStatuses.ts';

const today = '2026-11-24';

describe('an action', () => {
  it.each([
    ['2026-11-23', 'late'],
    ['2026-11-24', 'dueSoon'],
    ['2026-12-01', 'dueSoon'],
    ['2026-12-02', 'none'],
    [undefined, 'concept'],
  ])('due on %s is %s', (dueDate, urgency) => {
    expect(actionUrgency({ status: 'open', ownerId: 'tom', dueDate }, today)).toBe(urgency);
  });

  it('is a concept without owner, and never urgent when it is closed', () => {
    expect(actionUrgency({ status: 'open', dueDate: '2026-11-01' }, today)).toBe('concept');
    for (const { id: status } of actionStatuses.filter(({ id }) => isClosedAction(id))) {
      expect(actionUrgency({ status, ownerId: 'tom', dueDate: '2026-11-01' }, today)).toBe('none');
    }
  });

  it('needs a reason to be dropped', () => {
    expect(actionChangeProblem('open', 'dropped', ' ')).toContain('waarom');
    expect(actionChangeProblem('open', 'dropped', 'Niet meer nodig')).toBeUndefined();
    expect(actionChangeProblem('open', 'done', undefined)).toBeUndefined();
  });

  it('can be opened again, but not once it is handed over', () => {
    expect(actionChangeProblem('done', 'open', undefined)).toBeUndefined();
    expect(actionChangeProblem('transferred', 'open', undefined)).toBeDefined();
    expect(actionChangeProblem('done', 'dropped', 'x')).toBeDefined();
  });

  it('never stays where it is', () => {
    for (const { id } of actionStatuses) expect(nextActionStatuses(id)).not.toContain(id);
  });
});
