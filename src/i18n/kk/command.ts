import type { Catalogue } from '../catalogue';

export const command = {
  help: {
    new: 'бос тізілім жазу',
    score: 'әр консультанттың балл саны мен мәртебесін көрсету',
    check: 'тізілімдегі қате немесе күмәнді нәрсенің бәрін көрсету',
    report: 'консультанттардың есептерін жазу, әрқайсысы бөлек парақта',
    convert: 'тізімді тізілімге көшіру',
    rollup: 'Алқаға арналған жиынтық есепті жазу',
    demo: 'қондырма мен кітапты браузерде, Excel бағдарламасынсыз ашу',
  },
  usage: {
    'command-missing': 'Команда көрсетілмеген. Командалар тізімі: cpd --help.',
    'command-unknown': 'Белгісіз команда: {command}. Командалар тізімі: cpd --help.',
    'file-missing': 'Файл көрсетілмеген. Жазылуы: {usage}',
    'argument-surplus': 'Командада артық сөз бар: {argument}. Жазылуы: {usage}',
    'option-unknown': 'Белгісіз параметр: {option}. Жазылуы: {usage}',
    'option-value-missing': '{option} параметрінің мәні көрсетілмеген. Жазылуы: {usage}',
    'out-missing': 'Қайда жазу керегі көрсетілмеген: --out OUT.xlsx қосыңыз. Жазылуы: {usage}',
    'into-missing':
      'Қай тізілімге көшіру керегі көрсетілмеген: --into REGISTER.xlsx қосыңыз. Жазылуы: {usage}',
    'year-missing': 'Есептік жыл көрсетілмеген: --year қосыңыз, мысалы --year 2026.',
    'member-or-all':
      'Екеуінің бірін ғана көрсетіңіз: консультанттың аты-жөнімен --member немесе --all.',
    'lang-unknown': 'Белгісіз тіл: --lang {value}. Рұқсат етілген мәндер: {allowed}.',
    'year-unknown': 'Жыл танылмады: --year {value}. Төрт цифрмен жазыңыз, мысалы --year 2026.',
    'today-unknown':
      'Күн танылмады: --today {value}. Оны ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы --today 2026-03-12.',
    'out-not-xlsx':
      'Тек Excel кітабын жазуға болады: {path}. Атауын .xlsx кеңейтімімен көрсетіңіз.',
    'file-not-found': 'Файл табылмады: {path}. Атауы мен қалтасын тексеріңіз.',
    'file-not-readable':
      'Файл оқу үшін ашылмайды: {path}. Рұқсаттарды тексеріп, оны пайдаланып тұрған бағдарламаларды жабыңыз.',
    'file-not-writable':
      'Файл жазылмайды: {path}. Қалта мен рұқсаттарды тексеріп, файлды Excel бағдарламасында жабыңыз.',
    'no-register': 'Кітапта тізілім жоқ: {path}. Жаңа тізілімді cpd new OUT.xlsx командасы жазады.',
    'format-version-unknown':
      'Тізілім пішімінің нұсқасы: {version}, ал бағдарлама танитын нұсқа: {known}. Бағдарламаны жаңартыңыз.',
    'year-not-set':
      'Кітапта есептік жыл көрсетілмеген немесе оқылмайды. Оны тізілімнің баптауларына жазыңыз немесе --year қосыңыз.',
    'scale-missing':
      'Шкалада {year} жылға арналған жолдар жоқ. Жылды тексеріңіз немесе шкалаға осы жылдың жолдарын қосыңыз.',
    'member-unknown': 'Консультанттар тізімінде аты-жөні мұндай адам жоқ: {member}.',
    'member-not-in-year': '{year} жылы консультант палатаның мүшесі болмаған: {member}.',
    'port-taken': '{port} портын басқа бағдарлама пайдаланып тұр. Басқа порт көрсетіңіз.',
    internal: 'Бағдарламаның ішкі қатесі: {detail}. Файлдар өзгерген жоқ.',
  },
  lines: {
    written: 'Жазылды: {path}',
    'nothing-written': 'Ештеңе жазылған жоқ.',
    losses: 'Жазылған файлда сақталмайтыны:',
    'score-heading': 'Есептік жыл: {year}, {date} күнгі жағдай. Балл нормасы: {required}.',
    'score-member':
      '{name}: норма {norm}, мәлімделгені {claimed}, есепке алынғаны {credited}, жетіспейтіні {shortfall}. {status}.',
    'score-total': 'Барлығы {count} консультант',
    'score-status': '{status}: {members}',
    'check-issue': '{place}: {severity}. {sentence}',
    'check-total': 'Қателер: {errors}. Күмәнділер: {warnings}. Мәлімет үшін: {notices}.',
    'check-clean': 'Тізілімде қате немесе күмәнді ештеңе табылмады.',
    'report-total': '{year} жыл үшін {count} есеп дайындалды.',
    'report-none': '{year} жыл үшін ешкімнен есеп талап етілмейді.',
    'convert-total':
      'Жаңалары: {added}. Қайталанғандары: {duplicates}. Күмәнділері: {doubtful}. Көшірілмегендері: {refused}.',
    'convert-preview': 'Бұл алдын ала қарау, тізілім өзгерген жоқ.',
    'rollup-total':
      '{year} жылғы жиынтық есеп. Консультанттар: {members}. Балл жинауға міндеттілер: {obliged}. Есепке алынған балл: {credited}.',
    'rollup-form':
      'Нысан ({code}): іс-шаралар {activities}, қатысушылар {participants}, балл {points}.',
    'demo-ready': 'Кітап ашылды: {url}. Аяқтау үшін Ctrl+C басыңыз.',
    'demo-stopped': 'Жұмыс аяқталды.',
  },
} satisfies Catalogue['command'];
