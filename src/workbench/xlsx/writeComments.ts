import type { Area } from '../model/area';
import type { Comment } from '../model/sheetFeatures';
import { fileAddress } from './areas';
import { CONTENT_TYPES, MAIN } from '../../openxml/namespaces';
import type { PackageWriter } from '../../openxml/packageWriter';
import { noteBoxesXml } from './noteBoxes';
import { textElement } from '../../openxml/sharedStrings';
import { escapeText, xml } from '../../openxml/xmlText';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const THREAD_TYPE = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const PERSON_TYPE = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
/** Conversations have dates; without one kept, all get the same. */
const UNKNOWN_DATE = '2000-01-01T00:00:00.00';

/** Numbers the writers of conversations in all sheets. */
export class Persons {
  private readonly ids = new Map<string, string>();

  idOf(name: string): string {
    const known = this.ids.get(name) ?? guid(3, this.ids.size + 1);
    this.ids.set(name, known);
    return known;
  }

  /** Adds the list of persons, if there are any, and links the workbook to it. */
  write(file: PackageWriter, workbookPath: string): void {
    if (this.ids.size === 0) return;
    const persons = [...this.ids].map(([displayName, id]) =>
      xml('person', { displayName, id, userId: displayName, providerId: 'None' }),
    );
    file.add(
      'xl/persons/person.xml',
      CONTENT_TYPES.persons,
      xml('personList', { xmlns: THREADED }, persons.join('')),
    );
    file.link(workbookPath, PERSON_TYPE, 'xl/persons/person.xml');
  }
}

/**
 * Adds the comments of a sheet: those with answers as conversations, the others as notes. Gives the
 * relationship of the drawing that shows the notes; undefined without comments.
 */
export function writeComments(
  file: PackageWriter,
  sheetPath: string,
  number: number,
  comments: readonly Comment[],
  persons: Persons,
): string | undefined {
  if (comments.length === 0) return undefined;
  const notes = comments.map((comment, index) => noteOf(comment, threadId(comment, index, number)));
  const threads = comments.flatMap((comment, index) =>
    isThread(comment) ? threadXml(comment, threadId(comment, index, number), persons) : [],
  );
  const path = `xl/comments${number}.xml`;
  file.add(path, CONTENT_TYPES.comments, notesXml(notes));
  file.link(sheetPath, 'comments', path);
  if (threads.length > 0) {
    const threadPath = `xl/threadedComments/threadedComment${number}.xml`;
    file.add(
      threadPath,
      CONTENT_TYPES.threadedComments,
      xml('ThreadedComments', { xmlns: THREADED }, threads.join('')),
    );
    file.link(sheetPath, THREAD_TYPE, threadPath);
  }
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  file.add(drawing, '', noteBoxesXml(comments, number));
  return file.link(sheetPath, 'vmlDrawing', drawing);
}

function isThread({ replies, resolved }: Comment): boolean {
  return replies.length > 0 || resolved;
}

function guid(family: number, index: number): string {
  const last = index.toString(16).toUpperCase().padStart(12, '0');
  return `{00000000-0000-0000-${String(family).padStart(4, '0')}-${last}}`;
}

function threadId({ id }: Comment, index: number, sheet: number): string {
  return GUID.test(id) ? id : guid(4, sheet * 0x100000 + index);
}

interface Note {
  readonly area: Area;
  readonly author: string;
  readonly text: string;
}

/** The note that stands for a comment in versions without conversations. */
function noteOf(comment: Comment, id: string): Note {
  const { area, author, text, replies } = comment;
  if (!isThread(comment)) return { area, author, text };
  const answers = replies.map((reply) => `\n\n${reply.author}:\n${reply.text}`);
  return { area, author: `tc=${id}`, text: text + answers.join('') };
}

function notesXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const items = notes.map(({ area, author, text }) =>
    xml(
      'comment',
      { ref: fileAddress(area), authorId: authors.indexOf(author) },
      xml('text', {}, textElement(text)),
    ),
  );
  const names = authors.map((author) => `<author>${escapeText(author)}</author>`);
  return xml(
    'comments',
    { xmlns: MAIN },
    xml('authors', {}, names.join('')) + xml('commentList', {}, items.join('')),
  );
}

function threadXml(
  { area, author, text, replies, resolved }: Comment,
  id: string,
  persons: Persons,
): string[] {
  const ref = fileAddress(area);
  const entry = (attributes: Record<string, string | boolean | undefined>, content: string) =>
    xml(
      'threadedComment',
      { ref, dT: UNKNOWN_DATE, ...attributes },
      xml('text', {}, escapeText(content)),
    );
  const answers = replies.map((reply, index) => {
    const own = GUID.test(reply.id)
      ? reply.id
      : `${id.slice(0, -5)}${(index + 1).toString(16).padStart(4, '0')}}`;
    return entry({ personId: persons.idOf(reply.author), id: own, parentId: id }, reply.text);
  });
  return [
    entry({ personId: persons.idOf(author), id, done: resolved || undefined }, text),
    ...answers,
  ];
}
