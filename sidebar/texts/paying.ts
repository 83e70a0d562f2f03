import { amount, count, day, dollars, money } from "../numbers.ts";

/** What the sidebar says of what is left and of who pays, in its five languages. */
export const paying = {
  english: {
    creditsUsed: (used: number, limit: number | null) =>
      limit !== null
        ? `Used this month: about ${dollars(used)} of ${dollars(limit)}, the limit; ${dollars(Math.max(0, limit - used))} left.`
        : `Used this month: about ${dollars(used)}. The account includes no credits; Hugging Face does not say what you have bought.`,
    creditsUnknown: {
      nobody: "Nobody is connected.",
      refused: "Hugging Face does not accept this token any more. Forget it and connect again.",
      permission:
        "What is left cannot be said: this token may not read your billing. One made with the link of this screen may.",
      organisation: "Hugging Face does not say here what the organisation has left.",
      silent: "Hugging Face does not say what is left.",
    },
    creditsPage: "See it at Hugging Face",
    paidBy: (organisation: string) =>
      organisation === ""
        ? "What you run from here spends your own credits."
        : `What you run from here is paid by ${organisation}.`,
    callsLeft: (left: number, most: number) =>
      `Google lets an account make ${amount(most)} calls a day; about ${amount(left)} are left, as far as Stet has counted.`,
    leftNow: (calls: number, credits: number | undefined) =>
      `Left: ${amount(calls)} Google calls today${credits === undefined ? "" : `, ${dollars(credits)}`}`,
    tooManyCalls: (calls: number, left: number) =>
      `This needs about ${amount(calls)} calls, and Google lets you make about ${amount(left)} more today. The rest can go on tomorrow.`,
    tooDear: (cost: number, left: number) =>
      `This may cost ${money(cost)}; of this month’s credits ${money(left)} are left.`,
    ownAccount: "My own account",
    cannotPay: (name: string) => `${name} (cannot pay)`,
    spendersTitle: "Formulas in this document",
    fileOf: (owner: string) => `The file belongs to ${owner}.`,
    fileOfWhom: "Google does not tell Stet who owns this file. The Share button shows it.",
    fileOfNobody:
      "This file is on a shared drive, so nobody owns it. Google does not say whose token its formulas use; expect none. What you run from here always uses your own.",
    onlyOwner: (owner: string) =>
      `The file belongs to ${owner}. Only that person can let its formulas spend credits; your own switch changes nothing.`,
    spenderNow: (name: string, since: string) =>
      `Formulas here spend the credits of ${name}, allowed on ${day(since)}.`,
    spenderIfOwner: (name: string, since: string) =>
      `${name} allowed it on ${day(since)}. If the file is theirs, formulas here spend their credits.`,
    spenderNobody: "Nobody has said here that formulas may spend their credits.",
    spenderUnnamed: "somebody without a Hugging Face account",
    spendersKept: (n: number) =>
      `${count(n, "name", "names")} of people who let formulas spend their credits`,
  },
  german: {
    creditsUsed: (used: number, limit: number | null) =>
      limit !== null
        ? `Diesen Monat verbraucht: etwa ${dollars(used)} von ${dollars(limit)}, der Grenze; ${dollars(Math.max(0, limit - used))} sind übrig.`
        : `Diesen Monat verbraucht: etwa ${dollars(used)}. Im Konto ist kein Guthaben enthalten; was Sie gekauft haben, sagt Hugging Face nicht.`,
    creditsUnknown: {
      nobody: "Niemand ist verbunden.",
      refused:
        "Hugging Face nimmt dieses Token nicht mehr an. Vergessen Sie es und verbinden Sie sich wieder.",
      permission:
        "Was übrig ist, lässt sich nicht sagen: Dieses Token darf Ihre Abrechnung nicht lesen. Eines vom Link auf dieser Seite darf es.",
      organisation: "Was die Organisation noch hat, sagt Hugging Face hier nicht.",
      silent: "Hugging Face sagt nicht, was übrig ist.",
    },
    creditsPage: "Bei Hugging Face nachsehen",
    paidBy: (organisation: string) =>
      organisation === ""
        ? "Was Sie von hier aus starten, geht auf Ihr eigenes Guthaben."
        : `Was Sie von hier aus starten, zahlt ${organisation}.`,
    callsLeft: (left: number, most: number) =>
      `Google erlaubt einem Konto ${amount(most)} Aufrufe am Tag; etwa ${amount(left)} sind übrig, soweit Stet gezählt hat.`,
    leftNow: (calls: number, credits: number | undefined) =>
      `Übrig: heute ${amount(calls)} Google-Aufrufe${credits === undefined ? "" : `, ${dollars(credits)}`}`,
    tooManyCalls: (calls: number, left: number) =>
      `Das braucht etwa ${amount(calls)} Aufrufe, und Google erlaubt Ihnen heute noch etwa ${amount(left)}. Der Rest kann morgen weitergehen.`,
    tooDear: (cost: number, left: number) =>
      `Das kostet vielleicht ${money(cost)}; vom Guthaben dieses Monats sind ${money(left)} übrig.`,
    ownAccount: "Mein eigenes Konto",
    cannotPay: (name: string) => `${name} (kann nicht zahlen)`,
    spendersTitle: "Formeln in diesem Dokument",
    fileOf: (owner: string) => `Die Datei gehört ${owner}.`,
    fileOfWhom: "Wem diese Datei gehört, sagt Google Stet nicht. Die Schaltfläche „Freigeben“ zeigt es.",
    fileOfNobody:
      "Diese Datei liegt in einer geteilten Ablage und gehört niemandem. Wessen Token ihre Formeln benutzen, sagt Google nicht; rechnen Sie mit keinem. Was Sie von hier aus starten, benutzt immer Ihr eigenes.",
    onlyOwner: (owner: string) =>
      `Die Datei gehört ${owner}. Nur diese Person kann ihren Formeln erlauben, Guthaben auszugeben; Ihr eigenes Häkchen ändert nichts.`,
    spenderNow: (name: string, since: string) =>
      `Formeln hier verbrauchen das Guthaben von ${name}, erlaubt am ${day(since)}.`,
    spenderIfOwner: (name: string, since: string) =>
      `${name} hat es am ${day(since)} erlaubt. Gehört ${name} die Datei, verbrauchen Formeln hier dieses Guthaben.`,
    spenderNobody: "Niemand hat hier erlaubt, dass Formeln Guthaben ausgeben.",
    spenderUnnamed: "jemand ohne Konto bei Hugging Face",
    spendersKept: (n: number) =>
      `${count(n, "Name", "Namen")} von Leuten, deren Guthaben Formeln ausgeben dürfen`,
  },
  spanish: {
    creditsUsed: (used: number, limit: number | null) =>
      limit !== null
        ? `Gastado este mes: unos ${dollars(used)} de ${dollars(limit)}, el límite; quedan ${dollars(Math.max(0, limit - used))}.`
        : `Gastado este mes: unos ${dollars(used)}. La cuenta no incluye crédito; Hugging Face no dice cuánto ha comprado.`,
    creditsUnknown: {
      nobody: "Nadie está conectado.",
      refused: "Hugging Face ya no acepta este token. Olvídelo y conecte de nuevo.",
      permission:
        "No se puede decir cuánto queda: este token no puede leer su facturación. Uno creado con el enlace de esta pantalla sí puede.",
      organisation: "Hugging Face no dice aquí cuánto le queda a la organización.",
      silent: "Hugging Face no dice cuánto queda.",
    },
    creditsPage: "Verlo en Hugging Face",
    paidBy: (organisation: string) =>
      organisation === ""
        ? "Lo que inicie desde aquí gasta su propio crédito."
        : `Lo que inicie desde aquí lo paga ${organisation}.`,
    callsLeft: (left: number, most: number) =>
      `Google permite a una cuenta ${amount(most)} llamadas al día; quedan unas ${amount(left)}, según lo que Stet ha contado.`,
    leftNow: (calls: number, credits: number | undefined) =>
      `Quedan: ${amount(calls)} llamadas de Google hoy${credits === undefined ? "" : `, ${dollars(credits)}`}`,
    tooManyCalls: (calls: number, left: number) =>
      `Esto necesita unas ${amount(calls)} llamadas, y Google le permite unas ${amount(left)} más hoy. El resto puede seguir mañana.`,
    tooDear: (cost: number, left: number) =>
      `Esto puede costar ${money(cost)}; del crédito de este mes quedan ${money(left)}.`,
    ownAccount: "Mi propia cuenta",
    cannotPay: (name: string) => `${name} (no puede pagar)`,
    spendersTitle: "Fórmulas de este documento",
    fileOf: (owner: string) => `El archivo es de ${owner}.`,
    fileOfWhom: "Google no le dice a Stet de quién es este archivo. Lo muestra el botón Compartir.",
    fileOfNobody:
      "Este archivo está en una unidad compartida y no es de nadie. Google no dice qué token usan sus fórmulas; cuente con que ninguno. Lo que inicie desde aquí usa siempre el suyo.",
    onlyOwner: (owner: string) =>
      `El archivo es de ${owner}. Solo esa persona puede permitir que sus fórmulas gasten crédito; su propia casilla no cambia nada.`,
    spenderNow: (name: string, since: string) =>
      `Las fórmulas de aquí gastan el crédito de ${name}, que lo permitió el ${day(since)}.`,
    spenderIfOwner: (name: string, since: string) =>
      `${name} lo permitió el ${day(since)}. Si el archivo es suyo, las fórmulas de aquí gastan su crédito.`,
    spenderNobody: "Nadie ha permitido aquí que las fórmulas gasten su crédito.",
    spenderUnnamed: "alguien sin cuenta de Hugging Face",
    spendersKept: (n: number) =>
      `${count(n, "nombre", "nombres")} de quienes permiten que las fórmulas gasten su crédito`,
  },
  french: {
    creditsUsed: (used: number, limit: number | null) =>
      limit !== null
        ? `Dépensé ce mois-ci : environ ${dollars(used)} sur ${dollars(limit)}, la limite ; il reste ${dollars(Math.max(0, limit - used))}.`
        : `Dépensé ce mois-ci : environ ${dollars(used)}. Le compte n’inclut pas de crédits ; Hugging Face ne dit pas ce que vous avez acheté.`,
    creditsUnknown: {
      nobody: "Personne n’est connecté.",
      refused: "Hugging Face n’accepte plus ce jeton. Oubliez-le et connectez-vous de nouveau.",
      permission:
        "Impossible de dire ce qui reste : ce jeton ne peut pas lire votre facturation. Un jeton créé par le lien de cet écran le peut.",
      organisation: "Hugging Face ne dit pas ici ce qu’il reste à l’organisation.",
      silent: "Hugging Face ne dit pas ce qui reste.",
    },
    creditsPage: "Le voir chez Hugging Face",
    paidBy: (organisation: string) =>
      organisation === ""
        ? "Ce que vous lancez d’ici dépense vos propres crédits."
        : `Ce que vous lancez d’ici est payé par ${organisation}.`,
    callsLeft: (left: number, most: number) =>
      `Google permet ${amount(most)} appels par jour à un compte ; il en reste environ ${amount(left)}, d’après ce que Stet a compté.`,
    leftNow: (calls: number, credits: number | undefined) =>
      `Reste : ${amount(calls)} appels Google aujourd’hui${credits === undefined ? "" : `, ${dollars(credits)}`}`,
    tooManyCalls: (calls: number, left: number) =>
      `Il faut environ ${amount(calls)} appels, et Google vous en permet encore environ ${amount(left)} aujourd’hui. Le reste peut continuer demain.`,
    tooDear: (cost: number, left: number) =>
      `Cela peut coûter ${money(cost)} ; des crédits de ce mois il reste ${money(left)}.`,
    ownAccount: "Mon propre compte",
    cannotPay: (name: string) => `${name} (ne peut pas payer)`,
    spendersTitle: "Formules de ce document",
    fileOf: (owner: string) => `Le fichier appartient à ${owner}.`,
    fileOfWhom: "Google ne dit pas à Stet à qui appartient ce fichier. Le bouton « Partager » le montre.",
    fileOfNobody:
      "Ce fichier est sur un Drive partagé et n’appartient à personne. Google ne dit pas quel jeton ses formules utilisent ; attendez-vous à aucun. Ce que vous lancez d’ici utilise toujours le vôtre.",
    onlyOwner: (owner: string) =>
      `Le fichier appartient à ${owner}. Cette personne seule peut laisser ses formules dépenser des crédits ; votre propre case n’y change rien.`,
    spenderNow: (name: string, since: string) =>
      `Les formules d’ici dépensent les crédits de ${name}, avec son accord du ${day(since)}.`,
    spenderIfOwner: (name: string, since: string) =>
      `${name} l’a autorisé le ${day(since)}. Si le fichier lui appartient, les formules d’ici dépensent ses crédits.`,
    spenderNobody: "Personne n’a dit ici que les formules peuvent dépenser ses crédits.",
    spenderUnnamed: "une personne sans compte Hugging Face",
    spendersKept: (n: number) =>
      `${count(n, "nom", "noms")} de personnes qui laissent les formules dépenser leurs crédits`,
  },
  portuguese: {
    creditsUsed: (used: number, limit: number | null) =>
      limit !== null
        ? `Gasto este mês: cerca de ${dollars(used)} de ${dollars(limit)}, o limite; restam ${dollars(Math.max(0, limit - used))}.`
        : `Gasto este mês: cerca de ${dollars(used)}. A conta não inclui créditos; o Hugging Face não diz o que comprou.`,
    creditsUnknown: {
      nobody: "Ninguém está ligado.",
      refused: "O Hugging Face já não aceita este token. Esqueça-o e ligue-se de novo.",
      permission:
        "Não se pode dizer o que resta: este token não pode ler a sua faturação. Um criado com o link deste ecrã pode.",
      organisation: "O Hugging Face não diz aqui o que resta à organização.",
      silent: "O Hugging Face não diz o que resta.",
    },
    creditsPage: "Ver no Hugging Face",
    paidBy: (organisation: string) =>
      organisation === ""
        ? "O que iniciar daqui gasta os seus próprios créditos."
        : `O que iniciar daqui é pago por ${organisation}.`,
    callsLeft: (left: number, most: number) =>
      `O Google permite a uma conta ${amount(most)} chamadas por dia; restam cerca de ${amount(left)}, pelo que o Stet contou.`,
    leftNow: (calls: number, credits: number | undefined) =>
      `Restam: ${amount(calls)} chamadas do Google hoje${credits === undefined ? "" : `, ${dollars(credits)}`}`,
    tooManyCalls: (calls: number, left: number) =>
      `Isto precisa de cerca de ${amount(calls)} chamadas, e o Google permite-lhe cerca de mais ${amount(left)} hoje. O resto pode continuar amanhã.`,
    tooDear: (cost: number, left: number) =>
      `Isto pode custar ${money(cost)}; dos créditos deste mês restam ${money(left)}.`,
    ownAccount: "A minha própria conta",
    cannotPay: (name: string) => `${name} (não pode pagar)`,
    spendersTitle: "Fórmulas deste documento",
    fileOf: (owner: string) => `O ficheiro é de ${owner}.`,
    fileOfWhom: "O Google não diz ao Stet de quem é este ficheiro. O botão Partilhar mostra-o.",
    fileOfNobody:
      "Este ficheiro está numa unidade partilhada e não é de ninguém. O Google não diz que token as fórmulas dele usam; conte com nenhum. O que iniciar daqui usa sempre o seu.",
    onlyOwner: (owner: string) =>
      `O ficheiro é de ${owner}. Só essa pessoa pode deixar as fórmulas dele gastar créditos; a sua própria caixa não muda nada.`,
    spenderNow: (name: string, since: string) =>
      `As fórmulas daqui gastam os créditos de ${name}, que o permitiu em ${day(since)}.`,
    spenderIfOwner: (name: string, since: string) =>
      `${name} permitiu-o em ${day(since)}. Se o ficheiro for dessa pessoa, as fórmulas daqui gastam os créditos dela.`,
    spenderNobody: "Ninguém permitiu aqui que as fórmulas gastem os seus créditos.",
    spenderUnnamed: "alguém sem conta do Hugging Face",
    spendersKept: (n: number) =>
      `${count(n, "nome", "nomes")} de quem deixa as fórmulas gastar os seus créditos`,
  },
};
