import type { Catalogue } from '../catalogue';
import { settingChoicesIn, settingLabelsIn } from '../settingWords';

export const actionRefusals = {
  'table-missing':
    'Нет таблицы {table} (лист «{sheet}»). Создайте реестр в этой книге ещё раз: недостающее добавится, остальное не изменится.',
  'column-missing':
    'На листе «{sheet}» нет столбца «{column}». Верните столбец с таким заголовком и повторите действие.',
  'row-gone':
    'На листе «{sheet}» в строке {row} этого мероприятия больше нет: возможно, его удалили. Ничего не записано.',
  'row-changed':
    'Строку {row} на листе «{sheet}» тем временем изменили. Ничего не записано: посмотрите новые значения и повторите действие.',
  'setting-unreadable':
    'Значение «{text}» для этой настройки не подходит. Осталось прежнее значение.',
  'setting-fixed': 'Эта настройка определяется при создании реестра и потом не меняется.',
  'fixes-overlap':
    'Два исправления меняют одну и ту же ячейку {cell} листа «{sheet}». Выполните их по одному.',
} satisfies Catalogue['actionRefusals'];

export const activityProblems = {
  'member-missing': 'Выберите консультанта из списка.',
  'member-unknown': 'Такого ФИО нет в списке консультантов: «{text}». Выберите ФИО из списка.',
  'date-missing':
    'Укажите день, когда мероприятие закончилось, статья вышла или степень присуждена.',
  'date-unreadable': 'Дата не читается: «{text}». Введите её в виде 12.03.2026.',
  'date-ambiguous':
    'Дату «{text}» можно прочесть двояко: {date} или {otherDate}. Введите её в виде 12.03.2026 (день, месяц, год).',
  'date-improbable': 'Необычная дата: {date}. Проверьте год.',
  'date-in-future': 'Этот день ещё не наступил. Проверьте дату.',
  'date-other-year':
    'Мероприятие относится к другому году ({named}, п. 6.1), а отчётный год реестра — {year}.',
  'date-no-scale':
    'В шкале нет строк на {year} год, поэтому баллов нет. Проверьте дату или дополните шкалу.',
  'date-outside-membership': 'Дата вне срока членства в палате. На баллы это не влияет.',
  'date-in-exemption': 'Дата приходится на период освобождения. На баллы это не влияет.',
  'form-missing': 'Выберите форму участия: по ней начисляются баллы.',
  'form-unknown': 'В шкале на {year} год нет такой формы: «{text}». Выберите форму из списка.',
  'form-ambiguous':
    'Форма подходит к нескольким строкам шкалы: «{text}» (коды {codes}). Выберите нужную строку.',
  'form-undecided':
    'Для иной формы шкала баллов не даёт (п. 5.3). До решения ответственного лица засчитывается 0.',
  'title-missing': 'Укажите наименование мероприятия: оно печатается в отчёте.',
  'title-duplicate': 'Это мероприятие с той же датой и формой уже внесено в строку {row}.',
  'title-two-forms':
    'Это мероприятие с той же датой уже внесено в строку {row} в другой форме. Если участие одно, оставьте одну строку.',
  'organiser-missing': 'Укажите наименование организатора: оно печатается в отчёте.',
  'evidence-missing':
    'Пока документ не указан, засчитывается 0 баллов (п. 6.2). Впишите ссылку, имя файла или место хранения, например «папка 3, лист 12».',
  'evidence-waived': 'Документ не указан (п. 6.2). По настройке реестра баллы засчитываются.',
} satisfies Catalogue['activityProblems'];

export const issueGroups = {
  names: 'ФИО и номера',
  dates: 'Даты',
  forms: 'Формы участия',
  documents: 'Документы и описания',
  decisions: 'Решения и повторы',
  exemptions: 'Освобождения',
  reports: 'Отчёты',
  scale: 'Шкала',
  settings: 'Настройки',
  cells: 'Ячейки и столбцы',
} satisfies Catalogue['issueGroups'];

export const settingGroups = {
  year: 'Отчётный год',
  chamber: 'Палата и Коллегия',
  people: 'Ответственное лицо',
  points: 'Норма и баллы',
  deadlines: 'Сроки',
  printing: 'Печать отчёта',
  rules: 'Правила',
  workbook: 'Книга',
} satisfies Catalogue['settingGroups'];

export const settingLabels = settingLabelsIn('ru');
export const settingChoices = settingChoicesIn('ru');
