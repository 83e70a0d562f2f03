import type { Form, Task } from "../tasks/task.ts";

/** Finds out, once a model, which form of several inputs it understands. */
export interface Forms {
  /** The form for so many inputs. */
  of(count: number): Form;
  /** Most inputs a body in the current form. */
  most(): number;
  /** Whether the current form is known to work; until then one request is tried at a time. */
  isSure(): boolean;
  /** To be remembered: the form that works, or that none for several inputs does. */
  known(): Form | undefined;
  worked(count: number): void;
  /** The service took several inputs for one: on to the next form. False when there is none to change. */
  misread(count: number): boolean;
  /** The service refused the body, or answered what cannot be read: the form or a bad row. True when on to the next form. */
  refused(count: number): boolean;
}

/** Refused packs without one that worked: the two halves of a pack hardly both hold a bad row. */
const REFUSALS = 3;
/** Single inputs answered in a row after which the other forms are tried once more, and how often at most. */
const SINGLES = 8;
const ROUNDS = 3;

export function startForms(task: Task, remembered: Form | undefined): Forms {
  const order: readonly Form[] =
    task.packing === "array" ? [...task.forms, "one"] : task.packing === "prompt" ? ["rows"] : ["one"];
  let at = Math.max(0, order.indexOf(remembered ?? (order[0] as Form)));
  let sure = task.packing === "single" || (remembered !== undefined && order.includes(remembered));
  let certain = sure;
  let refusals = 0;
  const left = { refusal: ROUNDS, answers: ROUNDS };
  let singles = 0;

  const current = () => order[at] as Form;
  const onward = (): boolean => {
    if (at === order.length - 1) return false;
    at += 1;
    refusals = 0;
    sure = current() === "one";
    return true;
  };
  /** Nothing but refusals spoke against the forms: they are tried once more, now and then. */
  const anew = (after: "refusal" | "answers") => {
    if (current() !== "one" || certain || order.length === 1 || left[after] === 0) return;
    at = 0;
    sure = false;
    refusals = 0;
    singles = 0;
    left[after] -= 1;
  };
  return {
    of: (count) => (count === 1 && task.packing !== "prompt" ? "one" : current()),
    most: () => (current() === "one" ? 1 : task.most),
    isSure: () => sure,
    known: () => (certain ? current() : undefined),
    worked(count) {
      if (count > 1 || task.packing !== "array") {
        sure = true;
        certain = true;
      } else if (++singles >= SINGLES) anew("answers");
    },
    misread(count) {
      if (count === 1 || sure || !onward()) return false;
      certain = current() === "one";
      return true;
    },
    refused(count) {
      if (count === 1) {
        // The row was bad by itself, so it was no proof against the forms.
        singles = 0;
        anew("refusal");
        return false;
      }
      if (sure) return false;
      refusals += 1;
      return refusals >= REFUSALS && onward();
    },
  };
}
