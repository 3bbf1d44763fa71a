import type { Catalogue } from '../catalogue';

const YEAR = { name: 'жыл', description: 'Есептік жыл, мысалы CPD_Year атауы' };
const TODAY = { name: 'бүгін', description: 'Мәртебе анықталатын күн' };
const LANGUAGE = {
  name: 'тіл',
  description: 'Мәртебенің тілі: "ru" (әдепкі) немесе "kk"',
};

export const functions = {
  SCORE: {
    description: 'Қатысу нысанына осы күн кіретін жылдың шкаласы бойынша берілетін балл',
    parameters: {
      form: {
        name: 'нысан',
        description: 'Нысанның шкаладағы коды, қысқа немесе толық атауы, орысша не қазақша',
      },
      date: { name: 'күн', description: 'Іс-шараның күні немесе жыл' },
      scale: { name: 'шкала', description: 'Тақырыптары бар шкала кестесі: Scale[#All]' },
    },
  },
  CREDIT: {
    description: 'Іс-шара үшін есепке алынған балл',
    parameters: {
      points: { name: 'балл', description: 'Шкала бойынша балл' },
      evidence: {
        name: 'құжат',
        description: 'Растайтын құжат; онсыз балл есепке алынбайды (6.2-т.)',
      },
      decision: { name: 'шешім', description: 'Бос, «есептелді» немесе «қабылданбады»' },
      decidedPoints: {
        name: 'шешім_бойынша_балл',
        description: 'Жауапты тұлға белгілеген балл; шкала бойынша болса, бос',
      },
    },
  },
  STATUS: {
    description: 'Консультанттың есептік жылдағы мәртебесі',
    parameters: {
      credited: { name: 'есепке_алынғаны', description: 'Жыл ішінде есепке алынған балл' },
      norm: { name: 'норма', description: 'Жылдық балл нормасы' },
      memberSince: {
        name: 'мүшелік_басталған_күн',
        description: 'Палатадағы мүшелік басталған күн',
      },
      memberUntil: {
        name: 'шыққан_күні',
        description: 'Палатадан шыққан күн; мүше болып тұрса, бос',
      },
      exemptDays: {
        name: 'босатылған_күн_саны',
        description: 'Жылдың босатумен қамтылған күндері',
      },
      decided: {
        name: 'норма_шешілді',
        description: 'Себебі көрсетілген жеке норма жазылса, TRUE',
      },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
  SHORTFALL: {
    description: 'Нормаға жетіспейтін балл, нөлден кем болмайды',
    parameters: {
      credited: { name: 'есепке_алынғаны', description: 'Жыл ішінде есепке алынған балл' },
      norm: { name: 'норма', description: 'Жылдық балл нормасы' },
    },
  },
  EXEMPTDAYS: {
    description:
      'Консультант босатылған күндердің жыл ішіндегі саны; қабаттасқан күн бір рет саналады',
    parameters: {
      member: { name: 'консультант', description: 'Консультанттың аты-жөні' },
      year: YEAR,
      exemptions: {
        name: 'босатулар',
        description: 'Тақырыптары бар босатулар кестесі: Exemptions[#All]',
      },
    },
  },
  SUMMARY: {
    description:
      'Әр консультанттың жылдық қорытындысы: аты-жөні, норма, мәлімделгені, есепке алынғаны, жетіспейтіні, мәртебесі',
    parameters: {
      members: {
        name: 'консультанттар',
        description: 'Тақырыптары бар консультанттар кестесі: Members[#All]',
      },
      activities: {
        name: 'іс_шаралар',
        description: 'Тақырыптары бар іс-шаралар кестесі: Activities[#All]',
      },
      exemptions: {
        name: 'босатулар',
        description: 'Тақырыптары бар босатулар кестесі: Exemptions[#All]',
      },
      reports: {
        name: 'есептер',
        description: 'Тақырыптары бар есептер кестесі: Reports[#All]',
      },
      scale: { name: 'шкала', description: 'Тақырыптары бар шкала кестесі: Scale[#All]' },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
} satisfies Catalogue['functions'];

export const functionProblems = {
  'form-unknown':
    '{year} жылғы шкалада мұндай нысан жоқ: «{form}». Нысанды тізімнен таңдаңыз немесе кодын жазыңыз.',
  'form-ambiguous':
    'Нысан шкаланың бірнеше жолына сәйкес келеді: «{form}» (кодтары: {codes}). Қажетті жолдың кодын жазыңыз.',
  'scale-missing':
    'Шкалада {year} жылға арналған жолдар жоқ. Жылды тексеріңіз немесе шкалаға осы жылдың жолдарын қосыңыз.',
  'date-missing': 'Күн көрсетілмеген, ал шкаланың жылы сол бойынша анықталады. Күнді жазыңыз.',
  'date-unreadable': 'Күн оқылмайды: «{text}». Оны күн ретінде енгізіңіз, мысалы 12.03.2026.',
  'year-unreadable': 'Жыл оқылмайды: «{text}». Төрт цифрмен жазыңыз, мысалы 2026.',
  'number-unreadable': 'Мұнда сан керек, ал берілген мән: «{text}».',
  'decision-unknown':
    'Белгісіз шешім: «{text}». Рұқсат етілгені: «есептелді», «қабылданбады» немесе бос ұяшық.',
  'language-unknown': 'Белгісіз тіл: «{text}». Рұқсат етілгені: "ru" немесе "kk".',
  'column-missing':
    'Берілген кестеде «{column}» бағаны жоқ. Кестені тақырыптарымен бірге беріңіз: {table}[#All].',
} satisfies Catalogue['functionProblems'];
