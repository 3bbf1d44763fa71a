import type { Workbook, WorkbookProperties } from '../../model/workbook';
import { textOf } from '../argValue';
import { invalidArgument, itemNotFound } from '../apiError';
import { bind, plainArgument, type Arg } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import type { KeyedTarget } from '../classTargets';
import type { Json } from '../wire';

export const settingCollection: ClassSpec<Workbook> = {
  items: {
    all: (workbook) =>
      [...workbook.settings.keys()].map((key) => bind('Setting', { workbook, key })),
    find: (workbook, key) =>
      workbook.settings.has(key) ? bind('Setting', { workbook, key }) : undefined,
  },
  getters: {
    add: (workbook, args) => {
      const key = args.text(0);
      workbook.settings.set(key, args.plain(1));
      return bind('Setting', { workbook, key });
    },
  },
};

export const setting: ClassSpec<KeyedTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => {
        if (!workbook.settings.has(key)) throw itemNotFound(`the setting ${key}`);
        // Only plain JSON is ever put into the settings.
        return workbook.settings.get(key) as Json;
      },
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, plainArgument(value) ?? null);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

function property(name: keyof WorkbookProperties): Scalar<Workbook> {
  return {
    get: ({ state }) => state.properties[name],
    set: (workbook, value) => {
      workbook.set('properties', { ...workbook.state.properties, [name]: textOf(value) });
    },
  };
}

export const documentProperties: ClassSpec<Workbook> = {
  scalars: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    company: property('company'),
    category: property('category'),
    keywords: property('keywords'),
    comments: property('comments'),
    manager: property('manager'),
    lastAuthor: { get: ({ state }) => state.properties.lastAuthor },
  },
  objects: { custom: (workbook) => bind('CustomPropertyCollection', workbook) },
};

function customValue(value: Arg): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw invalidArgument('A property of the document is a text, a number or true or false.');
}

export const customPropertyCollection: ClassSpec<Workbook> = {
  items: {
    all: (workbook) =>
      [...workbook.customProperties.keys()].map((key) => bind('CustomProperty', { workbook, key })),
    find: (workbook, key) =>
      workbook.customProperties.has(key) ? bind('CustomProperty', { workbook, key }) : undefined,
  },
  getters: {
    add: (workbook, args) => {
      const key = args.text(0);
      workbook.customProperties.set(key, customValue(args.at(1)));
      return bind('CustomProperty', { workbook, key });
    },
  },
  methods: {
    deleteAll: (workbook) => {
      workbook.customProperties.clear();
    },
  },
};

const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  number: 'Number',
  boolean: 'Boolean',
  string: 'String',
};

export const customProperty: ClassSpec<KeyedTarget> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  scalars: {
    key: { get: ({ key }) => key },
    type: {
      get: ({ workbook, key }) =>
        PROPERTY_TYPES[typeof workbook.customProperties.get(key)] ?? 'String',
    },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.customProperties.set(key, customValue(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
    },
  },
};
