import { STATUS_WORDS } from '../../register';
import type { Catalogue } from '../catalogue';

export const statuses = {
  left: STATUS_WORDS.left.kk,
  exempt: STATUS_WORDS.exempt.kk,
  met: STATUS_WORDS.met.kk,
  decide: STATUS_WORDS.decide.kk,
  'in-progress': STATUS_WORDS['in-progress'].kk,
  short: STATUS_WORDS.short.kk,
} satisfies Catalogue['statuses'];

export const notes = {
  'joined-in-year': 'Есептік жылда мүшелікке кірген',
  'left-in-year': 'Есептік жылда шыққан',
  'partly-exempt': 'Жылдың бір бөлігіне босатылған (6.4-т.)',
  'individual-norm': 'Жеке норма қолданылады',
  'activity-before-membership': 'Палатаға мүше болғанға дейінгі іс-шара бар',
  'activity-after-membership': 'Палатадан шыққаннан кейінгі іс-шара бар',
  'activity-in-exemption': 'Босату кезеңіндегі іс-шара бар',
  'activity-without-evidence': 'Растайтын құжаты жоқ іс-шара бар (6.2-т.)',
  'activity-unknown-form': 'Шкала бойынша балл анықталмаған іс-шара бар',
  'activity-undecided-other': 'Балл туралы шешімі жоқ өзге нысан бар',
  'legal-education':
    'Құқықтық ағарту бар (коды 10б): шкалада ғылыми еңбектермен бір жолда тұр, мұнда бөлек есептеледі',
  'award-exceeded': 'Жылына бір рет балл берілетіннен не шектен асатын іс-шара бар',
} satisfies Catalogue['notes'];

export const steps = {
  'scale-points': '{year} жылғы шкала бойынша нысан ({code}): {count} балл',
  claimed: 'Мәлімделгені: {count} балл',
  rejected: 'Іс-шара қабылданбаған, балл есепке алынбайды',
  'decided-points': 'Жауапты тұлғаның шешімі бойынша: {count} балл',
  'no-evidence': 'Растайтын құжат көрсетілмеген, балл есепке алынбайды',
  'evidence-waived':
    'Растайтын құжат көрсетілмеген, тізілімнің баптауы бойынша балл есепке алынады',
  'required-points': 'Жылдық норма: {count} балл',
  'exempt-whole-membership':
    'Жыл ішіндегі мүшеліктің барлық уақытына босатылған ({count} күн), балл талап етілмейді',
  'individual-norm': 'Жеке норма: {count} балл',
  'activity-credited': 'Нысан ({code}): {count} балл есепке алынды',
  'award-repeated':
    '{code} нысаны: бұл мекеме не топ үшін жыл ішінде балл есептелген. Тағы есептелді, жауапты тұлға шешеді',
  'award-over-cap':
    '{code} нысаны: барлығы {total}, палатаның жылдық шегі — {count} балл. Шектен тыс есептелді, жауапты тұлға шешеді',
  'norm-by-months': '{required} × {months} ай / 12, жоғары қарай дөңгелектеледі: {count} балл',
  'waived-months':
    'Толық босатылған айлар саны: {months}. Палата баптауы бойынша бұл жылға балл талап етілмейді',
  'join-year-waived': 'Палата баптауы бойынша мүшелікке кірген жылы балл талап етілмейді',
} satisfies Catalogue['steps'];

export const stepParts = {
  withClause: '{sentence} ({clause})',
  unrecognisedForm: 'танылмаған',
} satisfies Catalogue['stepParts'];

export const problems = {
  'no-form': 'Қатысу нысаны көрсетілмеген',
  'unknown-form': 'Шкалада мұндай нысан жоқ',
  'ambiguous-form': 'Нысан шкаланың бірнеше жолына сәйкес келеді',
  'no-date': 'Күні көрсетілмеген немесе оқылмайды',
  'no-scale': 'Шкалада осы жылға арналған жолдар жоқ',
} satisfies Catalogue['problems'];

export const controls = {
  members: 'Тізімдегі консультанттар: {left}, мәртебелер бойынша барлығы: {right}',
  obliged: 'Балл жинауға міндеттілер: {left}, босатылғандар мен шыққандардан басқасы: {right}',
  'points-by-form': 'Нысандар бойынша барлық балл: {left}, барлық есепке алынғаны: {right}',
  'points-by-member': 'Консультанттар бойынша барлық балл: {left}, барлық есепке алынғаны: {right}',
} satisfies Catalogue['controls'];

export const controlResults = {
  holds: 'сәйкес келеді',
  fails: 'сәйкес келмейді, тізілімді тексеріңіз',
} satisfies Catalogue['controlResults'];

/** The Kazakh text has two items 8.1, so the later one is cited with its section. */
export const clauses = {
  same: '{kk}-т.',
  differing: '{kk}-т. (орыс. {ru})',
  kazakhOnly: '{kk}-т.',
  entryIntoForce: '8-бөлім, {kk}-т.',
  scale: 'шкала',
  minimum: 'шкалаға ескертпе, 3.2-т.',
  form: 'есеп нысаны',
} satisfies Catalogue['clauses'];
