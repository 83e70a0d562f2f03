import { render } from "preact";
import { App } from "./app.tsx";
import { languageOf } from "./texts.ts";
import "./sidebar.css";

document.documentElement.lang = languageOf(navigator.language);
const place = document.getElementById("app");
if (place) render(<App />, place);
