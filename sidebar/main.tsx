import { render } from "preact";
import { App } from "./app.tsx";
import { inWorker } from "./aside/own-script.ts";
import { takeOrders } from "./aside/worker.ts";
import { languageOf } from "./texts.ts";
import "./sidebar.css";

if (inWorker) takeOrders();
else {
  document.documentElement.lang = languageOf(navigator.language);
  const place = document.getElementById("app");
  if (place) render(<App />, place);
}
