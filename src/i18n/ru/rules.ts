import { STATUS_WORDS } from '../../register';
import type { Catalogue } from '../catalogue';

export const statuses = {
  left: STATUS_WORDS.left.ru,
  exempt: STATUS_WORDS.exempt.ru,
  met: STATUS_WORDS.met.ru,
  decide: STATUS_WORDS.decide.ru,
  'in-progress': STATUS_WORDS['in-progress'].ru,
  short: STATUS_WORDS.short.ru,
} satisfies Catalogue['statuses'];

export const notes = {
  'joined-in-year': 'Вступил(а) в отчётном году',
  'left-in-year': 'Выбыл(а) в отчётном году',
  'partly-exempt': 'Освобождение на часть года (п. 6.4)',
  'individual-norm': 'Действует индивидуальная норма',
  'activity-before-membership': 'Есть мероприятие до вступления в палату',
  'activity-after-membership': 'Есть мероприятие после выбытия из палаты',
  'activity-in-exemption': 'Есть мероприятие в период освобождения',
  'activity-without-evidence': 'Есть мероприятие без подтверждающего документа (п. 6.2)',
  'activity-unknown-form': 'Есть мероприятие, для которого баллы по шкале не определены',
  'activity-undecided-other': 'Есть иная форма без решения о баллах',
  'legal-education':
    'Есть правовое просвещение (код 10б): в шкале оно в одной строке с научными трудами, здесь считается отдельно',
  'award-exceeded':
    'Есть мероприятие сверх того, за что палата засчитывает баллы раз в год, или сверх предела',
} satisfies Catalogue['notes'];

export const steps = {
  'scale-points': {
    one: 'Форма {code} по шкале на {year} год: {count} балл',
    few: 'Форма {code} по шкале на {year} год: {count} балла',
    many: 'Форма {code} по шкале на {year} год: {count} баллов',
    other: 'Форма {code} по шкале на {year} год: {count} балла',
  },
  claimed: {
    one: 'Заявлено: {count} балл',
    few: 'Заявлено: {count} балла',
    many: 'Заявлено: {count} баллов',
    other: 'Заявлено: {count} балла',
  },
  rejected: 'Мероприятие отклонено, баллы не засчитываются',
  'decided-points': {
    one: 'По решению ответственного лица: {count} балл',
    few: 'По решению ответственного лица: {count} балла',
    many: 'По решению ответственного лица: {count} баллов',
    other: 'По решению ответственного лица: {count} балла',
  },
  'no-evidence': 'Подтверждающий документ не указан, баллы не засчитываются',
  'evidence-waived': 'Подтверждающий документ не указан, по настройке реестра баллы засчитываются',
  'required-points': {
    one: 'Норма за год: {count} балл',
    few: 'Норма за год: {count} балла',
    many: 'Норма за год: {count} баллов',
    other: 'Норма за год: {count} балла',
  },
  'exempt-whole-membership': {
    one: 'Освобождение на всё время членства в году ({count} день), баллы не требуются',
    few: 'Освобождение на всё время членства в году ({count} дня), баллы не требуются',
    many: 'Освобождение на всё время членства в году ({count} дней), баллы не требуются',
    other: 'Освобождение на всё время членства в году ({count} дня), баллы не требуются',
  },
  'individual-norm': {
    one: 'Индивидуальная норма: {count} балл',
    few: 'Индивидуальная норма: {count} балла',
    many: 'Индивидуальная норма: {count} баллов',
    other: 'Индивидуальная норма: {count} балла',
  },
  'activity-credited': {
    one: 'Форма {code}: зачтён {count} балл',
    few: 'Форма {code}: зачтено {count} балла',
    many: 'Форма {code}: зачтено {count} баллов',
    other: 'Форма {code}: зачтено {count} балла',
  },
  'award-repeated':
    'Форма {code}: баллы за это учреждение или эту группу в году уже засчитаны. Засчитано ещё раз, решает ответственное лицо',
  'award-over-cap': {
    one: 'Форма {code}: всего {total}, предел палаты — {count} балл в год. Засчитано сверх предела, решает ответственное лицо',
    few: 'Форма {code}: всего {total}, предел палаты — {count} балла в год. Засчитано сверх предела, решает ответственное лицо',
    many: 'Форма {code}: всего {total}, предел палаты — {count} баллов в год. Засчитано сверх предела, решает ответственное лицо',
    other:
      'Форма {code}: всего {total}, предел палаты — {count} балла в год. Засчитано сверх предела, решает ответственное лицо',
  },
  'norm-by-months': {
    one: '{required} × {months} мес. / 12, с округлением вверх: {count} балл',
    few: '{required} × {months} мес. / 12, с округлением вверх: {count} балла',
    many: '{required} × {months} мес. / 12, с округлением вверх: {count} баллов',
    other: '{required} × {months} мес. / 12, с округлением вверх: {count} балла',
  },
  'waived-months':
    'Полных месяцев освобождения: {months}. По настройке палаты баллы за год не требуются',
  'join-year-waived': 'По настройке палаты в год вступления баллы не требуются',
} satisfies Catalogue['steps'];

export const stepParts = {
  withClause: '{sentence} ({clause})',
  unrecognisedForm: 'не распознана',
} satisfies Catalogue['stepParts'];

export const problems = {
  'no-form': 'Форма участия не указана',
  'unknown-form': 'Такой формы нет в шкале',
  'ambiguous-form': 'Форма подходит к нескольким строкам шкалы',
  'no-date': 'Дата не указана или не читается',
  'no-scale': 'В шкале нет строк на этот год',
} satisfies Catalogue['problems'];

export const controls = {
  members: 'Консультантов в списке: {left}, по статусам вместе: {right}',
  obliged: 'Обязаны набрать баллы: {left}, все без освобождённых и выбывших: {right}',
  'points-by-form': 'Баллы по формам вместе: {left}, зачтено всего: {right}',
  'points-by-member': 'Баллы по консультантам вместе: {left}, зачтено всего: {right}',
} satisfies Catalogue['controls'];

export const controlResults = {
  holds: 'сходится',
  fails: 'не сходится, проверьте реестр',
} satisfies Catalogue['controlResults'];

export const clauses = {
  same: 'п. {kk}',
  differing: 'п. {ru} (қаз. {kk})',
  kazakhOnly: 'қаз. {kk}',
  entryIntoForce: 'п. {kk}',
  scale: 'шкала',
  minimum: 'примечание к шкале, қаз. 3.2',
  form: 'форма отчёта',
} satisfies Catalogue['clauses'];
