import { strToU8, Zip, ZipDeflate, zip, zipSync } from 'fflate';
import { joinedBytes } from './joinedBytes';
import { xml, XML_HEAD } from './xmlText';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIP_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
/** Before this year a zip archive has no dates; every entry gets the same one, so that equal workbooks are equal files. */
const ENTRY_DATE = '1980-01-01T00:00:00';
const ZIP_OPTIONS = { level: 6, mtime: new Date(ENTRY_DATE) } as const;

/** Compressed in a few milliseconds. */
const BYTES_A_STEP = 200_000;

type Piece = string | Uint8Array;

/** The pieces of a part one after another. */
function joined(pieces: readonly Piece[]): Uint8Array {
  const encoded = pieces.map((piece) => (typeof piece === 'string' ? strToU8(piece) : piece));
  return joinedBytes(encoded);
}

interface Link {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Collects the parts of a package, what they are and where they lead to. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, Link[]>();

  /** Adds a part once; '' as its type leaves it to the end of its name. */
  add(path: string, contentType: string, content: string | Uint8Array | readonly Piece[]): void {
    this.parts.set(
      path,
      content instanceof Uint8Array ? content : joined([XML_HEAD, content].flat()),
    );
    if (contentType !== '') this.types.set(path, contentType);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** Links a part ('' is the package) to another one and gives the id of the relationship. */
  link(from: string, type: string, target: string): string {
    return this.addLink(from, {
      type: typeOf(type),
      target: relativePath(from, target),
      external: false,
    });
  }

  linkOutside(from: string, type: string, target: string): string {
    return this.addLink(from, { type: typeOf(type), target, external: true });
  }

  /** The whole package as a zip archive. */
  bytes(): Uint8Array {
    return zipSync(this.files(), ZIP_OPTIONS);
  }

  /** The same, compressed by other threads meanwhile. */
  bytesLater(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      zip(this.files(), ZIP_OPTIONS, (error, bytes) => {
        if (error) reject(error);
        else resolve(bytes);
      });
    });
  }

  /** The same in steps, between which other work may be done. */
  *steps(): Generator<undefined, Uint8Array> {
    const pieces: Uint8Array[] = [];
    // Nothing can fail here: the bytes are in memory and no other thread is asked.
    const archive = new Zip((_error, piece) => pieces.push(piece));
    for (const [path, content] of Object.entries(this.files())) {
      const entry = new ZipDeflate(path, ZIP_OPTIONS);
      entry.mtime = ZIP_OPTIONS.mtime;
      archive.add(entry);
      for (let at = 0; at < content.length || at === 0; at += BYTES_A_STEP) {
        entry.push(content.subarray(at, at + BYTES_A_STEP), at + BYTES_A_STEP >= content.length);
        yield;
      }
    }
    archive.end();
    return joinedBytes(pieces);
  }

  private files(): Record<string, Uint8Array> {
    const files: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8(XML_HEAD + this.contentTypes()),
    };
    for (const [from, links] of this.links)
      files[linksPath(from)] = strToU8(XML_HEAD + linksXml(links));
    for (const [path, content] of this.parts) files[path] = content;
    return files;
  }

  private addLink(from: string, link: Link): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, [...links, link]);
    return `rId${links.length + 1}`;
  }

  private contentTypes(): string {
    const defaults = [
      ['rels', RELATIONSHIP_TYPE],
      ['xml', 'application/xml'],
      ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ];
    const overrides = [...this.types].map(([path, ContentType]) =>
      xml('Override', { PartName: `/${path}`, ContentType }),
    );
    const common = defaults.map(([Extension, ContentType]) =>
      xml('Default', { Extension, ContentType }),
    );
    return xml('Types', { xmlns: TYPES }, [...common, ...overrides].join(''));
  }
}

/** The path of a part as a part of another folder says it. */
function relativePath(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

function typeOf(type: string): string {
  return type.includes(':') ? type : `${OFFICE}/${type}`;
}

function linksPath(from: string): string {
  const slash = from.lastIndexOf('/');
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

function linksXml(links: readonly Link[]): string {
  const items = links.map(({ type, target, external }, index) =>
    xml('Relationship', {
      Id: `rId${index + 1}`,
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return xml('Relationships', { xmlns: RELATIONSHIPS }, items.join(''));
}
