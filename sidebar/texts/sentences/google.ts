import type { Sentence } from "./sentences.ts";

/** Why a value has no answer: Google's limits, and what may be spent. */
export const google: readonly Sentence[] = [
  {
    en: "Google is running too many scripts of this account at once. Try again in a minute.",
    es: "Google está ejecutando demasiados scripts de esta cuenta a la vez. Vuelva a intentarlo dentro de un minuto.",
    fr: "Google exécute trop de scripts de ce compte à la fois. Réessayez dans une minute.",
    de: "Google führt gerade zu viele Skripte dieses Kontos aus. Versuchen Sie es in einer Minute noch einmal.",
    pt: "O Google está a executar demasiados scripts desta conta ao mesmo tempo. Tente de novo daqui a um minuto.",
  },
  {
    en: "Google's daily number of fetches for this account is used up. What has an answer stays; run again tomorrow and only the rest is asked.",
    es: "Se ha agotado el número diario de consultas que Google permite a esta cuenta. Lo respondido se queda; repita mañana y solo se pregunta el resto.",
    fr: "Le nombre de requêtes que Google permet par jour à ce compte est épuisé. Ce qui a une réponse reste ; relancez demain, et seul le reste sera demandé.",
    de: "Die Abrufe, die Google diesem Konto am Tag erlaubt, sind aufgebraucht. Was beantwortet ist, bleibt; starten Sie morgen noch einmal, dann wird nur der Rest gefragt.",
    pt: "Esgotou-se o número diário de consultas que o Google permite a esta conta. O que tem resposta fica; repita amanhã e só o resto é perguntado.",
  },
  {
    en: "Google's fetches for today are used up. They come back within 24 hours.",
    es: "Las consultas de hoy que permite Google se han agotado. Vuelven en un plazo de 24 horas.",
    fr: "Les requêtes que Google permet aujourd’hui sont épuisées. Elles reviennent dans les 24 heures.",
    de: "Die Abrufe, die Google heute erlaubt, sind aufgebraucht. In spätestens 24 Stunden gibt es neue.",
    pt: "As consultas de hoje permitidas pelo Google esgotaram-se. Voltam dentro de 24 horas.",
  },
  {
    en: "Google limits how much this account may transfer at once. Try again in a minute.",
    es: "Google limita cuánto puede transferir esta cuenta a la vez. Vuelva a intentarlo dentro de un minuto.",
    fr: "Google limite ce que ce compte peut transférer à la fois. Réessayez dans une minute.",
    de: "Google begrenzt, wie viel dieses Konto auf einmal übertragen darf. Versuchen Sie es in einer Minute noch einmal.",
    pt: "O Google limita quanto esta conta pode transferir de uma vez. Tente de novo daqui a um minuto.",
  },
  {
    en: "The address in this cell is too long for Google to fetch.",
    es: "La dirección de esta celda es demasiado larga para que Google la consulte.",
    fr: "L’adresse de cette cellule est trop longue pour Google.",
    de: "Die Adresse in dieser Zelle ist zu lang für Google.",
    pt: "O endereço desta célula é longo demais para o Google.",
  },
  {
    en: "Stet may not reach other services yet. Open Extensions ▸ Stet once and allow it.",
    es: "Stet aún no tiene permiso para llegar a otros servicios. Abra una vez Extensiones ▸ Stet y autorícelo.",
    fr: "Stet n’a pas encore le droit de joindre d’autres services. Ouvrez une fois Extensions ▸ Stet et autorisez-le.",
    de: "Stet darf noch keine anderen Dienste erreichen. Öffnen Sie einmal Erweiterungen ▸ Stet und erlauben Sie es.",
    pt: "O Stet ainda não tem permissão para chegar a outros serviços. Abra uma vez Extensões ▸ Stet e autorize-o.",
  },
  {
    en: "Your organisation's administrator does not let scripts reach {0}. Ask them to allow it.",
    es: "El administrador de su organización no deja que los scripts lleguen a {0}. Pídale que lo permita.",
    fr: "L’administrateur de votre organisation ne laisse pas les scripts joindre {0}. Demandez-lui de l’autoriser.",
    de: "Die Verwaltung Ihrer Organisation lässt Skripte diese Adresse nicht erreichen: {0}. Bitten Sie dort, es zu erlauben.",
    pt: "O administrador da sua organização não deixa os scripts chegar a {0}. Peça-lhe que o permita.",
  },
  {
    en: "Google cannot send a request to {0}. Check the address in Stet's settings.",
    es: "Google no puede enviar una petición a {0}. Compruebe la dirección en los ajustes de Stet.",
    fr: "Google ne peut pas envoyer de requête à {0}. Vérifiez l’adresse dans les réglages de Stet.",
    de: "Google kann keine Anfrage dorthin senden: {0}. Prüfen Sie die Adresse in den Einstellungen von Stet.",
    pt: "O Google não consegue enviar um pedido a {0}. Verifique o endereço nas definições do Stet.",
  },
  {
    en: "Google did not let the request through: {0} Try again in a few minutes; what has an answer stays.",
    es: "Google no dejó pasar la petición: {0} Vuelva a intentarlo dentro de unos minutos; lo respondido se queda.",
    fr: "Google n’a pas laissé passer la requête : {0} Réessayez dans quelques minutes ; ce qui a une réponse reste.",
    de: "Google hat die Anfrage nicht durchgelassen: {0} Versuchen Sie es in ein paar Minuten noch einmal; was beantwortet ist, bleibt.",
    pt: "O Google não deixou passar o pedido: {0} Tente de novo daqui a uns minutos; o que tem resposta fica.",
  },
  {
    en: "The price of this model is not known, so the spending limit could not be kept and nothing was asked. Lift the limit or choose a model with a known price.",
    es: "No se conoce el precio de este modelo, así que no se podía respetar el límite de gasto y no se preguntó nada. Quite el límite o elija un modelo con precio conocido.",
    fr: "Le prix de ce modèle est inconnu : la limite de dépenses ne pouvait pas être tenue, et rien n’a été demandé. Levez la limite ou choisissez un modèle au prix connu.",
    de: "Der Preis dieses Modells ist nicht bekannt; die Ausgabengrenze ließ sich nicht einhalten, und es wurde nichts gefragt. Heben Sie die Grenze auf, oder wählen Sie ein Modell mit bekanntem Preis.",
    pt: "Não se conhece o preço deste modelo, por isso não se podia respeitar o limite de gastos e nada foi perguntado. Retire o limite ou escolha um modelo com preço conhecido.",
  },
  {
    en: "The spending limit of ${0} is reached. Raise it and run again; only what has no answer is asked.",
    es: "Se ha alcanzado el límite de gasto de {0} $. Súbalo y repita; solo se pregunta lo que no tiene respuesta.",
    fr: "La limite de dépenses de {0} $ est atteinte. Relevez-la et relancez ; seul ce qui n’a pas de réponse sera demandé.",
    de: "Die Ausgabengrenze von {0} $ ist erreicht. Erhöhen Sie sie und starten Sie noch einmal; gefragt wird nur, was keine Antwort hat.",
    pt: "O limite de gastos de {0} $ foi atingido. Aumente-o e repita; só se pergunta o que não tem resposta.",
  },
  {
    en: "The run was stopped before this cell. Run again, and only the rest is asked.",
    es: "El proceso se detuvo antes de esta celda. Repita, y solo se pregunta el resto.",
    fr: "Le traitement a été arrêté avant cette cellule. Relancez, et seul le reste sera demandé.",
    de: "Der Lauf wurde vor dieser Zelle abgebrochen. Starten Sie noch einmal; gefragt wird nur der Rest.",
    pt: "O processo foi parado antes desta célula. Repita, e só o resto é perguntado.",
  },
];
