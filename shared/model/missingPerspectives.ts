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
  seated: readonly Professional[],
  places: readonly string[],
): readonly PerspectiveId[] {
  const present = new Set<PerspectiveId>([
    ...seated.flatMap(perspectivesOf),
    ...places.flatMap((place) =>
      Object.hasOwn(byFindPlace, place) ? byFindPlace[place as keyof typeof byFindPlace] : [],
    ),
  ]);
  return perspectives.map(({ id }) => id).filter((id) => !present.has(id));
}

type Professional = Readonly<{ domain: DomainId; profession: string }>;

/** True when this professional usually brings the perspective. */
export function bringsPerspective(professional: Professional, perspective: PerspectiveId): boolean {
  return perspectivesOf(professional).includes(perspective);
}

/** The domain that everybody at the table is from; null with fewer than two people, or with more domains. */
export function onlyDomain(seated: readonly Professional[]): DomainId | null {
  const [first] = seated;
  if (first === undefined || seated.length < 2) return null;
  return seated.every(({ domain }) => domain === first.domain) ? first.domain : null;
}

function perspectivesOf({ domain, profession }: Professional): readonly PerspectiveId[] {
  const words = profession.trim().toLowerCase();
  return [...byDomain[domain], ...(Object.hasOwn(byProfession, words) ? (byProfession[words] ?? []) : [])];
}
