import { CommandType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book, Mutation } from "../book.ts";
import { gridsFrom } from "./contents.ts";
import { type CellMatrix, type Context, UNIT } from "./context.ts";
import { closeRanges } from "./open-ranges.ts";
import { type Edits, editAgain } from "./view-edits.ts";

/** Starts a view: create a workbook from it, then make the changes of `replay` in it (the results of formulas). */
export type Snapshot = IWorkbookData & { replay: Mutation[] };

type SetValues = { subUnitId: string; cellValue?: CellMatrix };

/**
 * Views start from a snapshot and replay every change; they need not calculate, for results of formulas are among
 * the changes. `told` sees each change first, for what the workbook keeps outside the engine.
 */
export function replay(
  context: Context,
  edits: Edits,
  told: (mutation: Mutation) => void,
): Pick<Book, "snapshot" | "apply" | "watch"> {
  const { commands, formulas, workbook } = context.engine;
  const listeners = new Set<(mutation: Mutation, origin: string) => void>();
  /** All results that spilled, as the views were told last: the engine repeats them after every calculation. */
  let shared = "";
  /** The change that a view made and that is being made here. */
  let made: { id: string; view: string } | undefined;
  commands.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || !isShared(id, options ?? {})) return;
    const mutation = { id, params };
    if (!options?.onlyLocal) told(mutation);
    if (listeners.size === 0) return;
    const plain = { id, params: inSheetsWords(params) };
    if (id === SetArrayFormulaDataMutation.id) {
      const results = JSON.stringify(plain.params);
      if (results === shared) return;
      shared = results;
    }
    for (const listener of listeners) listener(plain, made?.id === id ? made.view : "");
  });
  return {
    snapshot(): Snapshot {
      const results = {
        arrayFormulaRange: formulas.getArrayFormulaRange(),
        arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      };
      const replay = [{ id: SetArrayFormulaDataMutation.id, params: inSheetsWords(results) }];
      return { ...(inSheetsWords(workbook.save()) as IWorkbookData), replay };
    },
    apply(mutation, view) {
      const closed = withClosedRanges(context, mutation);
      // What was changed on the way, its own view has to hear as well.
      made = closed === mutation ? { id: mutation.id, view } : undefined;
      try {
        if (!editAgain(edits, mutation)) commands.syncExecuteCommand(closed.id, closed.params as object);
      } finally {
        made = undefined;
      }
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Options = { onlyLocal?: boolean; applyFormulaCalculationResult?: boolean };

/** Changes of the workbook and results of formulas; how the engine came to them stays here. */
function isShared(id: string, options: Options): boolean {
  if (!options.onlyLocal) return !id.startsWith("formula.mutation.");
  if (id === SetRangeValuesMutation.id) return options.applyFormulaCalculationResult === true;
  return id === SetArrayFormulaDataMutation.id;
}

/** A copy, free of the engine's objects, in which a result without room is `#REF!`. */
function inSheetsWords(params: unknown): unknown {
  return JSON.parse(JSON.stringify(params ?? {}).replaceAll('"v":"#SPILL!"', '"v":"#REF!"'));
}

/** A formula that a view wrote as it was typed may hold open ranges, which the engine does not know. */
function withClosedRanges(context: Context, mutation: Mutation): Mutation {
  if (mutation.id !== SetRangeValuesMutation.id) return mutation;
  const { subUnitId, cellValue = {} } = mutation.params as SetValues;
  let changed = false;
  const close = (cell: ICellData | null): ICellData | null => {
    if (!cell?.f) return cell;
    const f = closeRanges(cell.f, gridsFrom(context, subUnitId));
    changed ||= f !== cell.f;
    return { ...cell, f };
  };
  const closed: CellMatrix = {};
  for (const [row, cells] of Object.entries(cellValue)) {
    closed[Number(row)] = Object.fromEntries(
      Object.entries<ICellData | null>(cells ?? {}).map(([column, cell]) => [column, close(cell)]),
    );
  }
  return changed
    ? { id: mutation.id, params: { ...(mutation.params as object), unitId: UNIT, cellValue: closed } }
    : mutation;
}
