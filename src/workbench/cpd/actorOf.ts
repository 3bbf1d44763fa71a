import type { Register } from '../../register';

const ROLE = { ru: 'ответственное лицо', kk: 'жауапты тұлға' } as const;

/** Who the log says did it: the responsible person of the settings, else the role. */
export function actorOf({ settings, language }: Register): string {
  return settings.responsiblePerson.trim() || ROLE[language];
}
