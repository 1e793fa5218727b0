/** Marks what takes the focus when the control that led away is gone. */
export const FOCUS_RETURN = { 'data-focus-return': '', tabIndex: -1 } as const;

/** Gives the focus back to the control that led away; where it is gone, to what stands for it, else to the h1. */
export function focusAgain(opener: HTMLElement, layer: HTMLElement | null): void {
  const places = layer?.querySelectorAll<HTMLElement>('[data-focus-return], h1') ?? [];
  for (const place of [opener, ...places]) {
    place.focus();
    // What is gone or covered does not take it.
    if (document.activeElement === place) return;
  }
}
