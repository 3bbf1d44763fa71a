import type { Existing } from '../../actions';
import type { KeptCopy, SheetDocument } from '../../documents';
import type { Place, Plan } from '../../register';
import type { Year } from '../../rules';
import { HostError } from '../hostError';
import { readKeptCopies } from '../keptCopies';
import type { LiveWorkbook, LiveChange, Planned } from '../liveWorkbook';
import { readKnown, type Known } from '../readWorkbook';
import type { RenderOptions } from '../renderDocuments';
import { readActiveCell, type ActiveCell } from './activeCell';
import { carryOut, type Undo } from './carryOut';
import { drawDocuments, type DrawnDocuments } from './drawDocuments';
import { footprintOf, type Footprint } from './footprint';
import { Gathering, GATHERING } from './gathering';
import { readGuard } from './guard';
import { Listeners } from './listeners';
import type { LiveState, PatientExcel } from './patientExcel';
import { readChanges } from './readChanges';
import { selectPlace } from './selectPlace';
import { SelectionReading } from './selectionReading';
import { isAsLeft, takeBack } from './takeBack';
import { touchedBy, type ChangeSource, type Happening } from './touched';
import { Turns } from './turns';
import { listenToWorkbook } from './workbookEvents';

/** How often a change is planned while others change what it rests on. */
const ATTEMPTS = 3;

const NOTHING: Known = {
  existing: { names: [], snapshot: { tables: {}, sheetNames: [] } },
  sheetNames: new Map(),
};

/** The workbook beside the pane: what is known of it, kept up to date, and the ways to change it, one at a time. */
export class LiveBook implements LiveWorkbook {
  private known = NOTHING;
  private isOpen = true;
  private stopListening: () => Promise<void> = () => Promise.resolve();
  private readonly turns = new Turns();
  private readonly changes = new Listeners<LiveChange>();
  private readonly troubles = new Listeners<HostError>();
  private readonly selections: SelectionReading;
  private readonly gathering = new Gathering(
    () => void this.turns.take(() => this.readHappenings()),
  );

  constructor(private readonly patient: PatientExcel) {
    this.selections = new SelectionReading(patient, (error) => this.troubles.tell(error));
  }

  /** Begins to listen and reads the workbook; nothing that happens in between is lost. */
  open(): Promise<void> {
    return this.turns.take(async () => {
      this.stopListening = await listenToWorkbook(this.patient.excel, {
        happened: (happening) => {
          if (this.isOpen) this.gathering.add(happening);
        },
        selected: () => {
          if (this.isOpen) this.selections.ask();
        },
      });
      await this.readAll('local');
    });
  }

  get existing(): Existing {
    return this.known.existing;
  }

  get state(): LiveState {
    return this.patient.state;
  }

  onChange(listener: (change: LiveChange) => void): () => void {
    return this.changes.add(listener);
  }

  onSelection(listener: (place: ActiveCell) => void): () => void {
    return this.selections.listeners.add(listener);
  }

  onState(listener: (state: LiveState) => void): () => void {
    return this.patient.states.add(listener);
  }

  onTrouble(listener: (error: HostError) => void): () => void {
    return this.troubles.add(listener);
  }

  change<P extends Planned>(plan: (existing: Existing) => P) {
    return this.work(() => this.changeNow(plan));
  }

  undo(undo: Undo): Promise<'undone' | 'changed-since'> {
    return this.work(async () => {
      if (!(await this.patient.read((context) => isAsLeft(context, undo)))) return 'changed-since';
      this.learn(
        await this.patient.write((context) => takeBack(context, this.known, undo)),
        'pane',
      );
      return 'undone';
    });
  }

  refresh(): Promise<void> {
    return this.work(() => this.readAll('local'));
  }

  activeCell(): Promise<ActiveCell> {
    return this.patient.read(readActiveCell);
  }

  select(place: Place): Promise<void> {
    return this.patient.await(() => this.patient.read((context) => selectPlace(context, place)));
  }

  renderDocuments(
    documents: readonly SheetDocument[],
    options: Pick<RenderOptions, 'onProgress' | 'signal'> = {},
  ): Promise<DrawnDocuments> {
    return this.work(() => drawDocuments(this.patient, documents, options));
  }

  keptCopies(year: Year): Promise<readonly KeptCopy[]> {
    return this.patient.await(() => this.patient.read((context) => readKeptCopies(context, year)));
  }

  async close(): Promise<void> {
    this.isOpen = false;
    this.gathering.close();
    this.selections.close();
    for (const each of [this.changes, this.troubles, this.patient.states]) each.clear();
    await this.stopListening();
  }

  /** What a person waits for, once it is its turn. */
  private work<T>(work: () => Promise<T>): Promise<T> {
    return this.patient.await(() => this.turns.take(work));
  }

  private async changeNow<P extends Planned>(plan: (existing: Existing) => P) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const outcome = plan(this.existing);
      if (!outcome.plan || outcome.plan.length === 0) return { outcome };
      const undo = await this.carryOutGuarded(outcome.plan, outcome.expects ?? []);
      if (undo) return { outcome, undo };
      await this.readAll('remote');
    }
    throw new HostError('changed-meanwhile', 'ChangedMeanwhile', 'The cells keep changing.');
  }

  private async carryOutGuarded(
    plan: Plan,
    expects: NonNullable<Planned['expects']>,
  ): Promise<Undo | undefined> {
    const footprint = footprintOf(plan, this.existing.snapshot);
    const { known, patient } = this;
    const before = await patient.read((context) => readGuard(context, known, footprint, expects));
    if (!before) return undefined;
    const done = await patient.write((context) =>
      carryOut(context, known, plan, footprint, before),
    );
    this.learn(done.known, 'pane');
    const isLost = !done.isAsWritten && (await this.isOverwritten(footprint));
    return isLost ? undefined : done.undo;
  }

  /** Whether a co-author wrote into the same table at the same moment: the events that tell so may come a little later. */
  private async isOverwritten({ touched }: Footprint): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, GATHERING));
    const theirs = this.gathering.all.filter(({ source }) => source === 'remote');
    const { tables } = touchedBy(theirs, this.known);
    return [...touched.tables.keys()].some((key) => tables.has(key));
  }

  private async readHappenings(): Promise<void> {
    const happenings = this.gathering.take();
    const touched = touchedBy(happenings, this.known);
    if (!touched.isStructural && touched.tables.size === 0) return;
    const { known } = this;
    try {
      const now = await this.patient.read((context) => readChanges(context, known, touched));
      this.learn(now, sourceOf(happenings));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.gathering.putBack(happenings);
      if (error.code === 'item-missing' && !touched.isStructural) {
        this.gathering.add({ kind: 'structure', source: sourceOf(happenings) });
      } else this.troubles.tell(error);
    }
  }

  private async readAll(source: ChangeSource): Promise<void> {
    this.learn(
      await this.patient.read((context) => readKnown(context, { forCheck: true })),
      source,
    );
  }

  private learn(known: Known, source: ChangeSource): void {
    if (!this.isOpen || known === this.known) return;
    this.known = known;
    this.changes.tell({ existing: known.existing, source });
  }
}

function sourceOf(happenings: readonly Happening[]): ChangeSource {
  return happenings.some(({ source }) => source === 'remote') ? 'remote' : 'local';
}
