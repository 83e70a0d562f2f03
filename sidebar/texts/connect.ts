import { count } from "../numbers.ts";

/** What the sidebar says of connecting, in its five languages. */
export const connect = {
  english: {
    connectTitle: "Connect to Hugging Face",
    connectWhy:
      "Rules work without an account. Models answer only with one at Hugging Face; calls are paid from its credits.",
    signIn: "Sign in with Hugging Face",
    signInEnded: "Your sign-in at Hugging Face has ended. Sign in again; what has an answer stays.",
    pasteInstead: "Paste a token instead",
    codeTitle: "Your code",
    codeSteps: "Open the page at Hugging Face, enter this code and allow Stet. Then come back here.",
    codeOpen: "Open the page",
    codeWaiting: "Waiting until you have allowed it…",
    codeGood: (minutes: number) => `The code is good for ${count(minutes, "more minute", "more minutes")}.`,
    codeDenied: "You did not allow it at Hugging Face, so nothing was kept.",
    codeExpired: "The code has run out before it was allowed.",
    codeNew: "Get a new code",
    connectedNameless: "Connected to Hugging Face",
  },
  german: {
    connectTitle: "Mit Hugging Face verbinden",
    connectWhy:
      "Regeln gehen ohne Konto. Modelle antworten nur mit einem Konto bei Hugging Face; bezahlt wird aus dessen Guthaben.",
    signIn: "Bei Hugging Face anmelden",
    signInEnded:
      "Ihre Anmeldung bei Hugging Face ist beendet. Melden Sie sich wieder an; was beantwortet ist, bleibt.",
    pasteInstead: "Stattdessen ein Token einfügen",
    codeTitle: "Ihr Code",
    codeSteps:
      "Öffnen Sie die Seite bei Hugging Face, geben Sie diesen Code ein und erlauben Sie Stet den Zugang. Kommen Sie dann hierher zurück.",
    codeOpen: "Seite öffnen",
    codeWaiting: "Wartet, bis Sie es erlaubt haben …",
    codeGood: (minutes: number) => `Der Code gilt noch ${count(minutes, "Minute", "Minuten")}.`,
    codeDenied: "Sie haben es bei Hugging Face nicht erlaubt; es wurde nichts gespeichert.",
    codeExpired: "Der Code ist abgelaufen, bevor er erlaubt wurde.",
    codeNew: "Neuen Code holen",
    connectedNameless: "Mit Hugging Face verbunden",
  },
  spanish: {
    connectTitle: "Conectar con Hugging Face",
    connectWhy:
      "Las reglas no necesitan cuenta. Los modelos solo responden con una de Hugging Face; las llamadas se pagan con su crédito.",
    signIn: "Iniciar sesión en Hugging Face",
    signInEnded:
      "Su sesión en Hugging Face ha terminado. Vuelva a iniciarla; lo que ya tiene respuesta se queda.",
    pasteInstead: "O bien pegar un token",
    codeTitle: "Su código",
    codeSteps:
      "Abra la página de Hugging Face, escriba este código y dé permiso a Stet. Después, vuelva aquí.",
    codeOpen: "Abrir la página",
    codeWaiting: "Esperando su permiso…",
    codeGood: (minutes: number) => `El código vale ${count(minutes, "minuto", "minutos")} más.`,
    codeDenied: "No dio permiso en Hugging Face, así que no se ha guardado nada.",
    codeExpired: "El código caducó antes de que diera permiso.",
    codeNew: "Pedir otro código",
    connectedNameless: "Conectado con Hugging Face",
  },
  french: {
    connectTitle: "Se connecter à Hugging Face",
    connectWhy:
      "Les règles se passent de compte. Les modèles ne répondent qu’avec un compte Hugging Face ; les appels sont payés sur ses crédits.",
    signIn: "S’identifier avec Hugging Face",
    signInEnded:
      "Votre session chez Hugging Face est terminée. Identifiez-vous de nouveau ; ce qui a une réponse reste.",
    pasteInstead: "Coller plutôt un jeton",
    codeTitle: "Votre code",
    codeSteps: "Ouvrez la page de Hugging Face, entrez ce code et autorisez Stet. Puis revenez ici.",
    codeOpen: "Ouvrir la page",
    codeWaiting: "En attente de votre autorisation…",
    codeGood: (minutes: number) => `Le code est valable encore ${count(minutes, "minute", "minutes")}.`,
    codeDenied: "Vous ne l’avez pas autorisé chez Hugging Face : rien n’a été gardé.",
    codeExpired: "Le code a expiré avant d’être autorisé.",
    codeNew: "Obtenir un nouveau code",
    connectedNameless: "Connecté à Hugging Face",
  },
  portuguese: {
    connectTitle: "Ligar ao Hugging Face",
    connectWhy:
      "As regras não precisam de conta. Os modelos só respondem com uma conta do Hugging Face; as chamadas são pagas com os créditos dela.",
    signIn: "Iniciar sessão no Hugging Face",
    signInEnded: "A sua sessão no Hugging Face terminou. Inicie-a de novo; o que já tem resposta fica.",
    pasteInstead: "Colar antes um token",
    codeTitle: "O seu código",
    codeSteps: "Abra a página do Hugging Face, introduza este código e autorize o Stet. Depois volte aqui.",
    codeOpen: "Abrir a página",
    codeWaiting: "À espera da sua autorização…",
    codeGood: (minutes: number) => `O código vale mais ${count(minutes, "minuto", "minutos")}.`,
    codeDenied: "Não autorizou no Hugging Face, por isso nada foi guardado.",
    codeExpired: "O código expirou antes de ser autorizado.",
    codeNew: "Pedir outro código",
    connectedNameless: "Ligado ao Hugging Face",
  },
};
