/**
 * Words that turn the others round, or say of a part alone: with one of them left over, nothing else is taken for
 * understood.
 */
export const TURNING =
  "not no without dont never except but unless nicht kein keine keinen ohne außer ausser wenn sin excepto salvo ni ne pas sans sauf não nem sem exceto if where si remove delete drop entfernen löschen quitar eliminar supprimer enlever remover tirar " +
  "entferne lösche streiche quita elimina borra borrar supprime enlève retire retirer efface remova tire apague apagar " +
  "first last second third before after between or erste ersten erstes erster letzte letzten letztes letzter vor nach zwischen oder " +
  "primera primero primer última último antes después entre premier première dernier dernière avant après ou primeira primeiro antes depois " +
  "count zählen anzahl contar compter";

/** Words by which something is to stay as it is. */
export const KEEPING =
  /^(?:keep|leave|preserve|behalten|behalte|lassen|lasse|beibehalten|conserva|conservar|mantener|mant[eé]n|deja|dejar|garder|garde|conserver|laisser|manter|mantenha|deixar|deixe)$/iu;

/** Rules that take a part out, which is what “keep” can say, too. */
export const TAKES = /^(?:find|datePart|name|url)\b/;

/** Two things are asked for, where a phrase names one. */
export const JOINED = /\s(?:and|und|y|et|e|&|\+)\s/iu;

/** The other way round than what is known of texts and numbers. */
export const TO_TEXT =
  /(?:^|[^\p{L}])(?:numbers?|zahl(?:en)?|números?|nombres?|chiffres)\s+(?:(?:in)?to|as|als|in|como|a|en|comme|para|em)\s+(?:plain )?(?:texte?s?|textos?)(?!\p{L})/iu;

/** “don’t”, “doesn't” and “dont”. */
export const NOT_IN_SHORT = /\b\p{L}+n['’]t\b/giu;
