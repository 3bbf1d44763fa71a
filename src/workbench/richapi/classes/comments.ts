import { intersects, type Area } from '../../model/area';
import type { Comment } from '../../model/sheetFeatures';
import type { Sheet } from '../../model/sheet';
import { flagOf, textOf } from '../argValue';
import { ApiError, itemNotFound } from '../apiError';
import { isJsonRecord, type Args } from '../args';
import { bind, isBound, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { PartOfSheet, SheetOrAll } from '../classTargets';
import { placeOf, type Place } from '../rangeAddress';
import type { Session } from '../session';
import { activeSheet } from './worksheets';

function all({ workbook, sheet }: SheetOrAll): readonly PartOfSheet[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((each) =>
    each.state.comments.map(({ id }) => ({ sheet: each, id })),
  );
}

function commentOf({ sheet, id }: PartOfSheet): Comment {
  const comment = sheet.state.comments.find((each) => each.id === id);
  if (!comment) throw itemNotFound(`the comment ${id}`);
  return comment;
}

function patchComment(target: PartOfSheet, patch: Partial<Comment>): void {
  const comment = commentOf(target);
  const { sheet } = target;
  const next = sheet.state.comments.map((each) =>
    each === comment ? { ...comment, ...patch } : each,
  );
  sheet.set('comments', next);
}

function place({ sheet }: SheetOrAll, args: Args, session: Session): Place {
  const value = args.at(0);
  if (isBound(value) && value.is === 'Range') return value.target;
  return placeOf(args.text(0), sheet ?? activeSheet(session));
}

function newId(sheet: Sheet): string {
  const taken = new Set(
    sheet.workbook.sheets.flatMap(({ state }) => state.comments.map(({ id }) => id)),
  );
  let number = taken.size + 1;
  while (taken.has(`comment${String(number)}`)) number += 1;
  return `comment${String(number)}`;
}

function commentAt(sheet: Sheet, area: Area): Comment | undefined {
  return sheet.state.comments.find((each) => intersects(each.area, area));
}

function add(target: SheetOrAll, args: Args, session: Session): Bound {
  const { sheet, area } = place(target, args, session);
  const content = args.at(1);
  const plain = typeof content === 'string' ? content : args.plain(1);
  const text = isJsonRecord(plain) ? plain['richContent'] : plain;
  if (commentAt(sheet, area)) {
    throw new ApiError('ItemAlreadyExists', 'The cell has a comment already.');
  }
  const comment = {
    id: newId(sheet),
    area: { ...area, bottom: area.top, right: area.left },
    text: textOf(text ?? null),
    author: session.services.userName ?? session.client,
    resolved: false,
    replies: [],
  };
  sheet.set('comments', [...sheet.state.comments, comment]);
  return bind('Comment', { sheet, id: comment.id });
}

export const commentCollection: ClassSpec<SheetOrAll> = {
  items: {
    all: (target) => all(target).map((part) => bind('Comment', part)),
    find: (target, key) => {
      const part = all(target).find(({ id }) => id === key);
      return part && bind('Comment', part);
    },
  },
  getters: {
    add,
    getItemByCell: (target, args, session) => {
      const { sheet, area } = place(target, args, session);
      const comment = commentAt(sheet, area);
      if (!comment) throw itemNotFound('a comment at the cell');
      return bind('Comment', { sheet, id: comment.id });
    },
  },
};

export const comment: ClassSpec<PartOfSheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    content: {
      get: (target) => commentOf(target).text,
      set: (target, value) => {
        patchComment(target, { text: textOf(value) });
      },
    },
    authorName: { get: (target) => commentOf(target).author },
    resolved: {
      get: (target) => commentOf(target).resolved,
      set: (target, value) => {
        patchComment(target, { resolved: flagOf(value) });
      },
    },
  },
  getters: {
    getLocation: (target, _args, session) => session.range(target.sheet, commentOf(target).area),
  },
  methods: {
    delete: (target) => {
      const known = commentOf(target);
      const { sheet } = target;
      sheet.set(
        'comments',
        sheet.state.comments.filter((each) => each !== known),
      );
    },
  },
};
