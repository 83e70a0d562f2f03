// One line a language: what is said before the server has answered is in every page; the rest comes with its first answer.
export { start as de } from "./de.json";
export { start as es } from "./es.json";
export { start as fr } from "./fr.json";
export { start as pt } from "./pt.json";
