import { amount, count } from "../../numbers.ts";
import type { Translation } from "../../texts.ts";

/** What is said about models on this device. */
export const device: NonNullable<Translation["device"]> = {
  who: "Quién responde",
  hosted: "Hugging Face",
  endpoint: "Su servidor",
  device: "Este dispositivo: gratis, y nada sale de él",
  model: "Modelo",
  other: "Otro modelo del Hub…",
  otherName: "Nombre del modelo en el Hub",
  about: (summary, languages, licence) => `${summary}. Idiomas: ${languages}. Licencia: ${licence}.`,
  get: (megabytes) =>
    megabytes === 0 ? "Obtener este modelo" : `Obtener este modelo (unos ${amount(megabytes)} MB, una vez)`,
  downloading: (loaded, total) =>
    total === 0
      ? "Descargando el modelo…"
      : `${amount(Math.round(loaded))} de ${amount(Math.round(total))} MB`,
  ready: (on) =>
    `Listo en este dispositivo${on === "GPU" ? ", en su procesador gráfico" : ""}. Nada sale de él.`,
  cancelled: "Cancelado. Lo que se descargó entero se conserva.",
  getFirst: "Obtenga primero el modelo.",
  notHere: (model) => `${model} no funciona en este dispositivo.`,
  otherPrecision: (model) =>
    `Este proceso empezó en un dispositivo que calcula ${model} con otra precisión, así que las respuestas no serían iguales. Déjelo como está y empiece otro.`,
};

/** What is said about reading aloud. */
export const speech: NonNullable<Translation["speech"]> = {
  title: "Leer en voz alta",
  summary: "Lee un texto en voz alta: para escucharlo o como archivo de sonido.",
  text: "Texto",
  value: "Un valor de la columna",
  voice: "Lee",
  hosted: "Hugging Face",
  browser: "La voz del navegador",
  browserOnly:
    "Solo para escuchar: no da ningún archivo. Las voces que necesitan la red se usan solo si el navegador no tiene otra.",
  play: "Escuchar",
  heard: "Lo que se leyó",
  download: (kind) => `Descargar (${kind})`,
  silent: "El modelo no devolvió ningún sonido. Elija otro.",
  onDevice: (model) => `${model} en este dispositivo`,
  saveAll: (n) => `Guardar ${count(n, "archivo", "archivos")} en Drive, con un enlace al lado`,
  driveHint: "Los archivos son solo suyos hasta que los comparta. Los enlaces van a una columna nueva.",
  saved: (n) => `${count(n, "enlace escrito", "enlaces escritos")}.`,
};
