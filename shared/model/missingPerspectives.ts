import type { findPlaces } from './lists/findPlaces.ts';
import type { DomainId } from './lists/domains.ts';
import { perspectives, type PerspectiveId } from './lists/perspectives.ts';

/** Who brings what: by domain, and by profession where a domain says too little. Help for the chair, never a verdict. */
const byDomain: Readonly<Record<DomainId, readonly PerspectiveId[]>> = {
  care: ['care'],
  education: ['school'],
  private: ['home'],
  safety: [],
  social: [],
  administration: [],
};

const byProfession: Readonly<Record<string, readonly PerspectiveId[]>> = {
  wijkagent: ['street'],
  jeugdagent: ['street'],
  boa: ['street'],
  jeugdboa: ['street'],
  handhaving: ['street'],
  jongerenwerk: ['street', 'online'],
  jongerenwerker: ['street', 'online'],
  straathoekwerk: ['street'],
  buurtsport: ['street'],
  sportvereniging: ['street'],
  'rolmodel uit de wijk': ['street'],
  'politie-analist': ['online'],
  gezinscoach: ['home'],
  'veilig thuis': ['home'],
  'jeugdbescherming (gi)': ['home'],
};

const byFindPlace: Readonly<Record<(typeof findPlaces)[number]['id'], readonly PerspectiveId[]>> = {
  home: ['home'],
  school: ['school'],
  online: ['online'],
  street: ['street'],
  welfare: ['street'],
  sport: ['street'],
  care: ['care'],
  other: [],
};

/**
 * Which perspectives nobody brings: not by a seat at this case, and not by a statement that was recorded (feature P20).
 * @param professions as they stand in the smoelenboek, in any case
 * @param places find places of the statements of the case; unknown words count for nothing
 */
export function missingPerspectives(
  seated: readonly Readonly<{ domain: DomainId; profession: string }>[],
  places: readonly string[],
): readonly PerspectiveId[] {
  const present = new Set<PerspectiveId>([
    ...seated.flatMap(({ domain, profession }) => [
      ...byDomain[domain],
      ...(byProfession[profession.trim().toLowerCase()] ?? []),
    ]),
    ...places.flatMap((place) =>
      Object.hasOwn(byFindPlace, place) ? byFindPlace[place as keyof typeof byFindPlace] : [],
    ),
  ]);
  return perspectives.map(({ id }) => id).filter((id) => !present.has(id));
}
