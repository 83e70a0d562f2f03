import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { comparable } from "../../../src/core/cluster/clusters.ts";
import { comparisons, type Likenesses, meaningJob } from "../../../src/core/cluster/meaning.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Job, Result } from "../../../src/core/tasks/job.ts";
import { clock } from "../../clock.ts";
import { HOSTED, isGettingReady, type Who } from "../../device/who-answers.tsx";
import { wordsOf } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import { type Inquiry, useInquiry } from "./use-inquiry.ts";

/** How alike the values of a column are in meaning. */
export interface Meant {
  values: readonly string[];
  likenesses: Likenesses;
  /** Which models have said so. */
  by: readonly string[];
  /** Values of which nothing came back, and why. */
  missing: number;
  why: Said | undefined;
}

export interface Meaning {
  who: Who;
  setWho: (who: Who) => void;
  /** What is asked; undefined until it is settled who answers. */
  job: Job | undefined;
  inquiry: Inquiry;
  /** How many values are compared, and the seconds that are left, while they are. */
  compared: { values: number; left: number | undefined } | undefined;
  /** Seconds that comparing is going to take; undefined where that is no matter, or not known yet. */
  takes: number | undefined;
  meant: Meant | undefined;
  failure: string;
  /** Asks for what is not remembered, and compares. */
  ask: () => Promise<void>;
  /** Asks again for what did not come back. */
  again: () => Promise<void>;
  /** Ends the comparing; what was asked is remembered. */
  stop: () => void;
}

/** A model in English is small enough for this device; in a document of another language a hosted one is offered first. */
const usualWho = ({ locale }: Settings): Who => (/^en\b|^en_/.test(locale) ? { place: "device" } : HOSTED);

/** Values that are compared in no time, and the seconds that nobody minds. */
const FEW = 2_000;
const SHORT = 10;

/** Numbers that a meaning is made of, as the usual models write it. */
const NUMBERS = { device: 384, hosted: 1024 } as const;

/** Compares the meaning of values, once a person wants it: what is all remembered is compared at once, unless that takes long. */
export function useMeaning(counts: ReadonlyMap<string, number> | undefined, settings: Settings): Meaning {
  const [who, setWho] = useState<Who>(() => usualWho(settings));
  const values = useMemo(() => counts && comparable(counts), [counts]);
  const [job, setJob] = useState<Job>();
  const [meant, setMeant] = useState<Meant>();
  const [compared, setCompared] = useState<Meaning["compared"]>();
  const [takes, setTakes] = useState<number>();
  const [failure, setFailure] = useState("");
  const inquiry = useInquiry();
  const aside = useRef<Aside>();

  const compare = async (all: readonly string[], results: readonly (Result | undefined)[]) => {
    const own = new Aside();
    aside.current = own;
    const packed = results.map((each) =>
      each && "answer" in each && typeof each.answer === "string" ? each.answer : "",
    );
    const failed = results.flatMap((each) => (each && "failure" in each ? [each.failure.says] : []));
    const began = clock.now();
    const tell = (share: number) => {
      const spent = clock.now() - began;
      // Each value is compared with all before it.
      const left = share > 0.2 ? spent / share ** 2 - spent : undefined;
      setCompared({ values: Math.round(share * all.length), left });
    };
    tell(0);
    let likenesses: Likenesses;
    try {
      likenesses = await own.do("likenesses", [packed], tell);
    } finally {
      if (aside.current === own) setCompared(undefined);
    }
    if (aside.current !== own) return;
    const by = [...new Set(results.flatMap((each) => (each && "answer" in each ? [each.by] : [])))];
    const missing = packed.filter((each) => each === "").length;
    setMeant({ values: all, likenesses, by, missing, why: failed[0] });
  };
  const answerer = isGettingReady(who) ? undefined : (who.ready?.model ?? who.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other values, or another answerer, are another question
  useEffect(() => {
    setMeant(undefined);
    setCompared(undefined);
    setTakes(undefined);
    setFailure("");
    setJob(undefined);
    if (values === undefined || answerer === undefined) return;
    let current = true;
    const measuring = new Aside();
    const foresee = async () => {
      if (values.length < FEW) return 0;
      const speed = await measuring.do("comparingSpeed", [NUMBERS[who.place]]);
      const seconds = speed * comparisons(values.length);
      if (current) setTakes(seconds);
      return seconds;
    };
    const fail = (error: unknown) => current && setFailure(wordsOf(error));
    try {
      const asked = meaningJob(values, { ...settings, ...(who.ready && { device: who.ready }) });
      setJob(asked);
      Promise.all([inquiry.look([{ job: asked }]), foresee()])
        .then(([found, seconds]) =>
          found?.forecast.calls === 0 && seconds < SHORT ? compare(values, found.results) : undefined,
        )
        .catch(fail);
    } catch (error) {
      fail(error);
    }
    return () => {
      current = false;
      inquiry.forget();
      measuring.end();
      aside.current?.end();
      aside.current = undefined;
    };
  }, [values, answerer]);

  const ask = async () => {
    const { foreseen } = inquiry;
    if (values === undefined || foreseen === undefined) return;
    setMeant(undefined);
    const results = await inquiry.ask(foreseen);
    if (results) await compare(values, results);
  };
  const again = async () => {
    if (values === undefined || job === undefined) return;
    const foreseen = await inquiry.look([{ job }]);
    const results = foreseen && (await inquiry.ask(foreseen));
    if (results) await compare(values, results);
  };
  const stop = () => {
    aside.current?.end();
    aside.current = undefined;
    setCompared(undefined);
  };
  return { who, setWho, job, inquiry, compared, takes, meant, failure, ask, again, stop };
}
