import type { Sentence } from "./sentences.ts";

/** Why nobody is signed in. */
export const signIn: readonly Sentence[] = [
  {
    en: "This build of Stet cannot sign in by a code. Paste a token; see docs/deploying.md.",
    es: "Esta versión de Stet no puede iniciar sesión con un código. Pegue un token; véase docs/deploying.md.",
    fr: "Cette version de Stet ne peut pas se connecter par un code. Collez un jeton ; voir docs/deploying.md.",
    de: "Diese Version von Stet kann sich nicht per Code anmelden. Fügen Sie ein Token ein; siehe docs/deploying.md.",
    pt: "Esta versão do Stet não pode iniciar sessão com um código. Cole um token; ver docs/deploying.md.",
  },
  {
    en: "Hugging Face does not let this build of Stet sign in. Tell whoever set it up, or paste a token instead.",
    es: "Hugging Face no deja que esta versión de Stet inicie sesión. Avise a quien la instaló, o pegue un token.",
    fr: "Hugging Face ne laisse pas cette version de Stet se connecter. Prévenez la personne qui l’a installée, ou collez un jeton.",
    de: "Hugging Face lässt diese Version von Stet keine Anmeldung machen. Sagen Sie der Person Bescheid, die sie eingerichtet hat, oder fügen Sie ein Token ein.",
    pt: "O Hugging Face não deixa esta versão do Stet iniciar sessão. Avise quem a instalou, ou cole um token.",
  },
  {
    en: "Another window is signing you in or out at the moment. Wait a little and try again.",
    es: "Otra ventana está iniciando o cerrando su sesión. Espere un poco y vuelva a intentarlo.",
    fr: "Une autre fenêtre est en train de vous connecter ou de vous déconnecter. Attendez un peu et réessayez.",
    de: "Ein anderes Fenster meldet Sie gerade an oder ab. Warten Sie kurz und versuchen Sie es noch einmal.",
    pt: "Outra janela está a iniciar ou a terminar a sua sessão. Espere um pouco e tente de novo.",
  },
];
