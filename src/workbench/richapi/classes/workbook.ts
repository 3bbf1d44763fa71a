import type { Workbook } from '../../model/workbook';
import { ApiError, itemNotFound, notImplemented } from '../apiError';
import { bind } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { Session } from '../session';
import type { Bound } from '../bound';
import type { Args } from '../args';
import type { ClassTargets } from '../classTargets';

function selected(session: Session) {
  const { sheetId, area } = session.workbook.selectionOf(session.client);
  const sheet = session.workbook.sheet(sheetId);
  if (!sheet) throw new ApiError('InvalidSelection', 'Nothing is selected.');
  return { sheet, area };
}

function eventRange(_workbook: Workbook, args: Args, session: Session): Bound | null {
  const place = session.eventRanges.find(args.text(0));
  return place ? session.range(place.sheet, place.area) : null;
}

export const workbook: ClassSpec<Workbook> = {
  scalars: {
    name: { get: (_workbook, { services }) => services.workbookName?.() ?? 'Book1.xlsx' },
    isDirty: { get: (_workbook, { services }) => services.isDirty?.() ?? false },
    readOnly: { get: (_workbook, { services }) => services.isReadOnly?.() ?? false },
    autoSave: { get: () => false },
    previouslySaved: { get: (_workbook, { services }) => services.workbookName !== undefined },
    usePrecisionAsDisplayed: { get: () => false },
  },
  objects: {
    worksheets: (book) => bind('WorksheetCollection', book),
    tables: (book) => bind('TableCollection', { workbook: book, sheet: undefined }),
    names: (book) => bind('NamedItemCollection', { workbook: book, scope: undefined }),
    application: (book) => bind('Application', book),
    settings: (book) => bind('SettingCollection', book),
    properties: (book) => bind('DocumentProperties', book),
    protection: (book) => bind('WorkbookProtection', book),
    comments: (book) => bind('CommentCollection', { workbook: book, sheet: undefined }),
  },
  getters: {
    getSelectedRange: (_workbook, _args, session) => {
      const { sheet, area } = selected(session);
      return session.range(sheet, area);
    },
    getActiveCell: (_workbook, _args, session) => {
      const { sheet, area } = selected(session);
      return session.range(sheet, { ...area, bottom: area.top, right: area.left });
    },
    _GetRangeForEventByReferenceId: (book, args, session) => {
      const range = eventRange(book, args, session);
      if (!range) throw itemNotFound('the range of the event');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
  methods: {
    _RemoveReference: (_workbook, args, { references }) => {
      references.remove(args.text(0));
    },
    _RemoveAllReferences: (_workbook, _args, { references }) => {
      references.removeAll();
    },
    _GetReferenceCount: (_workbook, _args, { references }) => references.count,
    save: (_workbook, _args, session) => {
      const { save } = session.services;
      if (!save) throw notImplemented('saving the workbook');
      session.deferred.push(save);
    },
    close: (_workbook, _args, session) => {
      const { close } = session.services;
      if (!close) throw notImplemented('closing the workbook');
      session.deferred.push(() => {
        close();
        return Promise.resolve();
      });
    },
  },
};

export const workbookProtection: ClassSpec<Workbook> = {
  scalars: { protected: { get: ({ state }) => state.structureProtection.protected } },
  methods: {
    protect: (book, args) => {
      if (book.state.structureProtection.protected) {
        throw new ApiError('InvalidOperation', 'The workbook is already protected.');
      }
      const password = args.optionalText(0);
      book.set('structureProtection', {
        protected: true,
        ...(password !== undefined && password !== '' && { password }),
      });
    },
    unprotect: (book, args) => {
      const { password } = book.state.structureProtection;
      if (password !== undefined && password !== args.optionalText(0)) {
        throw new ApiError('AccessDenied', 'The password is not correct.');
      }
      book.set('structureProtection', { protected: false });
    },
  },
};

export const workbookCreated: ClassSpec<ClassTargets['WorkbookCreated']> = {
  methods: {
    open: ({ base64 }, _args, session) => {
      const { createWorkbook } = session.services;
      if (!createWorkbook) throw notImplemented('opening another workbook');
      session.deferred.push(() => createWorkbook(base64));
    },
  },
};
