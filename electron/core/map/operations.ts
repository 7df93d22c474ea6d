import type { mapContract } from '../../../shared/contract/map.ts';
import type { Handlers } from '../context.ts';
import { caseMap } from './caseMap.ts';
import {
  addNode,
  addPeople,
  changeNode,
  changeTie,
  moveNode,
  removeNode,
  removeTie,
  tie,
} from './changeMap.ts';
import { exportMap } from './exportMap.ts';

export const mapOperations: Handlers<typeof mapContract> = {
  'map.get': ({ caseId }, { reader }) => caseMap(reader, caseId),
  'map.addNode': (input, context) => addNode(input, context),
  'map.addPeople': ({ caseId }, context) => addPeople(caseId, context),
  'map.moveNode': (input, context) => moveNode(input, context),
  'map.changeNode': (input, context) => changeNode(input, context),
  'map.removeNode': (input, context) => {
    removeNode(input, context);
    return {};
  },
  'map.tie': (input, context) => tie(input, context),
  'map.changeTie': (input, context) => changeTie(input, context),
  'map.removeTie': (input, context) => {
    removeTie(input, context);
    return {};
  },
  'map.export': ({ caseId }, task) => exportMap(caseId, task),
};
