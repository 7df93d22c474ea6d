import * as z from 'zod';
import { date } from '../fields.ts';

/** First and last day, both counted. A period that ends before it begins holds nothing. */
export const period = { from: date, to: date } as const;

export const count = z.int().min(0);

/** A page of a list that can be long. */
export const page = {
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(200).default(50),
} as const;
