import type { ListItem } from './listItem.ts';

export interface CardField extends ListItem {
  /** The question that the field asks. */
  readonly prompt: string;
}

export interface ReflectionCard extends ListItem {
  /** What it is for, in one sentence; no effect is claimed. */
  readonly about: string;
  /** Names or order of the parts still have to be looked at by the field (domain.md §4). */
  readonly toVerify: boolean;
  readonly fields: readonly CardField[];
}

/** Cards to think with at the table: optional, without a clock, kept with the case. */
export const reflectionCards = [
  {
    id: 'reverseTest',
    label: 'omgekeerde toets',
    about: 'Begin bij wat je wilt bereiken en kijk pas als laatste welke regel daarbij past.',
    toVerify: true,
    fields: [
      { id: 'goal', label: 'Doel', prompt: 'Wat wil de jongere of het gezin bereiken?' },
      { id: 'values', label: 'Waarden', prompt: 'Welke waarde van de wet of het vak dien je daarmee?' },
      {
        id: 'effects',
        label: 'Effecten',
        prompt: 'Wat gebeurt er als je dit doet, en als je het niet doet?',
      },
      { id: 'law', label: 'Recht', prompt: 'Welke regel maakt dit mogelijk, en wat staat in de weg?' },
    ],
  },
  {
    id: 'balance',
    label: 'balansmodel',
    about: 'Zet naast elkaar wat het gezin draagt en wat het kan dragen.',
    toVerify: true,
    fields: [
      { id: 'burden', label: 'Draaglast', prompt: 'Wat weegt nu zwaar, voor wie?' },
      { id: 'strength', label: 'Draagkracht', prompt: 'Wat helpt dragen: mensen, vaardigheden, plekken?' },
      { id: 'lighter', label: 'Lichter maken', prompt: 'Wat kan er af, of wat kan een ander dragen?' },
      { id: 'stronger', label: 'Sterker maken', prompt: 'Welke kracht kan groter worden?' },
    ],
  },
  {
    id: 'argument',
    label: 'argumentenkaart',
    about: 'Schrijf voor en tegen op voordat je kiest.',
    toVerify: true,
    fields: [
      { id: 'claim', label: 'Voorstel', prompt: 'Waar gaat het over, in één zin?' },
      { id: 'pro', label: 'Voor', prompt: 'Wat pleit ervoor?' },
      { id: 'con', label: 'Tegen', prompt: 'Wat pleit ertegen?' },
      { id: 'weight', label: 'Gewicht', prompt: 'Welk argument telt het zwaarst, en waarom?' },
      {
        id: 'conclusion',
        label: 'Conclusie',
        prompt: 'Wat kies je, en wat zou je van mening doen veranderen?',
      },
    ],
  },
  {
    id: 'challenger',
    label: 'tegendenker',
    about: 'Eén persoon krijgt de taak om het beeld van de tafel te bevragen.',
    toVerify: false,
    fields: [
      {
        id: 'wrong',
        label: 'Als we het mis hebben',
        prompt: 'Wat als ons beeld niet klopt? Wat zou er dan aan de hand zijn?',
      },
      {
        id: 'unseen',
        label: 'Niet gezien',
        prompt: 'Welk feit past niet in ons verhaal? Wie hoorden we niet?',
      },
      { id: 'check', label: 'Nagaan', prompt: 'Wat ga je na, bij wie, vóór wanneer?' },
    ],
  },
  {
    id: 'ownStrength',
    label: 'eigen kracht',
    about: 'Vraag of familie en netwerk eerst zelf een plan willen maken.',
    toVerify: true,
    fields: [
      { id: 'asked', label: 'Gevraagd', prompt: 'Is het gevraagd, aan wie, en wat was het antwoord?' },
      { id: 'circle', label: 'Kring', prompt: 'Wie uit familie of netwerk kan meedenken?' },
      {
        id: 'conditions',
        label: 'Voorwaarden',
        prompt: 'Wat moet veilig geregeld zijn voordat zij een plan maken?',
      },
      { id: 'needed', label: 'Nodig', prompt: 'Wat vraagt dit van de professionals?' },
    ],
  },
] as const satisfies readonly ReflectionCard[];

export type ReflectionCardId = (typeof reflectionCards)[number]['id'];
