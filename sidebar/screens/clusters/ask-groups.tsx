import { useLayoutEffect, useRef } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { useKeptFocus } from "../../parts/use-kept-focus.ts";
import { say, texts } from "../../texts.ts";
import { Asking, type Asks, whereOf } from "./asking.tsx";
import { answersIn, type Suggesting } from "./use-suggestions.ts";

interface Props {
  suggesting: Suggesting;
  asks: Asks;
}

/** The way to ask a model about groups that neither keys nor a person have decided, and what came of it. */
export function AskGroups({ suggesting, asks }: Props) {
  const { suggestions, unsure, inquiry, about, look, ask, leave } = suggesting;
  const panel = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (about) panel.current?.focus();
    else if (wasOpen.current) box.current?.querySelector<HTMLElement>("button, [role=status]")?.focus();
    wasOpen.current = about !== undefined;
  }, [about]);
  useKeptFocus(panel, inquiry.answered === undefined);
  const failures = [...suggestions.values()].flatMap((each) => ("failure" in each ? [each.failure] : []));
  const answers = answersIn(suggestions);
  const values = about?.groups.reduce((sum, group) => sum + group.values.length, 0) ?? 0;
  if (about === undefined && unsure.length === 0 && suggestions.size === 0) return null;
  return (
    <div class="stack" ref={box}>
      {about === undefined && unsure.length > 0 && (
        <div>
          <Action act={look}>{texts.clusters.askAbout({ n: unsure.length })}</Action>
        </div>
      )}
      {about && (
        <section class="card stack" ref={panel} tabIndex={-1} aria-label={texts.clusters.askTitle}>
          <p class="small">
            {texts.clusters.sentGroups({
              n: about.groups.length,
              values,
              model: about.job.model,
              where: whereOf(about.job),
            })}
          </p>
          <Asking
            {...{ inquiry, asks, ask }}
            hosted={about.job}
            of={about.groups.length}
            done={(n) => texts.clusters.groupsAsked({ n, of: about.groups.length })}
            button={texts.clusters.askNow({ n: about.groups.length })}
          >
            <button type="button" class="link" onClick={leave}>
              {texts.cancel}
            </button>
          </Asking>
        </section>
      )}
      {suggestions.size > 0 && (
        <p class={failures.length > 0 ? "notice warn small" : "muted small"} role="status" tabIndex={-1}>
          {texts.clusters.suggested({ n: answers.length, failed: failures.length })}{" "}
          {failures[0] && say(failures[0])}
        </p>
      )}
    </div>
  );
}
