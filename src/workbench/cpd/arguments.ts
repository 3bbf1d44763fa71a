import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CommandName } from '../../i18n';
import type { Day, Year } from '../../rules';
import { parseIsoDay, year } from '../../rules';
import { usageRefused } from './commandRefusal';

/** How each command is called; the words of REGISTER's contract. */
const COMMANDS = {
  new: 'cpd new OUT.xlsx [--lang ru|kk] [--year Y]',
  score: 'cpd score FILE [--year Y] [--today D] [--json]',
  check: 'cpd check FILE [--today D] [--json]',
  report:
    'cpd report FILE [--year Y] (--member NAME | --all) [--lang ru|kk|both] [--today D] --out OUT.xlsx',
  statement:
    'cpd statement FILE [--year Y] (--member NAME | --all) [--lang ru|kk|both] [--today D] --out OUT.xlsx',
  lists:
    'cpd lists FILE --kind short|not-filed|attendance|empty-form [--year Y] [--lang ru|kk|both] [--today D] --out OUT.xlsx',
  rollup:
    'cpd rollup FILE [--year Y] [--lang ru|kk|both] [--today D] [--without-names] [--no-charts] --out OUT.xlsx [--json]',
  remind: 'cpd remind FILE [--year Y] [--today D] [--json] [--out OUT.xlsx]',
  close: 'cpd close FILE [--year Y] [--today D] [--again] --out OUT.xlsx',
  'open-year': 'cpd open-year FILE --year Y --out OUT.xlsx',
} as const satisfies Partial<Record<CommandName, string>>;

export type RunnableCommand = keyof typeof COMMANDS;

export const RUNNABLE_COMMANDS = Object.keys(COMMANDS) as readonly RunnableCommand[];

/** The lists that `cpd lists` prints. */
export const LIST_KINDS = ['short', 'not-filed', 'attendance', 'empty-form'] as const;

export type ListKind = (typeof LIST_KINDS)[number];

const OPTIONS = {
  lang: { type: 'string' },
  year: { type: 'string' },
  today: { type: 'string' },
  member: { type: 'string' },
  kind: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  again: { type: 'boolean' },
  'without-names': { type: 'boolean' },
  'no-charts': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof OPTIONS;

/** How a command is called, in one line. */
export function usageOf(command: RunnableCommand): string {
  return COMMANDS[command];
}

/** A command as typed, each part read but nothing opened yet. */
export interface CommandInput {
  readonly command: RunnableCommand;
  readonly file: string;
  readonly lang?: 'ru' | 'kk' | 'both' | undefined;
  readonly year?: Year | undefined;
  readonly today?: Day | undefined;
  readonly member?: string | undefined;
  readonly kind?: ListKind | undefined;
  readonly out?: string | undefined;
  readonly all: boolean;
  readonly json: boolean;
  readonly again: boolean;
  /** Whether the rollup names no consultant (D59). */
  readonly withoutNames: boolean;
  readonly noCharts: boolean;
}

/** Reads the words of a command. Throws CommandRefused where they make none. */
export function readArguments(args: readonly string[]): CommandInput {
  const [name, ...rest] = args;
  if (name === undefined) throw usageRefused('command-missing');
  if (!isRunnable(name)) throw usageRefused('command-unknown', { command: name });
  const { values, files } = readTokens(name, rest);
  const [file, surplus] = files;
  if (file === undefined) throw usageRefused('file-missing', { usage: usageOf(name) });
  if (surplus !== undefined) {
    throw usageRefused('argument-surplus', { argument: surplus, usage: usageOf(name) });
  }
  return {
    command: name,
    file,
    lang: readLanguage(values.get('lang'), name),
    year: readYear(values.get('year')),
    today: readToday(values.get('today')),
    member: values.get('member'),
    kind: readKind(values.get('kind')),
    out: values.get('out'),
    all: values.has('all'),
    json: values.has('json'),
    again: values.has('again'),
    withoutNames: values.has('without-names'),
    noCharts: values.has('no-charts'),
  };
}

function isRunnable(name: string): name is RunnableCommand {
  return Object.hasOwn(COMMANDS, name);
}

interface ReadTokens {
  readonly values: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

function readTokens(command: RunnableCommand, args: readonly string[]): ReadTokens {
  const usage = usageOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name) || !usage.includes(`--${token.name}`)) {
      throw usageRefused('option-unknown', { option: token.rawName, usage });
    }
    values.set(token.name, valueOf(token, usage));
  }
  return { values, files };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** The value of an option, empty for one that takes none. Throws CommandRefused where it has no value, or one too many. */
function valueOf({ name, rawName, value }: OptionToken, usage: string): string {
  if (OPTIONS[name as OptionName].type === 'boolean') {
    if (value === undefined) return '';
    throw usageRefused('argument-surplus', { argument: value, usage });
  }
  if (value === undefined || value.trim() === '' || value.startsWith('--')) {
    throw usageRefused('option-value-missing', { option: rawName, usage });
  }
  return value;
}

function readLanguage(text: string | undefined, command: RunnableCommand): CommandInput['lang'] {
  if (text === undefined || text === 'ru' || text === 'kk') return text;
  if (text === 'both' && command !== 'new') return text;
  throw usageRefused('lang-unknown', {
    value: text,
    allowed: command === 'new' ? 'ru, kk' : 'ru, kk, both',
  });
}

function readKind(text: string | undefined): ListKind | undefined {
  const kind = LIST_KINDS.find((one) => one === text);
  if (text === undefined || kind !== undefined) return kind;
  throw usageRefused('kind-unknown', { value: text, allowed: LIST_KINDS.join(', ') });
}

function readYear(text: string | undefined): Year | undefined {
  if (text === undefined) return undefined;
  if (/^(?:19|2\d)\d{2}$/u.test(text)) return year(Number(text));
  throw usageRefused('year-unknown', { value: text });
}

function readToday(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (day === undefined) throw usageRefused('today-unknown', { value: text });
  return day;
}
