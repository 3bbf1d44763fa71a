import type { Token } from '@borgar/fx';

/** Which tokens are names of LET or LAMBDA: `name`, or `optional` for a parameter in brackets. */
export type LocalNames = ReadonlyMap<number, 'name' | 'optional'>;

interface Call {
  readonly kind: 'LET' | 'LAMBDA' | 'other';
  readonly names: Set<string>;
  argument: number;
  argumentStart: number;
}

/** Finds names that LET and LAMBDA declare, and where they are used, by the positions of their tokens. */
export function localNames(tokens: readonly Token[]): LocalNames {
  const found = new Map<number, 'name' | 'optional'>();
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.value === '(' && token.type === 'operator')
      calls.push({
        kind: callKind(tokens[index - 1]),
        names: new Set(),
        argument: 0,
        argumentStart: index + 1,
      });
    else if (token.value === ')' && token.type === 'operator') calls.pop();
    else if (token.value === ',' && token.type === 'operator' && call) {
      declare(call, tokens, index, found);
      call.argument++;
      call.argumentStart = index + 1;
    } else if (isName(token) && calls.some((each) => each.names.has(token.value.toUpperCase())))
      found.set(index, 'name');
  });
  return found;
}

function declare(
  call: Call,
  tokens: readonly Token[],
  end: number,
  found: Map<number, 'name' | 'optional'>,
) {
  const declares = call.kind === 'LAMBDA' || (call.kind === 'LET' && call.argument % 2 === 0);
  if (!declares) return;
  const positions = tokens
    .map((_, index) => index)
    .slice(call.argumentStart, end)
    .filter((index) => tokens[index]?.type !== 'whitespace' && tokens[index]?.type !== 'newline');
  const [position] = positions;
  const token = position === undefined ? undefined : tokens[position];
  if (position === undefined || !token || positions.length > 1) return;
  const optional = token.type === 'structured' && call.kind === 'LAMBDA';
  if (!optional && token.type !== 'range_named') return;
  call.names.add((optional ? token.value.slice(1, -1) : token.value).toUpperCase());
  found.set(position, optional ? 'optional' : 'name');
}

function callKind(before: Token | undefined): Call['kind'] {
  const name = before?.type === 'func' ? before.value.toUpperCase() : '';
  return name === 'LET' || name === 'LAMBDA' ? name : 'other';
}

function isName(token: Token): boolean {
  return token.type === 'range_named' || token.type === 'func';
}
