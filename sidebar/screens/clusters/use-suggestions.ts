import { useMemo, useState } from "preact/hooks";
import {
  groupKey,
  groupsJob,
  type Suggestion,
  type Suggestions,
  suggestionOf,
  unsureGroups,
} from "../../../src/core/cluster/ask-groups.ts";
import type { Group } from "../../../src/core/cluster/groups.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Job, Result } from "../../../src/core/tasks/job.ts";
import { type Inquiry, useInquiry } from "./use-inquiry.ts";

/** What a model is asked about unsure groups, and what it has said. */
export interface Suggesting {
  suggestions: Suggestions;
  /** The groups that it could be asked about. */
  unsure: readonly Group[];
  inquiry: Inquiry;
  /** What is to be asked of which groups, once a person has wanted to know what that takes. */
  about: { job: Job; groups: readonly Group[] } | undefined;
  /** Looks up what is remembered, and what asking would take; nothing is sent. Rejects where the settings forbid it. */
  look: () => Promise<void>;
  ask: () => Promise<void>;
  leave: () => void;
}

/** Keeps what a model suggests for as long as the screen is open: a group is known by its values. */
export function useSuggestions(groups: readonly Group[], settings: Settings): Suggesting {
  const [suggestions, setSuggestions] = useState<Suggestions>(new Map());
  const [about, setAbout] = useState<Suggesting["about"]>();
  const inquiry = useInquiry();
  const unsure = useMemo(() => unsureGroups(groups, suggestions), [groups, suggestions]);
  const take = (asked: readonly Group[], results: readonly (Result | undefined)[]) =>
    setSuggestions((before) => {
      const now = new Map(before);
      asked.forEach((group, at) => {
        const result = results[at];
        const suggestion = result && suggestionOf(group, result);
        if (suggestion) now.set(groupKey(group), suggestion);
      });
      return now;
    });
  const isUnusable = (group: Group) => {
    const before = suggestions.get(groupKey(group));
    return before !== undefined && "failure" in before && before.unusable;
  };
  const leave = () => {
    inquiry.forget();
    setAbout(undefined);
  };
  const look = async () => {
    const parts = [unsure.filter((group) => !isUnusable(group)), unsure.filter(isUnusable)];
    setAbout({ job: groupsJob(unsure, settings), groups: parts.flat() });
    const questions = parts.flatMap((part, at) =>
      part.length > 0 ? [{ job: groupsJob(part, settings), afresh: at === 1 }] : [],
    );
    try {
      await inquiry.look(questions);
    } catch (error) {
      leave();
      throw error;
    }
  };
  const ask = async () => {
    const { foreseen } = inquiry;
    if (about === undefined || foreseen === undefined) return;
    const results = await inquiry.ask(foreseen, (some) => take(about.groups, some));
    if (results === undefined) return;
    take(about.groups, results);
    leave();
  };
  return { suggestions, unsure, inquiry, about, look, ask, leave };
}

/** The suggestions that are answers. */
export const answersIn = (suggestions: Suggestions): Extract<Suggestion, { by: string }>[] =>
  [...suggestions.values()].flatMap((each) => ("failure" in each ? [] : [each]));
