import type { ListItem } from './listItem.ts';

/** Colours of headings and lines in Word files; each is readable on white and beside its tint (contrast above 7:1). */
export const houseColours = [
  { id: 'petrol', label: 'petrol', ink: '0B4F5C', tint: 'E8F0F1' },
  { id: 'blue', label: 'blauw', ink: '1F3F77', tint: 'E9EDF5' },
  { id: 'green', label: 'groen', ink: '1F5132', tint: 'E8F0EA' },
  { id: 'aubergine', label: 'aubergine', ink: '5B2150', tint: 'F3E9F0' },
  { id: 'black', label: 'zwart', ink: '1A1A1A', tint: 'EEEEEE' },
] as const satisfies readonly (ListItem & { readonly ink: string; readonly tint: string })[];

/** Letters of Word files: only what stands on the computers of partners; `standIn` has the same width where it does not. */
export const houseFonts = [
  { id: 'calibri', label: 'Calibri', standIn: 'Carlito', shape: '020F0502020204030204' },
  { id: 'arial', label: 'Arial', standIn: 'Liberation Sans', shape: '020B0604020202020204' },
  { id: 'verdana', label: 'Verdana', standIn: 'DejaVu Sans', shape: '020B0604030504040204' },
] as const satisfies readonly (ListItem & { readonly standIn: string; readonly shape: string })[];

export type HouseColourId = (typeof houseColours)[number]['id'];
export type HouseFontId = (typeof houseFonts)[number]['id'];

/** How Word files of an organisation look. */
export interface HouseStyle {
  readonly colour: HouseColourId;
  readonly font: HouseFontId;
}

/** The look until somebody chooses another. */
export const firstHouseStyle: HouseStyle = { colour: 'petrol', font: 'calibri' };
