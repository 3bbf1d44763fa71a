// What Excel would take for a formula, a number, a date, an error or a truth value if it were typed.
const TAKEN_FOR_INPUT = /^[=+\-@'#]|\d|^\s|^[\p{Cc}]|^(?:true|false|истина|ложь|ақиқат|жалған)$/iu;

/** The text as it has to be handed to Excel to stay text: with an apostrophe where Excel would read something else in it. */
export function literalText(text: string): string {
  return TAKEN_FOR_INPUT.test(text) ? `'${text}` : text;
}
