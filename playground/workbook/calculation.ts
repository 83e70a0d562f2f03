import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Engine } from "./engine.ts";

/** The engine's code for a calculation that was stopped because a newer change starts it again. */
const STOPPED = 1;
/** Changes by which the engine does not calculate. */
const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Tells when the engine, which calculates a moment after each change, has nothing left to do. */
export interface Calculation {
  /** Something that will end with `done` and may change cells, such as a call of the add-on. */
  began(): void;
  done(): void;
  settled(): Promise<void>;
  /** The same without waiting for what `began`. */
  calculated(): Promise<void>;
}

export function watchCalculation(engine: Engine): Calculation {
  const reacts = engine.injector.get(IActiveDirtyManagerService);
  let stale = true;
  let running = false;
  let calls = 0;
  let waiting: (() => void)[] = [];
  const calculating = () => stale || running;
  const look = () => {
    if (calculating()) return;
    const told = waiting;
    waiting = [];
    for (const tell of told) setImmediate(tell);
  };
  const change = () => new Promise<void>((tell) => waiting.push(tell));
  engine.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      stale = false;
      running = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const state = (params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state !== undefined && state !== STOPPED) running = false;
    } else if (reacts.get(id)) {
      const { trigger } = (params ?? {}) as { trigger?: string };
      if (id === SetRangeValuesMutation.id && (options?.onlyLocal || LOOKS.includes(trigger))) return;
      stale = true;
    }
    look();
  });
  return {
    began() {
      calls++;
    },
    done() {
      calls--;
      look();
    },
    async settled() {
      while (calculating() || calls > 0) await change();
    },
    async calculated() {
      while (calculating()) await change();
    },
  };
}
