import {
  reflectionCards,
  type ReflectionCard,
  type ReflectionCardId,
} from '../../../shared/model/lists/reflectionCards.ts';

/** The card with an id that the contract knows. */
export function cardOf(id: ReflectionCardId): ReflectionCard {
  const found = reflectionCards.find((card) => card.id === id);
  if (found === undefined) throw new RangeError(`No card ${id}`);
  return found;
}
