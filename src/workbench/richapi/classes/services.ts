import { notImplemented } from '../apiError';
import type { ClassSpec } from '../classSpec';
import type { Session } from '../session';

function takeResults(
  results: Parameters<NonNullable<Session['services']['takeInvocationResults']>>[0],
  session: Session,
): void {
  const take = session.services.takeInvocationResults;
  if (!take) throw notImplemented('custom functions that are called by messages');
  take(results);
}

export const customFunctionsService: ClassSpec<null> = {
  methods: {
    setInvocationArrayResults: (_target, args, session) => {
      takeResults(args.plain(0), session);
    },
    setInvocationResults: (_target, args, session) => {
      takeResults(args.plain(0), session);
    },
  },
};

/** The root that custom functions have in place of the workbook. */
export const customFunctionsContainer: ClassSpec<null> = {};

export const appRuntime: ClassSpec<null> = {
  methods: {
    setAppRuntimeState: (_target, args, session) => {
      const { setPaneVisible } = session.services;
      if (!setPaneVisible) throw notImplemented('showing and hiding the task pane');
      setPaneVisible(args.text(0) === 'Visible');
    },
  },
};

export const appRuntimePersistence: ClassSpec<null> = {};
export const dynamicRibbon: ClassSpec<null> = {};
