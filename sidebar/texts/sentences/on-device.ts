import type { Sentence } from "./sentences.ts";

/** Why a model does not run on this device. */
export const onDevice: readonly Sentence[] = [
  {
    en: "This device has too little memory for {0}. Close other tabs, or choose a smaller model.",
    es: "Este dispositivo tiene poca memoria para {0}. Cierre otras pestañas, o elija un modelo más pequeño.",
    fr: "Cet appareil a trop peu de mémoire pour {0}. Fermez d’autres onglets, ou choisissez un modèle plus petit.",
    de: "Dieses Gerät hat zu wenig Speicher für {0}. Schließen Sie andere Tabs, oder wählen Sie ein kleineres Modell.",
    pt: "Este dispositivo tem pouca memória para {0}. Feche outros separadores, ou escolha um modelo mais pequeno.",
  },
  {
    en: "There is no model {0} that a browser can run: it does not exist, is not public, or has no ONNX files. Look for one with the library “Transformers.js” on the Hub.",
    es: "No hay ningún modelo {0} que funcione en un navegador: no existe, no es público o no tiene archivos ONNX. Busque en el Hub uno con la biblioteca «Transformers.js».",
    fr: "Il n’y a pas de modèle {0} qu’un navigateur puisse faire tourner : il n’existe pas, n’est pas public ou n’a pas de fichiers ONNX. Cherchez-en un sur le Hub avec la bibliothèque « Transformers.js ».",
    de: "Ein Modell {0}, das im Browser läuft, gibt es nicht: Es fehlt, ist nicht öffentlich oder hat keine ONNX-Dateien. Suchen Sie auf dem Hub eines mit der Bibliothek „Transformers.js“.",
    pt: "Não há nenhum modelo {0} que funcione num navegador: não existe, não é público ou não tem ficheiros ONNX. Procure no Hub um com a biblioteca “Transformers.js”.",
  },
  {
    en: "This browser does not let the sidebar run models. An extension or the rules of your organisation may forbid it; choose Hugging Face instead.",
    es: "Este navegador no deja que el panel use modelos. Puede que lo prohíba una extensión o las normas de su organización; elija Hugging Face.",
    fr: "Ce navigateur ne laisse pas le panneau faire tourner de modèles. Une extension ou les règles de votre organisation l’interdisent peut-être ; choisissez Hugging Face.",
    de: "Dieser Browser lässt in der Leiste keine Modelle laufen. Vielleicht verbietet es eine Erweiterung oder Ihre Organisation; wählen Sie Hugging Face.",
    pt: "Este navegador não deixa o painel usar modelos. Talvez o proíba uma extensão ou as regras da sua organização; escolha o Hugging Face.",
  },
  {
    en: "{0} could not be downloaded: the network is down or something blocks it. Once it is here it also works offline.",
    es: "No se pudo descargar {0}: no hay red o algo lo bloquea. Una vez aquí, también funciona sin conexión.",
    fr: "Impossible de télécharger {0} : le réseau est coupé ou quelque chose le bloque. Une fois ici, il marche aussi hors ligne.",
    de: "{0} ließ sich nicht laden: Das Netz ist weg, oder etwas blockiert es. Ist es einmal da, läuft es auch ohne Netz.",
    pt: "Não foi possível descarregar {0}: não há rede ou algo o bloqueia. Uma vez aqui, também funciona sem ligação.",
  },
  {
    en: "The browser has no room to keep {0}. Free some disk space, or choose a smaller model.",
    es: "El navegador no tiene sitio para guardar {0}. Libere espacio en el disco, o elija un modelo más pequeño.",
    fr: "Le navigateur n’a pas la place de garder {0}. Libérez de l’espace disque, ou choisissez un modèle plus petit.",
    de: "Der Browser hat keinen Platz für {0}. Schaffen Sie Platz auf der Festplatte, oder wählen Sie ein kleineres Modell.",
    pt: "O navegador não tem espaço para guardar {0}. Liberte espaço no disco, ou escolha um modelo mais pequeno.",
  },
  {
    en: "{0} cannot do this. Choose another model.",
    es: "{0} no sabe hacer esto. Elija otro modelo.",
    fr: "{0} ne sait pas faire cela. Choisissez un autre modèle.",
    de: "{0} kann das nicht. Wählen Sie ein anderes Modell.",
    pt: "{0} não sabe fazer isto. Escolha outro modelo.",
  },
  {
    en: "{0} stopped with an error on this device: {1}",
    es: "{0} se detuvo con un error en este dispositivo: {1}",
    fr: "{0} s’est arrêté sur une erreur, sur cet appareil : {1}",
    de: "{0} hat auf diesem Gerät mit einem Fehler aufgehört: {1}",
    pt: "{0} parou com um erro neste dispositivo: {1}",
  },
];
