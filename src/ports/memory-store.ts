import type { Memory } from '../core/kept/remembered';

/**
 * Answers for sheets of the same shape and notes laid aside, kept on this machine. A machine that keeps nothing is no
 * failure: then nothing is recalled.
 */
export interface MemoryStore {
  recall(): Memory;
  /** Of what stands there and of this the newest stays. */
  remember(memory: Memory): void;
}
