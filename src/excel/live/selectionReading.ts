import { HostError } from '../hostError';
import { readActiveCell, type ActiveCell } from './activeCell';
import { Listeners } from './listeners';
import type { PatientExcel } from './patientExcel';

/** Reads where the selection is, at most one request at a time; an answer that is out of date is told to nobody. */
export class SelectionReading {
  readonly listeners = new Listeners<ActiveCell>();
  private isAsked = false;
  private isReading = false;

  constructor(
    private readonly patient: PatientExcel,
    private readonly onTrouble: (error: HostError) => void,
  ) {}

  ask(): void {
    this.isAsked = true;
    if (!this.isReading && this.listeners.areThere) void this.read();
  }

  close(): void {
    this.isAsked = false;
    this.listeners.clear();
  }

  private async read(): Promise<void> {
    this.isReading = true;
    try {
      while (this.isAsked) {
        this.isAsked = false;
        const cell = await this.patient.read(readActiveCell);
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- asked again while waiting
        if (!this.isAsked) this.listeners.tell(cell);
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.onTrouble(error);
    } finally {
      this.isReading = false;
    }
  }
}
