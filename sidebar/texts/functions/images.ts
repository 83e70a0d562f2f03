import { type FunctionTexts, ONLY_MODEL, SCORES } from "./function-texts.ts";

export const images: Readonly<Record<string, FunctionTexts>> = {
  HF_CLASSIFY_IMAGE: {
    title: {
      es: "Clasificar imágenes",
      fr: "Classer des images",
      de: "Bilder einordnen",
      pt: "Classificar imagens",
    },
    summary: {
      es: "Da a cada imagen una de sus categorías; sin ellas, lo que el propio modelo ve.",
      fr: "Donne à chaque image une de vos catégories ; sans elles, ce que le modèle y voit.",
      de: "Gibt jedem Bild eine Ihrer Kategorien; ohne Kategorien, was das Modell selbst darin sieht.",
      pt: "Dá a cada imagem uma das suas categorias; sem elas, o que o próprio modelo vê.",
    },
    params: {
      labels: {
        es: "Las categorías entre las que elegir, como «inundación, incendio, multitud».",
        fr: "Les catégories au choix, comme « inondation, incendie, foule ».",
        de: "Die Kategorien zur Auswahl, etwa „Überschwemmung, Brand, Menschenmenge“.",
        pt: "As categorias por onde escolher, como “inundação, incêndio, multidão”.",
      },
      options: SCORES,
    },
  },
  HF_DETECT: {
    title: {
      es: "Encontrar cosas en imágenes",
      fr: "Trouver des objets dans des images",
      de: "Dinge in Bildern finden",
      pt: "Encontrar coisas em imagens",
    },
    summary: {
      es: "Cuenta las cosas que hay en cada imagen.",
      fr: "Compte les objets dans chaque image.",
      de: "Zählt die Dinge in jedem Bild.",
      pt: "Conta as coisas que há em cada imagem.",
    },
    params: {
      options: {
        es: "Cualquiera de «boxes» (una segunda columna: dónde está cada cosa, en píxeles), «only: person», «min: 0.8», «model: org/name».",
        fr: "Au choix « boxes » (une deuxième colonne : où est chaque objet, en pixels), « only: person », « min: 0.8 », « model: org/name ».",
        de: "Möglich sind „boxes“ (eine zweite Spalte: wo jedes Ding ist, in Pixeln), „only: person“, „min: 0.8“, „model: org/name“.",
        pt: "Qualquer de “boxes” (uma segunda coluna: onde está cada coisa, em píxeis), “only: person”, “min: 0.8”, “model: org/name”.",
      },
    },
  },
  HF_SEGMENT: {
    title: {
      es: "Nombrar las partes de imágenes",
      fr: "Nommer les parties d’images",
      de: "Bildteile benennen",
      pt: "Nomear as partes de imagens",
    },
    summary: {
      es: "Nombra lo que muestran las partes de cada imagen: cielo, calle, edificio.",
      fr: "Nomme ce que montrent les parties de chaque image : ciel, route, bâtiment.",
      de: "Benennt, was die Teile jedes Bildes zeigen: Himmel, Straße, Gebäude.",
      pt: "Nomeia o que mostram as partes de cada imagem: céu, rua, edifício.",
    },
    params: {
      options: {
        es: "Por ejemplo, «min: 0.8» o «model: org/name».",
        fr: "Par exemple « min: 0.8 » ou « model: org/name ».",
        de: "Zum Beispiel „min: 0.8“ oder „model: org/name“.",
        pt: "Por exemplo, “min: 0.8” ou “model: org/name”.",
      },
    },
  },
  HF_CAPTION: {
    title: {
      es: "Describir imágenes",
      fr: "Décrire des images",
      de: "Bilder beschreiben",
      pt: "Descrever imagens",
    },
    summary: {
      es: "Dice en una frase lo que muestra cada imagen.",
      fr: "Dit en une phrase ce que montre chaque image.",
      de: "Sagt in einem Satz, was jedes Bild zeigt.",
      pt: "Diz numa frase o que cada imagem mostra.",
    },
    params: { options: ONLY_MODEL },
  },
  HF_READ: {
    title: {
      es: "Leer el texto de imágenes",
      fr: "Lire le texte d’images",
      de: "Text in Bildern lesen",
      pt: "Ler o texto de imagens",
    },
    summary: {
      es: "Copia el texto que hay en cada imagen: un recibo, un cartel, una página escaneada.",
      fr: "Recopie le texte de chaque image : un reçu, un panneau, une page numérisée.",
      de: "Schreibt den Text aus jedem Bild ab: eine Quittung, ein Schild, eine gescannte Seite.",
      pt: "Copia o texto que há em cada imagem: um recibo, um letreiro, uma página digitalizada.",
    },
    params: { options: ONLY_MODEL },
  },
  HF_ASK_IMAGE: {
    title: {
      es: "Preguntar por imágenes",
      fr: "Interroger des images",
      de: "Zu Bildern fragen",
      pt: "Perguntar sobre imagens",
    },
    summary: {
      es: "Responde a una pregunta sobre cada imagen.",
      fr: "Répond à une question sur chaque image.",
      de: "Beantwortet eine Frage zu jedem Bild.",
      pt: "Responde a uma pergunta sobre cada imagem.",
    },
    params: {
      question: {
        es: "Lo que se pregunta, como «¿Cuántas personas hay?».",
        fr: "La question, comme « Combien de personnes y a-t-il ? ».",
        de: "Was gefragt wird, etwa „Wie viele Menschen sind da?“.",
        pt: "O que se pergunta, como “Quantas pessoas há?”.",
      },
      options: ONLY_MODEL,
    },
  },
};
