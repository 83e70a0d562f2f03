import { amount, count } from "../../numbers.ts";
import type { Translation } from "../../texts.ts";

/** What is said about models on this device. */
export const device: NonNullable<Translation["device"]> = {
  who: "Quem responde",
  hosted: "Hugging Face",
  endpoint: "O seu servidor",
  device: "Este dispositivo: grátis, e nada sai dele",
  model: "Modelo",
  other: "Outro modelo do Hub…",
  otherName: "Nome do modelo no Hub",
  about: (summary, languages, licence) => `${summary}. Línguas: ${languages}. Licença: ${licence}.`,
  get: (megabytes) =>
    megabytes === 0 ? "Obter este modelo" : `Obter este modelo (cerca de ${amount(megabytes)} MB, uma vez)`,
  downloading: (loaded, total) =>
    total === 0 ? "A obter o modelo…" : `${amount(Math.round(loaded))} de ${amount(Math.round(total))} MB`,
  ready: (on) => `Pronto neste dispositivo${on === "GPU" ? ", no processador gráfico" : ""}. Nada sai dele.`,
  cancelled: "Cancelado. O que foi descarregado por inteiro fica guardado.",
  getFirst: "Obtenha primeiro o modelo.",
  notHere: (model) => `${model} não funciona neste dispositivo.`,
  otherPrecision: (model) =>
    `Este processo começou num dispositivo que calcula ${model} com outra precisão, por isso as respostas não seriam iguais. Deixe-o como está e comece outro.`,
};

/** What is said about reading aloud. */
export const speech: NonNullable<Translation["speech"]> = {
  title: "Ler em voz alta",
  summary: "Lê um texto em voz alta: para ouvir ou como ficheiro de som.",
  text: "Texto",
  value: "Um valor da coluna",
  voice: "Lido por",
  hosted: "Hugging Face",
  browser: "A voz do navegador",
  browserOnly:
    "Só para ouvir: não dá nenhum ficheiro. As vozes que precisam da rede só são usadas se o navegador não tiver outra.",
  play: "Ouvir",
  heard: "O que foi lido",
  download: (kind) => `Descarregar (${kind})`,
  silent: "O modelo não devolveu nenhum som. Escolha outro.",
  onDevice: (model) => `${model} neste dispositivo`,
  saveAll: (n) => `Guardar ${count(n, "ficheiro", "ficheiros")} no Drive, com uma ligação ao lado`,
  driveHint: "Os ficheiros são só seus até os partilhar. As ligações vão para uma coluna nova.",
  saved: (n) => `${count(n, "ligação escrita", "ligações escritas")}.`,
};
