import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Param } from "../../src/core/functions/function.ts";
import { helpFor, labelOf } from "../named.ts";
import { texts } from "../texts.ts";
import { RulesField } from "./rules-field.tsx";

export interface FieldProps {
  /** The name of its function. */
  fn: string;
  param: Param;
  value: string;
  set: (value: string) => void;
  /** The labels of the column's dropdown, if it has one. */
  dropdown?: string;
}

/** The field for one parameter, drawn by its type, whatever the function. */
export function ParamField(props: FieldProps) {
  const id = useId();
  const { fn, param } = props;
  if (param.type === "rules") return <RulesField {...props} />;
  return (
    <div class="field">
      <label for={id}>
        {labelOf(param)}
        {param.optional && <span class="muted"> ({texts.optional})</span>}
      </label>
      {INPUTS[param.type](props, id)}
      <p class="muted small" id={`${id}-help`}>
        {helpFor(param, fn)}
      </p>
    </div>
  );
}

type Input = (props: FieldProps, id: string) => ComponentChildren;

const line =
  (hint: string, list?: string): Input =>
  ({ value, set, param }, id) => (
    <input
      id={id}
      type="text"
      dir="auto"
      value={value}
      placeholder={hint}
      list={list}
      required={!param.optional}
      aria-describedby={`${id}-help`}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );

const area: Input = ({ value, set, param }, id) => (
  <textarea
    id={id}
    rows={3}
    dir="auto"
    value={value}
    required={!param.optional}
    aria-describedby={`${id}-help`}
    onInput={(event) => set(event.currentTarget.value)}
  />
);

const labels: Input = (props, id) => (
  <>
    <textarea
      id={id}
      rows={2}
      dir="auto"
      value={props.value}
      placeholder={texts.labelsHint}
      aria-describedby={`${id}-help`}
      onInput={(event) => props.set(event.currentTarget.value)}
    />
    {props.dropdown && props.dropdown !== props.value && (
      <button type="button" class="link" onClick={() => props.set(props.dropdown ?? "")}>
        {texts.useDropdown}
      </button>
    )}
  </>
);

const INPUTS: Readonly<Record<Param["type"], Input>> = {
  range: line(texts.rangeHint),
  text: area,
  labels,
  language: line(texts.languageHint),
  rules: line(""),
  number: line(""),
  options: line(texts.optionsHint),
};
