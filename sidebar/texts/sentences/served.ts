import type { Sentence } from "./sentences.ts";

/** Why a value has no answer: nobody serves the model, and what to do instead. */
export const served: readonly Sentence[] = [
  {
    en: "{0} is not served by {1}.",
    es: "{1} no ofrece {0}.",
    fr: "{1} ne propose pas {0}.",
    de: "{0} gibt es nicht bei {1}.",
    pt: "{1} não oferece {0}.",
  },
  {
    en: "{0} is not served by {1} for {2}.",
    es: "{1} no ofrece {0} para {2}.",
    fr: "{1} ne propose pas {0} pour {2}.",
    de: "{0} gibt es nicht bei {1} für {2}.",
    pt: "{1} não oferece {0} para {2}.",
  },
  {
    en: "{0} is not served here.",
    es: "{0} no se ofrece aquí.",
    fr: "{0} n’est pas proposé ici.",
    de: "{0} gibt es hier nicht.",
    pt: "{0} não é oferecido aqui.",
  },
  {
    en: "Check the endpoint's address and the model's name.",
    es: "Compruebe la dirección del servidor y el nombre del modelo.",
    fr: "Vérifiez l’adresse du point d’accès et le nom du modèle.",
    de: "Prüfen Sie die Adresse des Endpunkts und den Namen des Modells.",
    pt: "Verifique o endereço do servidor e o nome do modelo.",
  },
  {
    en: 'It is live at {0}: choose "provider: {1}".',
    es: "Está disponible en {0}: elija «provider: {1}».",
    fr: "Il est disponible chez {0} : choisissez « provider: {1} ».",
    de: "Es läuft bei {0}: Wählen Sie „provider: {1}“.",
    pt: "Está disponível em {0}: escolha “provider: {1}”.",
  },
  {
    en: "Try {0} or {1}, an endpoint of your own, or this device from the sidebar.",
    es: "Pruebe {0} o {1}, un servidor propio o este dispositivo.",
    fr: "Essayez {0} ou {1}, un point d’accès à vous, ou cet appareil.",
    de: "Versuchen Sie {0} oder {1}, einen eigenen Endpunkt oder dieses Gerät.",
    pt: "Experimente {0} ou {1}, um servidor seu ou este dispositivo.",
  },
  {
    en: "Try {0}, an endpoint of your own, or this device from the sidebar.",
    es: "Pruebe {0}, un servidor propio o este dispositivo.",
    fr: "Essayez {0}, un point d’accès à vous, ou cet appareil.",
    de: "Versuchen Sie {0}, einen eigenen Endpunkt oder dieses Gerät.",
    pt: "Experimente {0}, um servidor seu ou este dispositivo.",
  },
  {
    en: "Try {0} or {1}, or an endpoint of your own.",
    es: "Pruebe {0} o {1}, o un servidor propio.",
    fr: "Essayez {0} ou {1}, ou un point d’accès à vous.",
    de: "Versuchen Sie {0} oder {1}, oder einen eigenen Endpunkt.",
    pt: "Experimente {0} ou {1}, ou um servidor seu.",
  },
  {
    en: "Try {0}, or an endpoint of your own.",
    es: "Pruebe {0}, o un servidor propio.",
    fr: "Essayez {0}, ou un point d’accès à vous.",
    de: "Versuchen Sie {0} oder einen eigenen Endpunkt.",
    pt: "Experimente {0}, ou um servidor seu.",
  },
  {
    en: "Choose another model, an endpoint of your own, or this device from the sidebar.",
    es: "Elija otro modelo, un servidor propio o este dispositivo.",
    fr: "Choisissez un autre modèle, un point d’accès à vous, ou cet appareil.",
    de: "Wählen Sie ein anderes Modell, einen eigenen Endpunkt oder dieses Gerät.",
    pt: "Escolha outro modelo, um servidor seu ou este dispositivo.",
  },
  {
    en: "Choose another model, or an endpoint of your own.",
    es: "Elija otro modelo o un servidor propio.",
    fr: "Choisissez un autre modèle ou un point d’accès à vous.",
    de: "Wählen Sie ein anderes Modell oder einen eigenen Endpunkt.",
    pt: "Escolha outro modelo ou um servidor seu.",
  },
  {
    en: "No provider serves {0}. Set up an endpoint of your own for it, or run it on this device from the sidebar.",
    es: "Ningún proveedor ofrece {0}. Monte un servidor propio para él, o elija este dispositivo.",
    fr: "Aucun fournisseur ne propose {0}. Installez-lui un point d’accès à vous, ou choisissez cet appareil.",
    de: "{0} gibt es bei keinem Anbieter. Richten Sie dafür einen eigenen Endpunkt ein, oder wählen Sie dieses Gerät.",
    pt: "Nenhum fornecedor oferece {0}. Monte um servidor seu para ele, ou escolha este dispositivo.",
  },
];
