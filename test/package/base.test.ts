import { describe, expect, test } from '@jest/globals';
import { readBase } from '../../src/packaging/base';
import { readRequest } from '../../src/packaging/runBuild';

describe('a base', () => {
  test.each([
    ['https://chamber.example', 'https://chamber.example/'],
    ['https://chamber.example/', 'https://chamber.example/'],
    ['https://chamber.example:8443/cpd', 'https://chamber.example:8443/cpd/'],
    ['https://chamber.example/a/b/', 'https://chamber.example/a/b/'],
    [
      'https://chamber.example/тізілім',
      'https://chamber.example/%D1%82%D1%96%D0%B7%D1%96%D0%BB%D1%96%D0%BC/',
    ],
    ["https://chamber.example/a;b,c'd/", 'https://chamber.example/a%3Bb%2Cc%27d/'],
  ])('%s is the folder %s', (text, base) => {
    expect(readBase(text)).toEqual({ kind: 'base', base });
  });

  test.each([
    ['http://chamber.example/', 'does not begin with https://'],
    ['ftp://chamber.example/', 'does not begin with https://'],
    ['chamber.example', 'is not an address'],
    ['', 'is not an address'],
    ['https://name:word@chamber.example/', 'holds a name or password'],
    ['https://chamber.example/?a=b', 'holds more than a host and a folder'],
    ['https://chamber.example/#a', 'holds more than a host and a folder'],
  ])('%s is none: it %s', (text, why) => {
    const reading = readBase(text);
    expect(reading.kind).toBe('refused');
    expect(reading.kind === 'refused' && reading.sentence).toContain(`--base ${text} ${why}`);
  });
});

describe('the command line of the build', () => {
  test('without a base builds for any host into dist', () => {
    expect(readRequest([])).toEqual({ folder: 'dist' });
  });

  test('may name a base and a folder', () => {
    expect(readRequest(['--base', 'https://a.example', '--out', 'there'])).toEqual({
      base: 'https://a.example/',
      folder: 'there',
    });
  });

  test.each([[['--bass', 'https://a.example']], [['https://a.example']], [['--base']]])(
    '%j is answered with how to use it',
    (args) => {
      expect(readRequest(args)).toMatch(/^Usage: npm run build /u);
    },
  );
});
