import type { ListItem } from './listItem.ts';

/** What kind of decision was taken. */
export const decisionTypes = [
  { id: 'accepted', label: 'geaccepteerd in overleg' },
  { id: 'declined', label: 'niet geaccepteerd' },
  { id: 'advice', label: 'advies gegeven' },
  { id: 'referred', label: 'doorverwezen' },
  { id: 'escalated', label: 'opgeschaald' },
  { id: 'deEscalated', label: 'afgeschaald' },
  { id: 'intervention', label: 'interventie ingezet' },
  { id: 'leadAssigned', label: 'regie belegd of overgedragen' },
  { id: 'requestInfo', label: 'informatie opvragen' },
  { id: 'sharing', label: 'deelbesluit, wel of niet delen' },
  { id: 'followUp', label: 'vervolgoverleg' },
  { id: 'monitor', label: 'monitoren' },
  { id: 'reportVeiligThuis', label: 'melding Veilig Thuis' },
  { id: 'requestRvdk', label: 'verzoek onderzoek RvdK' },
  { id: 'administrative', label: 'bestuurlijke maatregel' },
  { id: 'evaluationPlanned', label: 'evaluatie gepland' },
  { id: 'closed', label: 'afgesloten' },
  { id: 'retention', label: 'verwijderen of bewaren verlengd' },
] as const satisfies readonly ListItem[];

export type DecisionTypeId = (typeof decisionTypes)[number]['id'];
