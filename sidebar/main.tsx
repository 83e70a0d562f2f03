import { render } from "preact";
import { App } from "./app.tsx";
import { share } from "./shared.ts";
import { languageOf } from "./texts.ts";
import { inWorker } from "./worker/own-script.ts";
import { takeOrders } from "./worker/worker.ts";
import "./sidebar.css";

share();
if (inWorker) takeOrders();
else {
  document.documentElement.lang = languageOf(navigator.language);
  const place = document.getElementById("app");
  if (place) render(<App />, place);
}
