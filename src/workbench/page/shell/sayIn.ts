import { say, type Language, type Message, type MessageValues } from '../../../i18n';

/** `say` in one language, with values only where the message has places. */
export type Say = (message: Message, values?: MessageValues) => string;

export function sayIn(language: Language): Say {
  return (message, values = {}) => say(message, values, language);
}
