import { type FunctionTexts, ONLY_MODEL } from "./function-texts.ts";

export const text: Readonly<Record<string, FunctionTexts>> = {
  HF_CLASSIFY: {
    title: { es: "Clasificar", fr: "Classer", de: "Einordnen", pt: "Classificar" },
    summary: {
      es: "Da a cada texto una de sus categorías; sin ellas, la que conoce el propio modelo, como el tono positivo o negativo.",
      fr: "Donne à chaque texte une de vos catégories ; sans elles, celle que le modèle connaît, comme le ton positif ou négatif.",
      de: "Gibt jedem Text eine Ihrer Kategorien; ohne Kategorien eine, die das Modell selbst kennt, etwa die Stimmung.",
      pt: "Dá a cada texto uma das suas categorias; sem elas, a que o próprio modelo conhece, como o tom positivo ou negativo.",
    },
    params: {
      labels: {
        es: "Las categorías entre las que elegir, como «política, deporte, sucesos: policía, tribunales», o un rango con ellas.",
        fr: "Les catégories au choix, comme « politique, sport, faits divers: police, tribunaux », ou une plage qui les contient.",
        de: "Die Kategorien zur Auswahl, etwa „Politik, Sport, Verbrechen: Polizei, Gericht“, oder ein Bereich mit ihnen.",
        pt: "As categorias por onde escolher, como “política, desporto, crime: polícia, tribunais”, ou um intervalo com elas.",
      },
      options: {
        es: "Cualquiera de «model: org/name», «scores» (una segunda columna), «min: 0.6» (por debajo, UNSURE), «multi» (todas las que encajan).",
        fr: "Au choix « model: org/name », « scores » (une deuxième colonne), « min: 0.6 » (au-dessous, UNSURE), « multi » (toutes celles qui conviennent).",
        de: "Möglich sind „model: org/name“, „scores“ (eine zweite Spalte), „min: 0.6“ (darunter UNSURE), „multi“ (alle, die passen).",
        pt: "Qualquer de “model: org/name”, “scores” (uma segunda coluna), “min: 0.6” (abaixo disso, UNSURE), “multi” (todas as que servem).",
      },
    },
  },
  HF_EXTRACT: {
    title: { es: "Extraer", fr: "Extraire", de: "Herauslesen", pt: "Extrair" },
    summary: {
      es: "Saca de cada texto lo que usted nombra: personas, organizaciones y lugares con un modelo de nombres; fechas, cantidades y correos con reglas; lo demás con un modelo que sigue instrucciones.",
      fr: "Tire de chaque texte ce que vous nommez : personnes, organisations et lieux par un modèle de noms ; dates, montants et e-mails par des règles ; le reste par un modèle qui suit des consignes.",
      de: "Holt aus jedem Text, was Sie nennen: Personen, Organisationen und Orte mit einem Modell für Namen; Daten, Beträge und E-Mails nach Regeln; alles andere mit einem Modell, das Anweisungen folgt.",
      pt: "Tira de cada texto o que nomear: pessoas, organizações e lugares com um modelo de nomes; datas, quantias e e-mails por regras; o resto com um modelo que segue instruções.",
    },
    params: {
      what: {
        es: "Lo que se busca, como «people, places», «email» o «el importe de la multa»; todos los nombres si se deja vacío.",
        fr: "Ce qu’il faut chercher, comme « people, places », « email » ou « le montant de l’amende » ; tous les noms si c’est vide.",
        de: "Etwa „people, places“, „email“ oder „die Höhe der Geldstrafe“; bleibt das Feld leer, alle Namen.",
        pt: "O que se procura, como “people, places”, “email” ou “o valor da multa”; todos os nomes se ficar vazio.",
      },
      options: {
        es: "Cualquiera de «columns» (una por tipo), «scores», «min: 0.8», «model: org/name».",
        fr: "Au choix « columns » (une par type), « scores », « min: 0.8 », « model: org/name ».",
        de: "Möglich sind „columns“ (eine je Art), „scores“, „min: 0.8“, „model: org/name“.",
        pt: "Qualquer de “columns” (uma por tipo), “scores”, “min: 0.8”, “model: org/name”.",
      },
    },
  },
  HF_SUMMARIZE: {
    title: { es: "Resumir", fr: "Résumer", de: "Zusammenfassen", pt: "Resumir" },
    summary: {
      es: "Dice lo que dice cada texto, en menos palabras.",
      fr: "Dit ce que dit chaque texte, en moins de mots.",
      de: "Sagt mit weniger Worten, was ein Text sagt.",
      pt: "Diz o que cada texto diz, em menos palavras.",
    },
    params: {
      words: {
        es: "Cuántas palabras como mucho, aproximadamente; 30 si se deja vacío.",
        fr: "Combien de mots au plus, environ ; 30 si c’est vide.",
        de: "Wie viele Wörter ungefähr höchstens; 30, wenn das Feld leer bleibt.",
        pt: "Quantas palavras no máximo, mais ou menos; 30 se ficar vazio.",
      },
      options: ONLY_MODEL,
    },
  },
  HF_TRANSLATE: {
    title: { es: "Traducir", fr: "Traduire", de: "Übersetzen", pt: "Traduzir" },
    summary: {
      es: "Traduce cada texto a un idioma.",
      fr: "Traduit chaque texte dans une langue.",
      de: "Übersetzt jeden Text in eine Sprache.",
      pt: "Traduz cada texto para uma língua.",
    },
    params: {
      to: {
        es: "El idioma de la traducción: «German», «de» o «Deutsch».",
        fr: "La langue de la traduction : « German », « de » ou « Deutsch ».",
        de: "Die Sprache der Übersetzung: „French“, „fr“ oder „français“.",
        pt: "A língua da tradução: “German”, “de” ou “Deutsch”.",
      },
      from: {
        es: "El idioma de los textos; si se deja vacío, el modelo lo averigua cuando puede.",
        fr: "La langue des textes ; si c’est vide, le modèle la trouve lui-même quand il le peut.",
        de: "Die Sprache der Texte; bleibt das Feld leer, findet das Modell sie heraus, wenn es kann.",
        pt: "A língua dos textos; se ficar vazio, o modelo descobre-a quando pode.",
      },
      options: ONLY_MODEL,
    },
  },
  HF_ANSWER: {
    title: {
      es: "Responder una pregunta",
      fr: "Répondre à une question",
      de: "Frage beantworten",
      pt: "Responder a uma pergunta",
    },
    summary: {
      es: "Busca la respuesta a una pregunta en un texto, o en una tabla con encabezados.",
      fr: "Cherche la réponse à une question dans un texte, ou dans un tableau avec des titres.",
      de: "Sucht die Antwort auf eine Frage in einem Text oder in einer Tabelle mit Überschriften.",
      pt: "Procura a resposta a uma pergunta num texto, ou numa tabela com títulos.",
    },
    params: {
      question: {
        es: "La pregunta, o un rango de preguntas.",
        fr: "La question, ou une plage de questions.",
        de: "Die Frage, oder ein Bereich mit Fragen.",
        pt: "A pergunta, ou um intervalo de perguntas.",
      },
      options: {
        es: "Cualquiera de «scores» (una segunda columna), «min: 0.3» (por debajo, UNSURE), «model: org/name».",
        fr: "Au choix « scores » (une deuxième colonne), « min: 0.3 » (au-dessous, UNSURE), « model: org/name ».",
        de: "Möglich sind „scores“ (eine zweite Spalte), „min: 0.3“ (darunter UNSURE), „model: org/name“.",
        pt: "Qualquer de “scores” (uma segunda coluna), “min: 0.3” (abaixo disso, UNSURE), “model: org/name”.",
      },
    },
  },
  HF_GENERATE: {
    title: {
      es: "Preguntar con sus palabras",
      fr: "Demander avec vos mots",
      de: "In eigenen Worten fragen",
      pt: "Perguntar por palavras suas",
    },
    summary: {
      es: "Pregunta lo que sea a un modelo, una vez o para cada fila.",
      fr: "Demande n’importe quoi à un modèle, une fois ou pour chaque ligne.",
      de: "Fragt ein Modell, was Sie wollen, einmal oder für jede Zeile.",
      pt: "Pergunta qualquer coisa a um modelo, uma vez ou para cada linha.",
    },
    params: {
      prompt: {
        es: "Lo que hay que hacer, como «Escribe un titular», o con encabezados: «¿Dónde está {{Calle}}, {{Ciudad}}?».",
        fr: "Ce qu’il faut faire, comme « Écris un titre », ou avec des titres de colonnes : « Où est {{Rue}}, {{Ville}} ? ».",
        de: "Was zu tun ist, etwa „Schreib eine Schlagzeile“, oder mit Überschriften: „Wo liegt {{Straße}}, {{Stadt}}?“.",
        pt: "O que fazer, como “Escreve um título”, ou com títulos de colunas: “Onde fica {{Rua}}, {{Cidade}}?”.",
      },
      options: {
        es: "Cualquiera de «model: org/name», «words: 50» (la respuesta más larga).",
        fr: "Au choix « model: org/name », « words: 50 » (la plus longue réponse).",
        de: "Möglich sind „model: org/name“, „words: 50“ (die längste Antwort).",
        pt: "Qualquer de “model: org/name”, “words: 50” (a resposta mais longa).",
      },
    },
  },
  HF_SIMILARITY: {
    title: {
      es: "Comparar el sentido",
      fr: "Comparer le sens",
      de: "Bedeutung vergleichen",
      pt: "Comparar o sentido",
    },
    summary: {
      es: "Dice cuánto se parecen dos textos en su sentido, de 0 (nada en común) a 1 (lo mismo).",
      fr: "Dit à quel point deux textes ont le même sens, de 0 (rien en commun) à 1 (identique).",
      de: "Sagt, wie ähnlich zwei Texte gemeint sind, von 0 (nichts gemeinsam) bis 1 (dasselbe).",
      pt: "Diz quanto dois textos se parecem no sentido, de 0 (nada em comum) a 1 (o mesmo).",
    },
    params: {
      b: {
        es: "Un texto con el que comparar cada uno, o un rango de la misma forma, comparado celda por celda.",
        fr: "Un texte auquel comparer chacun, ou une plage de même forme, comparée cellule par cellule.",
        de: "Ein Text, mit dem jeder verglichen wird, oder ein gleich großer Bereich, Zelle für Zelle.",
        pt: "Um texto com que comparar cada um, ou um intervalo da mesma forma, comparado célula a célula.",
      },
      options: ONLY_MODEL,
    },
  },
};
