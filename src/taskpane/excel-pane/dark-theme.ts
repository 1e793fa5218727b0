/// <reference types="office-js" />
import { useMedia } from '../media';

/** Dark or light: what Office says, else how bright its background is, else the system (OFFICE-JS.md trap 23). */
export function useDarkTheme(): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  return officeIsDark() ?? system;
}

/** `officeTheme` is undefined on the web and outside Office. */
function officeIsDark(): boolean | null {
  if (!('Office' in globalThis)) return null;
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
