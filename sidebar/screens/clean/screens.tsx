import { createRef, type RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Facet } from "../../../src/core/facets/narrow.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { OnceLoaded } from "../../parts/once-loaded.tsx";
import type { OnlyRows } from "../../parts/only-rows.tsx";
import type { Form } from "../../run/plan.ts";
import { texts } from "../../texts.ts";
import type { Asks } from "../clusters/asking.tsx";
import { load } from "../column/load.ts";
import { Operations } from "../operations/operations.tsx";
import { RecipePages } from "../recipe/recipe-pages.tsx";
import type { ColumnContent } from "./use-column.ts";

/** What the buttons under a column open in place of the form. */
const SCREENS = [
  "operations",
  "examples",
  "recipe",
  "words",
  "consistent",
  "split",
  "clusters",
  "match",
  "duplicates",
  "values",
] as const;
type Name = (typeof SCREENS)[number];

/** The screen that stands in place of the form, and the way back to what has opened it. */
export interface Screens {
  open: { name: Name; first: readonly Facet[] } | undefined;
  /** @param first of the list of values, what is chosen from the start */
  show: (name: Name, first?: readonly Facet[]) => void;
  /** Gives the focus to the button that opened it, or elsewhere. */
  leave: (to?: RefObject<HTMLElement>) => void;
  opener: (name: Name) => RefObject<HTMLButtonElement>;
}

/** Whether the run that was begun last answers a step of a recipe: the form gives way to that when it is back. */
let isForRecipe = false;

export const beginFor = (recipe: boolean): void => {
  isForRecipe = recipe;
};

/** Keeps which screen stands in place of the form; none from the start, but for the recipe that a run was for. */
export function useScreens(): Screens {
  const [open, setOpen] = useState<Screens["open"]>(() =>
    isForRecipe ? { name: "recipe", first: [] } : undefined,
  );
  useEffect(() => beginFor(false), []);
  /** What is to get the focus once the form is drawn. */
  const [next, setNext] = useState<{ to: RefObject<HTMLElement> | undefined }>();
  useLayoutEffect(() => next?.to?.current?.focus(), [next]);
  const openers = useRef(new Map(SCREENS.map((name) => [name, createRef<HTMLButtonElement>()])));
  const opener = (name: Name) => openers.current.get(name) as RefObject<HTMLButtonElement>;
  return {
    open,
    show: (name, first = []) => setOpen({ name, first }),
    leave: (to) => {
      setNext({ to: to ?? (open && opener(open.name)) });
      setOpen(undefined);
    },
    opener,
  };
}

interface Props {
  screens: Screens;
  table: Table;
  column: number;
  /** Undefined while it is read. */
  content: ColumnContent | undefined;
  described: Described | undefined;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  asks: Asks;
  /** Sets the form to a function, and to rules where it is the one that applies them, and goes back to it. */
  form: (fn: string, rules?: string) => void;
  /** The rows that whatever is done is done to alone, and how that is changed. */
  rows: OnlyRows;
  /** Whether this build may work in the background. */
  background: boolean;
  keep: (only: Only) => void;
  /** Sets the form to what a model is to be asked, and goes back to it. */
  askModel: (prompt: string) => void;
  /** Sets it to all that a step of a recipe asks. */
  fillForm: (form: Partial<Form>) => void;
}

/** The screen that is open; null where that is the form itself. */
export function openScreen({ screens, described, asks, form, askModel, fillForm, keep, ...props }: Props) {
  const leave = () => screens.leave();
  const shown = { ...props, leave };
  const { open } = screens;
  if (open === undefined) return null;
  switch (open.name) {
    case "examples":
    case "consistent":
      return <RecipePages {...shown} {...{ askModel, asks, fillForm }} page={open.name} />;
    case "recipe":
    case "words":
    case "split":
      // No button of the form opens them, but the list of operations.
      return (
        <RecipePages
          {...{ ...shown, askModel, asks, fillForm }}
          page={open.name === "split" ? open.name : "examples"}
          isInWords={open.name === "words"}
          isReturning={open.name === "recipe"}
          leave={() => screens.leave(screens.opener(open.name === "recipe" ? "examples" : "operations"))}
        />
      );
    case "operations":
      return (
        <Operations
          {...shown}
          cells={props.content?.rows.map(([cell]) => cell ?? "") ?? []}
          screen={(name) => screens.show(name)}
          form={form}
        />
      );
  }
  const { name, first } = open;
  if (name === "values" && described === undefined) return null;
  return (
    <OnceLoaded key={name} load={load} leave={leave}>
      {({ Clusters, DuplicateRows, Facets, MatchToList }) => {
        switch (name) {
          case "duplicates":
            return <DuplicateRows {...shown} />;
          case "match":
            return <MatchToList {...shown} />;
          case "clusters":
            return <Clusters {...shown} asks={asks} />;
          case "values":
            return described && <Facets {...{ ...shown, described, first, keep }} />;
        }
      }}
    </OnceLoaded>
  );
}

/** The buttons that open them. */
export function ScreenButtons({
  screens: { show, opener },
  isBlank,
}: {
  screens: Screens;
  isBlank: boolean;
}) {
  return (
    <div class="row">
      <button type="button" ref={opener("operations")} onClick={() => show("operations")}>
        {texts.operations.open}
      </button>
      <button type="button" ref={opener("examples")} disabled={isBlank} onClick={() => show("examples")}>
        {texts.operations.examples}
      </button>
      <button type="button" ref={opener("consistent")} disabled={isBlank} onClick={() => show("consistent")}>
        {texts.operations.consistent}
      </button>
      <button type="button" ref={opener("clusters")} disabled={isBlank} onClick={() => show("clusters")}>
        {texts.clusters.open}
      </button>
      <button type="button" ref={opener("match")} disabled={isBlank} onClick={() => show("match")}>
        {texts.match.open}
      </button>
      <button type="button" ref={opener("duplicates")} onClick={() => show("duplicates")}>
        {texts.duplicates.open}
      </button>
    </div>
  );
}
