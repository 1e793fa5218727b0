import type { Scene } from '../scene';
import type { WalkName } from '../screens';
import { againWalk } from './again';
import { faultsWalk } from './faults';
import { jobsWalk } from './jobs';
import { openingWalk } from './opening';
import { questionsWalk } from './questions';
import { resultWalk } from './result';
import { runWalk } from './run';
import { templateWalk } from './template';
import { wordWalk } from './word';

export const WALKS: Readonly<Record<WalkName, (scene: Scene) => Promise<void>>> = {
  opening: openingWalk,
  run: runWalk,
  result: resultWalk,
  again: againWalk,
  questions: questionsWalk,
  word: wordWalk,
  template: templateWalk,
  jobs: jobsWalk,
  faults: faultsWalk,
};
