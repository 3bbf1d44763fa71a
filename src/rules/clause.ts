/** A clause of the rules in both numberings, which differ in chapters 2–4. */
export interface Clause {
  readonly ru: string;
  readonly kk: string;
}

/** The clauses the calculation rests on. `scale` and `form` stand where the act gives no number. */
export const CLAUSES = {
  duty: { ru: '1.7', kk: '3.2' },
  accuracy: { ru: '1.8', kk: '3.3' },
  keepRecord: { ru: '1.13', kk: '4.5' },
  responsiblePerson: { ru: '1.14', kk: '4.6' },
  rollup: { ru: '4.7', kk: '4.7' },
  proposals: { ru: '4.8', kk: '4.8' },
  openList: { ru: '5.3', kk: '5.3' },
  reportingYear: { ru: '6.1', kk: '6.1' },
  evidence: { ru: '6.2', kk: '6.2' },
  exemption: { ru: '6.4', kk: '6.4' },
  entryIntoForce: { ru: '8.1', kk: '8.1' },
  amendment: { ru: '8.2', kk: '8.2' },
  reportDeadline: { ru: '—', kk: '3.2' },
  scale: { ru: 'шкала', kk: 'шкала' },
  minimum: { ru: 'шкала, примечание', kk: 'шкала, ескерту' },
  form: { ru: 'форма отчёта', kk: 'есеп нысаны' },
} as const satisfies Record<string, Clause>;

export type ClauseName = keyof typeof CLAUSES;
