import { parseAddress } from '../model/area';
import type { Comment } from '../model/sheetFeatures';
import { unescapeCharacters } from '../../openxml/escapedCharacters';
import { child, childrenOf, descendants, flagOf, type XmlElement } from './xml';

/** The notes of a sheet as comments without replies. */
export function readNotes(root: XmlElement): Comment[] {
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => author.text);
  return childrenOf(child(root, 'commentList'), 'comment').flatMap((comment, index) => {
    const area = parseAddress(comment.attributes['ref'] ?? '');
    if (!area) return [];
    const text = plainText(child(comment, 'text'));
    const author = authors[Number(comment.attributes['authorId'] ?? -1)] ?? '';
    return [{ id: commentId(index), area, text, author, resolved: false, replies: [] }];
  });
}

/** The conversations of a sheet; `persons` are their writers by id. */
export function readThreads(root: XmlElement, persons: ReadonlyMap<string, string>): Comment[] {
  const entries = childrenOf(root, 'threadedComment').map((entry) => ({
    id: entry.attributes['id'] ?? '',
    parent: entry.attributes['parentId'],
    area: parseAddress(entry.attributes['ref'] ?? ''),
    author: persons.get(entry.attributes['personId'] ?? '') ?? '',
    text: child(entry, 'text')?.text ?? '',
    resolved: flagOf(entry, 'done'),
  }));
  return entries.flatMap(({ id, parent, area, author, text, resolved }) => {
    if (parent !== undefined || !area) return [];
    const replies = entries
      .filter((entry) => entry.parent === id)
      .map((entry) => ({ id: entry.id, author: entry.author, text: entry.text }));
    return [{ id, area, text, author, resolved, replies }];
  });
}

/** The text of its runs one after the other, without their looks and without readings of characters. */
export function plainText(element: XmlElement | undefined): string {
  if (!element) return '';
  const pieces = element.children.filter((each) => each.name === 't' || each.name === 'r');
  const texts = pieces.flatMap((each) => (each.name === 't' ? [each] : childrenOf(each, 't')));
  return unescapeCharacters(texts.map((each) => each.text).join(''));
}

/** Whether parts of the text look different from the rest. */
export function hasRuns(element: XmlElement): boolean {
  return descendants(element, 'rPr').length > 0;
}

function commentId(index: number): string {
  return `{00000000-0000-0000-0002-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
