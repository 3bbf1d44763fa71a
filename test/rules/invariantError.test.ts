import { describe, expect, test } from '@jest/globals';
import { assertNever, invariant, InvariantError } from '../../src/rules';

describe('an invariant', () => {
  test('that holds says nothing', () => {
    expect(() => {
      invariant(true, 'never said');
    }).not.toThrow();
  });

  test('that is broken is an InvariantError with its message', () => {
    const broken = (): void => {
      invariant(undefined, 'the table is gone');
    };
    expect(broken).toThrow(InvariantError);
    expect(broken).toThrow('the table is gone');
    expect(new InvariantError('x').name).toBe('InvariantError');
  });

  test('names the value of a case nobody wrote', () => {
    expect(() => assertNever('withdrawn' as never)).toThrow('Unexpected value: "withdrawn"');
  });
});
