import { z } from 'zod';
import type { PersonalStorage } from '../../excel';

const preferencesShape = z.object({
  /** Absent: the language Office speaks. */
  language: z.enum(['ru', 'kk', 'en']).optional(),
  role: z.enum(['responsible', 'consultant']).default('responsible'),
  /** The consultant who sits before the pane in the consultant's mode. */
  person: z.string().default(''),
});

/** What one person has chosen for themself; never part of the workbook. */
export type Preferences = z.infer<typeof preferencesShape>;
export type Role = Preferences['role'];

const KEY = 'cpd-register.preferences';

/** The remembered choices; the defaults where nothing readable is kept. */
export function readPreferences(storage: PersonalStorage): Preferences {
  const read = preferencesShape.safeParse(storage.read(KEY));
  return read.success ? read.data : preferencesShape.parse({});
}

export function writePreferences(storage: PersonalStorage, preferences: Preferences): void {
  storage.write(KEY, preferences);
}
