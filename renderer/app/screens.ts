import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface Screen {
  /** Path pattern of wouter, behind the `#`. */
  readonly path: string;
  readonly component: LazyExoticComponent<ComponentType>;
  /** `bare`: without the menu at the side (the cockpit of the chair). */
  readonly frame: 'menu' | 'bare';
}

function screen(path: string, load: () => Promise<ComponentType>, frame: Screen['frame'] = 'menu'): Screen {
  return { path, component: lazy(async () => ({ default: await load() })), frame };
}

/**
 * Every screen and where it lives. Hash routing keeps a query in front of the `#`, where it stays for the next screens too,
 * so what a screen has to open stands in the path; the first path that fits wins.
 * A screen is loaded when it is first opened. Parameters come from wouter's `useParams`.
 */
export const screens: readonly Screen[] = [
  screen('/', async () => (await import('../features/insight/TodayScreen.tsx')).TodayScreen),
  screen('/overleggen', async () => (await import('../features/meetings/MeetingsScreen.tsx')).MeetingsScreen),
  screen(
    '/overleggen/nieuw',
    async () => (await import('../features/meetings/MeetingsScreen.tsx')).MeetingsScreen,
  ),
  screen(
    '/overleggen/spoed',
    async () => (await import('../features/meetings/UrgentScreen.tsx')).UrgentScreen,
  ),
  screen(
    '/overleggen/spoed/:caseId',
    async () => (await import('../features/meetings/UrgentScreen.tsx')).UrgentScreen,
  ),
  screen(
    '/overleggen/reeksen/:seriesId',
    async () => (await import('../features/meetings/SeriesScreen.tsx')).SeriesScreen,
  ),
  screen(
    '/overleggen/oud-verslag',
    async () => (await import('../features/intake/OldMinutesScreen.tsx')).OldMinutesScreen,
  ),
  screen(
    '/overleggen/:meetingId/oud-verslag',
    async () => (await import('../features/intake/OldMinutesScreen.tsx')).OldMinutesScreen,
  ),
  screen(
    '/overleggen/:meetingId',
    async () => (await import('../features/meetings/PrepareScreen.tsx')).PrepareScreen,
  ),
  screen(
    '/overleggen/:meetingId/punt/:itemId',
    async () => (await import('../features/meetings/PrepareScreen.tsx')).PrepareScreen,
  ),
  screen(
    '/overleggen/:meetingId/inbreng',
    async () => (await import('../features/meetings/ContributionsScreen.tsx')).ContributionsScreen,
  ),
  screen(
    '/overleggen/:meetingId/tafel',
    async () => (await import('../features/meetings/TableScreen.tsx')).TableScreen,
  ),
  screen(
    '/overleggen/:meetingId/versturen',
    async () => (await import('../features/meetings/SendScreen.tsx')).SendScreen,
  ),
  screen(
    '/overleggen/:meetingId/voorzitten',
    async () => (await import('../features/chairing/ChairScreen.tsx')).ChairScreen,
    'bare',
  ),
  screen(
    '/overleggen/:meetingId/notuleren',
    async () => (await import('../features/chairing/MinuteTakerScreen.tsx')).MinuteTakerScreen,
    'bare',
  ),
  screen(
    '/overleggen/:meetingId/verzendlijst',
    async () => (await import('../features/minutes/DistributionScreen.tsx')).DistributionScreen,
  ),
  screen(
    '/overleggen/:meetingId/afronden',
    async () => (await import('../features/minutes/MinutesScreen.tsx')).MinutesScreen,
  ),
  screen('/casussen', async () => (await import('../features/cases/CasesScreen.tsx')).CasesScreen),
  screen('/casussen/nieuw', async () => (await import('../features/cases/CasesScreen.tsx')).CasesScreen),
  screen('/casussen/:caseId', async () => (await import('../features/cases/CaseScreen.tsx')).CaseScreen),
  screen('/casussen/:caseId/:tab', async () => (await import('../features/cases/CaseScreen.tsx')).CaseScreen),
  screen(
    '/aanmeldingen',
    async () => (await import('../features/intake/IntakeQueueScreen.tsx')).IntakeQueueScreen,
  ),
  screen(
    '/aanmeldingen/nieuw',
    async () => (await import('../features/intake/NewIntakeScreen.tsx')).NewIntakeScreen,
  ),
  screen(
    '/aanmeldingen/formulieren',
    async () => (await import('../features/intake/FormsScreen.tsx')).FormsScreen,
  ),
  screen(
    '/aanmeldingen/criteria',
    async () => (await import('../features/intake/CriteriaScreen.tsx')).CriteriaScreen,
  ),
  screen(
    '/aanmeldingen/:intakeId',
    async () => (await import('../features/intake/IntakeScreen.tsx')).IntakeScreen,
  ),
  screen(
    '/acties/:view?',
    async () => (await import('../features/followup/ActionsScreen.tsx')).ActionsScreen,
  ),
  screen('/signalen', async () => (await import('../features/insight/SignalsScreen.tsx')).SignalsScreen),
  screen(
    '/signalen/:signalId',
    async () => (await import('../features/insight/SignalsScreen.tsx')).SignalsScreen,
  ),
  screen('/smoelenboek', async () => (await import('../features/network/NetworkScreen.tsx')).NetworkScreen),
  screen(
    '/smoelenboek/aanbod/:offerId?',
    async () => (await import('../features/network/OffersScreen.tsx')).OffersScreen,
  ),
  screen(
    '/smoelenboek/nakijken',
    async () => (await import('../features/network/GapsScreen.tsx')).GapsScreen,
  ),
  screen(
    '/smoelenboek/rolkaarten',
    async () => (await import('../features/network/RoleCardsScreen.tsx')).RoleCardsScreen,
  ),
  screen(
    '/smoelenboek/samen-leren',
    async () => (await import('../features/network/LearningScreen.tsx')).LearningScreen,
  ),
  screen(
    '/smoelenboek/ambitie',
    async () => (await import('../features/network/AmbitionScreen.tsx')).AmbitionScreen,
  ),
  screen(
    '/smoelenboek/ambitie/:roundId',
    async () => (await import('../features/network/RoundScreen.tsx')).RoundScreen,
  ),
  screen(
    '/smoelenboek/evaluatie',
    async () => (await import('../features/network/EvaluationScreen.tsx')).EvaluationScreen,
  ),
  screen(
    '/smoelenboek/personen/:contactId',
    async () => (await import('../features/network/NetworkScreen.tsx')).NetworkScreen,
  ),
  screen(
    '/smoelenboek/organisaties/:organisationId',
    async () => (await import('../features/network/NetworkScreen.tsx')).NetworkScreen,
  ),
  screen('/inzicht', async () => (await import('../features/insight/InsightScreen.tsx')).InsightScreen),
  screen('/inzicht/:part', async () => (await import('../features/insight/InsightScreen.tsx')).InsightScreen),
  screen(
    '/inzicht/:part/:id',
    async () => (await import('../features/insight/InsightScreen.tsx')).InsightScreen,
  ),
  screen('/begin', async () => (await import('../features/learning/FirstTimeScreen.tsx')).FirstTimeScreen),
  screen('/oefenen', async () => (await import('../features/learning/PracticeScreen.tsx')).PracticeScreen),
  screen(
    '/instellingen/methoden',
    async () => (await import('../features/chairing/MethodsScreen.tsx')).MethodsScreen,
  ),
  screen(
    '/instellingen/overlegtypen',
    async () => (await import('../features/meetings/TypesScreen.tsx')).TypesScreen,
  ),
  screen(
    '/instellingen/overlegtypen/:typeId',
    async () => (await import('../features/meetings/TypesScreen.tsx')).TypesScreen,
  ),
  screen(
    '/instellingen/over',
    async () => (await import('../features/casefile/AboutScreen.tsx')).AboutScreen,
  ),
  screen(
    '/instellingen/huisstijl',
    async () => (await import('../features/minutes/HouseStyleScreen.tsx')).HouseStyleScreen,
  ),
  screen(
    '/instellingen',
    async () => (await import('../features/casefile/SettingsScreen.tsx')).SettingsScreen,
  ),
];
