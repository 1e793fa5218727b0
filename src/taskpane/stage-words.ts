import type { Stage } from '../app/tong-hop';
import { STAGES } from './run-machine';
import { text } from './texts';

/** A stage's number from 1. */
export function stageNumber(stage: Stage): number {
  return STAGES.indexOf(stage) + 1;
}

export function stageName(stage: Stage): string {
  return text(`run.${stage}`);
}
