import { useCallback, useEffect, useState } from "preact/hooks";
import type { Opened, Plan } from "../src/core/sidebar-api.ts";
import { page } from "./page.ts";
import { Failure } from "./parts/failure.tsx";
import { Unfinished } from "./parts/unfinished.tsx";
import { Clean } from "./screens/clean.tsx";
import { Connect } from "./screens/connect.tsx";
import { History } from "./screens/history.tsx";
import { Review } from "./screens/review.tsx";
import { RunScreen } from "./screens/run.tsx";
import { server } from "./server.ts";
import { texts } from "./texts.ts";

type Screen = "clean" | "review" | "history" | "connect";

const SCREENS: readonly Screen[] = ["clean", "review", "history", "connect"];

/** The whole sidebar: which screen is shown, and the run that goes on. */
export function App() {
  const [screen, setScreen] = useState<Screen>("clean");
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState("");
  const [run, setRun] = useState<{ run: string; plan: Plan; resumed: boolean }>();

  const open = useCallback(() => {
    setFailure("");
    server.open().then(setOpened, (error: Error) => setFailure(error.message));
  }, []);
  useEffect(open, [open]);

  const begin = async (plan: Plan) => setRun({ ...(await server.begin(plan, page)), plan, resumed: false });
  const resume = async (id: string) =>
    setRun({ run: id, plan: await server.resume(id, page), resumed: true });
  const [reviewed, setReviewed] = useState<string>();
  const leaveRun = (toReview?: string) => {
    setScreen(toReview === undefined ? "clean" : "review");
    setReviewed(toReview);
    setRun(undefined);
    setOpened(undefined);
    open();
  };

  if (failure !== "") return <Failure sentence={failure} again={open} />;
  if (opened === undefined)
    return (
      <p class="app muted" style="padding:12px" role="status">
        {texts.loading}
      </p>
    );
  if (run) return <RunScreen key={run.run} {...run} opened={opened} leave={leaveRun} />;
  return (
    <div class="app">
      <nav>
        {SCREENS.map((each) => (
          <button
            type="button"
            key={each}
            class={each === "connect" ? "last" : ""}
            aria-current={each === screen ? "page" : undefined}
            onClick={() => setScreen(each)}
          >
            {texts.screens[each]}
          </button>
        ))}
      </nav>
      {screen === "clean" && opened.unfinished && (
        <Unfinished unfinished={opened.unfinished} resume={resume} changed={() => leaveRun()} />
      )}
      {screen === "clean" && !opened.unfinished && (
        <Clean opened={opened} begin={begin} connect={() => setScreen("connect")} />
      )}
      {screen === "review" && <Review first={reviewed} begin={begin} />}
      {screen === "history" && <History />}
      {screen === "connect" && (
        <Connect
          account={opened.account}
          changed={(account) => setOpened({ ...opened, account })}
          leave={() => setScreen("clean")}
        />
      )}
    </div>
  );
}
