/** What the sidebar says of the models and providers that may be asked, in its five languages. */
export const allowed = {
  english: {
    allowedTitle: "What may be asked",
    allowedWhy:
      "These models and providers, and no others, for everybody who works in this document, in formulas and here.",
    allowedFixed: "Whoever set Stet up has decided this for all documents.",
    allowedModels: "Models",
    allowedProviders: "Providers",
    allowedAll: "all",
    allowedSave: "Keep these lists",
  },
  german: {
    allowedTitle: "Was gefragt werden darf",
    allowedWhy:
      "Nur diese Modelle und Anbieter, für alle, die in diesem Dokument arbeiten, in Formeln und hier.",
    allowedFixed: "Das hat für alle Dokumente festgelegt, wer Stet eingerichtet hat.",
    allowedModels: "Modelle",
    allowedProviders: "Anbieter",
    allowedAll: "alle",
    allowedSave: "Listen speichern",
  },
  spanish: {
    allowedTitle: "A quién se puede preguntar",
    allowedWhy:
      "Solo a estos modelos y proveedores, para todos los que trabajan en este documento, en fórmulas y aquí.",
    allowedFixed: "Lo decidió para todos los documentos quien instaló Stet.",
    allowedModels: "Modelos",
    allowedProviders: "Proveedores",
    allowedAll: "todos",
    allowedSave: "Guardar las listas",
  },
  french: {
    allowedTitle: "Ce qui peut être interrogé",
    allowedWhy:
      "Seulement ces modèles et fournisseurs, pour tous ceux qui travaillent dans ce document, dans les formules et ici.",
    allowedFixed: "La personne qui a installé Stet en a décidé pour tous les documents.",
    allowedModels: "Modèles",
    allowedProviders: "Fournisseurs",
    allowedAll: "tous",
    allowedSave: "Garder ces listes",
  },
  portuguese: {
    allowedTitle: "A quem se pode perguntar",
    allowedWhy:
      "Só a estes modelos e fornecedores, para todos os que trabalham neste documento, em fórmulas e aqui.",
    allowedFixed: "Quem instalou o Stet decidiu isto para todos os documentos.",
    allowedModels: "Modelos",
    allowedProviders: "Fornecedores",
    allowedAll: "todos",
    allowedSave: "Guardar as listas",
  },
};
