import type { Message } from '../../../i18n';

type Words<Name extends string> = Readonly<Record<Name, Message>>;

/** Everything the page around the sheet and the pane says. */
export interface PageWords {
  readonly files: Words<'empty' | 'sample'>;
  readonly toolbar: Words<
    | 'name'
    | 'newBook'
    | 'sample'
    | 'sampleRu'
    | 'sampleKk'
    | 'open'
    | 'download'
    | 'coauthor'
    | 'print'
    | 'showPane'
    | 'hidePane'
    | 'language'
    | 'theme'
  >;
  readonly themes: Words<'light' | 'dark' | 'high-contrast'>;
  readonly keeping: Words<'here' | 'kept' | 'waiting' | 'failed'>;
  readonly notices: Words<
    | 'refused'
    | 'losses'
    | 'keptBookRefused'
    | 'sampleFailed'
    | 'addInFailed'
    | 'replaced'
    | 'bringBack'
    | 'close'
    | 'popUpBlocked'
    | 'drop'
  >;
  readonly pane: Words<'title' | 'width' | 'widthNow'>;
  readonly ribbon: Words<'name' | 'loading' | 'unknownCommand' | 'commandFailed'>;
  readonly windows: Words<
    | 'coauthor'
    | 'opening'
    | 'taken'
    | 'takeOver'
    | 'moved'
    | 'openerGone'
    | 'connectAgain'
    | 'openOwn'
  >;
  readonly print: Words<
    'title' | 'pages' | 'page' | 'empty' | 'print' | 'close' | 'paper' | 'portrait' | 'landscape'
  >;
  readonly charts: Words<'chart' | 'untitled' | 'notDrawn' | 'series'>;
}
