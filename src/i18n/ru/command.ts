import type { Catalogue } from '../catalogue';

export const command = {
  help: {
    new: 'записать пустой реестр',
    score: 'показать баллы и статус каждого консультанта',
    check: 'показать всё, что в реестре неверно или сомнительно',
    report: 'записать отчёты консультантов, по листу на каждого',
    convert: 'перенести список в реестр',
    rollup: 'записать сводный отчёт для Коллегии',
    demo: 'открыть надстройку и книгу в браузере, без Excel',
  },
  usage: {
    'command-missing': 'Не указана команда. Список команд: cpd --help.',
    'command-unknown': 'Неизвестная команда: {command}. Список команд: cpd --help.',
    'file-missing': 'Не указан файл. Как вызвать: {usage}',
    'argument-surplus': 'Лишнее в команде: {argument}. Как вызвать: {usage}',
    'option-unknown': 'Неизвестный параметр: {option}. Как вызвать: {usage}',
    'option-value-missing': 'Не указано значение параметра {option}. Как вызвать: {usage}',
    'out-missing': 'Не указано, куда записать: добавьте --out OUT.xlsx. Как вызвать: {usage}',
    'into-missing':
      'Не указан реестр, в который переносить: добавьте --into REGISTER.xlsx. Как вызвать: {usage}',
    'year-missing': 'Не указан отчётный год: добавьте --year, например --year 2026.',
    'member-or-all': 'Укажите что-то одно: --member с ФИО консультанта или --all.',
    'lang-unknown': 'Неизвестный язык: --lang {value}. Допустимые значения: {allowed}.',
    'year-unknown': 'Год не распознан: --year {value}. Укажите четыре цифры, например --year 2026.',
    'today-unknown':
      'Дата не распознана: --today {value}. Укажите её как ГГГГ-ММ-ДД, например --today 2026-03-12.',
    'out-not-xlsx': 'Записать можно только книгу Excel: {path}. Укажите имя с расширением .xlsx.',
    'out-exists': 'Такой файл уже есть: {path}. Укажите другое имя, чтобы ничего не потерять.',
    'file-not-found': 'Файл не найден: {path}. Проверьте имя и папку.',
    'file-not-readable':
      'Файл не открывается для чтения: {path}. Проверьте права и закройте программы, которые им заняты.',
    'file-not-writable':
      'Файл не записывается: {path}. Проверьте папку и права и закройте файл в Excel.',
    'no-register': 'В книге нет реестра: {path}. Новый реестр записывает команда cpd new OUT.xlsx.',
    'format-version-unknown':
      'Версия формата реестра — {version}, а программа знает только версию {known}. Обновите программу.',
    'year-not-set':
      'Отчётный год в книге не указан или не читается. Впишите его в настройках реестра или добавьте --year.',
    'scale-missing':
      'В шкале нет строк на {year} год. Проверьте год или дополните шкалу строками на этот год.',
    'member-unknown': 'Такого ФИО нет в списке консультантов: {member}.',
    'member-not-in-year': 'В {year} году консультант не состоял в палате: {member}.',
    'port-taken': 'Порт {port} занят другой программой. Укажите другой порт.',
    internal: 'Внутренняя ошибка программы: {detail}. Файлы не изменены.',
  },
  lines: {
    written: 'Записано: {path}',
    'nothing-written': 'Ничего не записано.',
    losses: 'В записанном файле не сохранится:',
    'score-heading': 'Отчётный год {year}, состояние на {date}. Норма баллов: {required}.',
    'score-member':
      '{name}: норма {norm}, заявлено {claimed}, зачтено {credited}, не хватает {shortfall}. {status}.',
    'score-total': {
      one: 'Всего {count} консультант',
      few: 'Всего {count} консультанта',
      many: 'Всего {count} консультантов',
      other: 'Всего {count} консультанта',
    },
    'score-status': '{status}: {members}',
    'score-unread': {
      one: 'Не прочитана {count} ячейка или таблица, баллы могут быть неполными. Подробности: cpd check.',
      few: 'Не прочитаны {count} ячейки или таблицы, баллы могут быть неполными. Подробности: cpd check.',
      many: 'Не прочитано {count} ячеек или таблиц, баллы могут быть неполными. Подробности: cpd check.',
      other:
        'Не прочитано {count} ячейки или таблицы, баллы могут быть неполными. Подробности: cpd check.',
    },
    'check-issue': '{place}: {severity}. {sentence}',
    'check-total': 'Ошибки: {errors}. Предупреждения: {warnings}. К сведению: {notices}.',
    'check-clean': 'В реестре не найдено ничего неверного или сомнительного.',
    'report-total': {
      one: 'Подготовлен {count} отчёт за {year} год.',
      few: 'Подготовлено {count} отчёта за {year} год.',
      many: 'Подготовлено {count} отчётов за {year} год.',
      other: 'Подготовлено {count} отчёта за {year} год.',
    },
    'report-none': 'За {year} год отчёты никому не требуются.',
    'convert-total':
      'Новые: {added}. Повторы: {duplicates}. Сомнительные: {doubtful}. Не перенесены: {refused}.',
    'convert-preview': 'Это предварительный просмотр, реестр не изменён.',
    'rollup-total':
      'Сводный отчёт за {year} год. Консультанты: {members}. Обязаны набрать баллы: {obliged}. Зачтено баллов: {credited}.',
    'rollup-form':
      'Форма {code}: мероприятия {activities}, участники {participants}, баллы {points}.',
    'demo-ready': 'Книга открыта: {url}. Чтобы закончить, нажмите Ctrl+C.',
    'demo-stopped': 'Работа закончена.',
  },
} satisfies Catalogue['command'];
