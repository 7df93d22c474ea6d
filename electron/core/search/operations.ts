import type { searchContract } from '../../../shared/contract/search.ts';
import type { Handlers } from '../context.ts';
import { find } from './find.ts';

export const searchOperations: Handlers<typeof searchContract> = {
  'search.find': ({ text }, { reader }) => find(reader, text),
};
