/** What the sidebar says of a column's rule of data validation that it can tell beforehand, in its five languages. */
export const columnRules = {
  english: {
    fits: () =>
      "The column accepts only what fits its data validation rule. Written into the column itself, other results are left out and listed for review.",
  },
  german: {
    fits: () =>
      "Die Spalte nimmt nur an, was zu ihrer Regel zur Datenvalidierung passt. In der Spalte selbst werden andere Ergebnisse ausgelassen und zum Prüfen aufgelistet.",
  },
  spanish: {
    fits: () =>
      "La columna solo acepta lo que cumple su regla de validación de datos. En la propia columna, los demás resultados se omiten y se listan para revisarlos.",
  },
  french: {
    fits: () =>
      "La colonne n’accepte que ce qui respecte sa règle de validation des données. Dans la colonne elle-même, les autres résultats sont laissés de côté et listés pour vérification.",
  },
  portuguese: {
    fits: () =>
      "A coluna só aceita o que cumpre a sua regra de validação de dados. Na própria coluna, os outros resultados ficam de fora e são listados para revisão.",
  },
};
