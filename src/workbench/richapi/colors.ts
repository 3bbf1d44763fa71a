import { invalidArgument } from './apiError';
import type { Arg } from './bound';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
};

/** The colour as '#RRGGBB' from that form or an HTML name; InvalidArgument otherwise. */
export function colorOf(value: Arg): string {
  if (typeof value === 'string') {
    const color = NAMED[value.toLowerCase()] ?? value;
    if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  }
  throw invalidArgument('A colour is written #RRGGBB.');
}
