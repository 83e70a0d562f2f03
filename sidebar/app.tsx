import { useCallback, useEffect, useState } from "preact/hooks";
import type { KeptAnswers, Opened } from "../src/core/api/sidebar-api.ts";
import type { Reverted } from "../src/core/journal/revert.ts";
import type { Plan } from "../src/core/run/plan.ts";
import { engine } from "./device/engine.ts";
import { page } from "./page.ts";
import { Failure } from "./parts/failure.tsx";
import { Going, Resting } from "./parts/going.tsx";
import { isUndone, UndoResult } from "./parts/undo-result.tsx";
import { Unfinished } from "./parts/unfinished.tsx";
import type { Form } from "./run/plan.ts";
import { Clean } from "./screens/clean/clean.tsx";
import { RunScreen } from "./screens/clean/run.tsx";
import { Formulas } from "./screens/formulas/formulas.tsx";
import { History } from "./screens/history/history.tsx";
import { Review } from "./screens/review/review.tsx";
import { Connect } from "./screens/settings/settings.tsx";
import { server } from "./server.ts";
import { texts } from "./texts.ts";

type Screen = "clean" | "review" | "formulas" | "history" | "connect";

const SCREENS: readonly Screen[] = ["clean", "review", "formulas", "history", "connect"];

/** The whole sidebar: which screen is shown, and the run that goes on. */
export function App() {
  const [screen, setScreen] = useState<Screen>("clean");
  const [opened, setOpened] = useState<Opened>();
  const [kept, setKept] = useState<KeptAnswers>();
  const [failure, setFailure] = useState("");
  const [run, setRun] = useState<{
    run: string;
    plan: Plan;
    resumed: boolean;
    foreseen?: number | undefined;
  }>();

  const open = useCallback(() => {
    setFailure("");
    server.open().then(
      (found) => {
        engine.use(found.assets);
        setOpened((before) => {
          if (before === undefined && found.signIn.pending) setScreen("connect");
          return found;
        });
      },
      (error: Error) => setFailure(error.message),
    );
  }, []);
  useEffect(open, [open]);
  const isOpen = opened !== undefined;
  useEffect(() => {
    if (isOpen && kept === undefined) server.keepAnswers().then(setKept, () => {});
  }, [isOpen, kept]);

  const begin = async (plan: Plan, foreseen?: number) =>
    setRun({ ...(await server.begin(plan, page)), plan, resumed: false, foreseen });
  const resume = async (id: string) =>
    setRun({ run: id, plan: await server.resume(id, page), resumed: true });
  const [reviewed, setReviewed] = useState<string>();
  const [asked, setAsked] = useState<Partial<Form>>();
  const leaveRun = (toReview?: string, form?: Partial<Form>) => {
    setAsked(form);
    setScreen(toReview === undefined ? "clean" : "review");
    setReviewed(toReview);
    setRun(undefined);
    setOpened(undefined);
    open();
  };

  const [undone, setUndone] = useState<Reverted>();
  const settled = (came: unknown) => {
    if (isUndone(came)) setUndone(came);
    leaveRun();
  };

  if (undone) return <UndoResult undone={undone} leave={() => setUndone(undefined)} />;
  if (failure !== "") return <Failure sentence={failure} again={open} />;
  if (opened === undefined)
    return (
      <p class="app muted" style="padding:12px" role="status">
        {texts.loading}
      </p>
    );
  if (run)
    return (
      <>
        <Going changed={settled} />
        <RunScreen key={run.run} {...run} opened={opened} leave={leaveRun} />
      </>
    );
  return (
    <div class="app">
      <Going changed={settled} />
      <nav>
        {SCREENS.map((each) => (
          <button
            type="button"
            key={each}
            class={each === "connect" ? "last" : ""}
            aria-current={each === screen ? "page" : undefined}
            // What was corrected in review and chosen in the settings goes along with what is asked next, so it is read again.
            onClick={() =>
              each === "clean" && (screen === "review" || screen === "connect") ? leaveRun() : setScreen(each)
            }
          >
            {each === "connect" ? <Gear label={texts.screens.connect} /> : texts.screens[each]}
          </button>
        ))}
      </nav>
      {kept !== undefined && kept.foreign > 0 && (
        <p class="notice warn small">
          {texts.foreignAnswers({ answers: kept.foreign, dollars: kept.dollars })}
        </p>
      )}
      {opened.resting && <Resting resting={opened.resting} changed={settled} />}
      {screen === "clean" && opened.unfinished && (
        <Unfinished
          unfinished={opened.unfinished}
          background={opened.background}
          resume={resume}
          changed={() => leaveRun()}
        />
      )}
      {screen === "clean" && !opened.unfinished && (
        <Clean opened={opened} begin={begin} connect={() => setScreen("connect")} asked={asked} />
      )}
      {screen === "review" && (
        <Review
          first={reviewed}
          begin={begin}
          teach={(form) => leaveRun(undefined, form)}
          settings={opened.settings}
        />
      )}
      {screen === "formulas" && <Formulas />}
      {screen === "history" && <History />}
      {screen === "connect" && (
        <Connect
          account={opened.account}
          signIn={opened.signIn}
          billTo={opened.settings.billTo ?? ""}
          changed={(account) =>
            setOpened({ ...opened, account, signIn: { ...opened.signIn, pending: null, ended: false } })
          }
          leave={() => setScreen("clean")}
        />
      )}
    </div>
  );
}

function Gear({ label }: { label: string }) {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" role="img" aria-label={label} fill="currentColor">
      <path d="M19.4 13a7.5 7.5 0 0 0 0-2l2.1-1.6-2-3.5-2.5 1a7.6 7.6 0 0 0-1.7-1L14.9 3h-4l-.4 2.9a7.6 7.6 0 0 0-1.7 1l-2.5-1-2 3.5L6.4 11a7.5 7.5 0 0 0 0 2l-2.1 1.6 2 3.5 2.5-1c.5.4 1.1.7 1.7 1l.4 2.9h4l.4-2.9c.6-.3 1.2-.6 1.7-1l2.5 1 2-3.5zM12.9 15.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z" />
    </svg>
  );
}
