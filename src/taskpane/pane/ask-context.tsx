import { createContext, useContext } from 'react';
import type { AskedQuestion } from '../../app/understand';

export interface AskValue {
  /** The questions of the open book, the open ones first. */
  readonly asked: readonly AskedQuestion[];
  /** Opens the page of one question; the way back leads to the control that had the focus. */
  readonly ask: (id: string) => void;
}

const NOBODY_ASKS: AskValue = { asked: [], ask: () => undefined };

const AskContext = createContext<AskValue>(NOBODY_ASKS);

export const AskProvider = AskContext.Provider;

/** The questions, wherever one can be answered from: the first screen, a finding, a receipt. */
export function useAsk(): AskValue {
  return useContext(AskContext);
}
