/** The colours of Office around the pane. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

/** The theme a person set for Office or the system. */
export interface ThemeOfOffice {
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
  /** Absent where only the system tells, as on the web. */
  readonly colours: OfficeColours | undefined;
}

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
/** Below this a background counts as dark where Office does not say; 0 to 1. */
const DARK_LIGHTNESS = 0.4;

/** The theme as it is now; `undefined` where Office tells none and the system asks for nothing special. */
export function themeNow(): ThemeOfOffice | undefined {
  // Office on the web leaves the theme out, against its own types.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const isForced = asksFor(FORCED);
  const colours = theme && coloursOf(theme);
  if (!theme || !colours) {
    return isForced
      ? { isDark: asksFor(DARK), isHighContrast: true, colours: undefined }
      : undefined;
  }
  return {
    isDark: theme.isDarkTheme ?? lightness(colours.background) < DARK_LIGHTNESS,
    isHighContrast: isForced || isContrastBlack(colours),
    colours,
  };
}

/** Tells when the system's colours change, or the pane is come back to with other ones; gives what ends the listening. Excel has no event for its own theme. */
export function onThemeTold(listener: () => void): () => void {
  if (typeof matchMedia === 'undefined') return () => undefined;
  const queries = [FORCED, DARK].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

function coloursOf(theme: Partial<Office.OfficeTheme>): OfficeColours | undefined {
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme;
  if (background === undefined || foreground === undefined) return undefined;
  return {
    background,
    foreground,
    controlBackground: theme.controlBackgroundColor ?? background,
    controlForeground: theme.controlForegroundColor ?? foreground,
  };
}

function asksFor(query: string): boolean {
  return typeof matchMedia !== 'undefined' && matchMedia(query).matches;
}

/** Only a contrast theme has no other shade than black behind everything; Office's own Black is a very dark grey. */
function isContrastBlack({ background, controlBackground }: OfficeColours): boolean {
  return lightness(background) === 0 && lightness(controlBackground) === 0;
}

/** How light a colour such as `#1F1F1F` is, 0 to 1; light where it is none. */
function lightness(colour: string): number {
  const [, red = 'ff', green = 'ff', blue = 'ff'] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour) ?? [];
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
