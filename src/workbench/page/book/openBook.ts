import type { CustomFunctionBody } from '../../calc/calcHost';
import type { Workbook } from '../../model/workbook';
import type { Association } from '../../richapi/association';
import { CustomFunctionRegistry, type FunctionsOptions } from '../../richapi/customFunctions';

/** A workbook open on the page, with the custom functions of the panes beside it. */
export class OpenBook {
  private readonly registry = new CustomFunctionRegistry();
  private withdraw: (() => void) | undefined;
  private isDue = false;

  constructor(
    readonly workbook: Workbook,
    readonly fileName: string,
  ) {}

  /** Takes an add-in's functions in; formulas follow now, at each later association, and when the result takes them back. */
  connectFunctions(
    association: Association,
    namespace: string | undefined,
    options: FunctionsOptions,
  ): () => void {
    const disconnect = this.registry.connect(association, namespace, options);
    let isConnected = true;
    association.onchange(() => {
      if (isConnected) this.functionsChanged();
    });
    this.functionsChanged();
    return () => {
      isConnected = false;
      disconnect();
      this.functionsChanged();
    };
  }

  /** Calculates once for all the associations of one moment. */
  private functionsChanged(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      this.withdraw?.();
      this.withdraw = this.workbook.addFunctions(this.find);
      if (this.workbook.state.calculationMode !== 'Manual') this.workbook.recalculate();
    }, 0);
  }

  private readonly find = (name: string): CustomFunctionBody | undefined =>
    this.registry.find(name);
}
