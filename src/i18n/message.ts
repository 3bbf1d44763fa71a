/** One sentence by the grammatical number of the value `count`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A sentence with named places, `{name}`, for values. */
export type Message = string | PluralForms;

/** What fills the places of a message. `date` and `otherDate` are given as YYYY-MM-DD. */
export type MessageValues = Readonly<Record<string, string | number>>;
