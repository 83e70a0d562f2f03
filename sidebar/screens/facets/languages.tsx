import { useMemo, useState } from "preact/hooks";
import type { Chosen, ValueCount } from "../../../src/core/facets/facets.ts";
import { deviceModelsFor } from "../../../src/core/models/device-models.ts";
import { offered } from "../../device/ensure-loaded.ts";
import { GetModel } from "../../device/get-model.tsx";
import { Alert } from "../../parts/alert.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { texts } from "../../texts.ts";
import { CountList } from "./count-list.tsx";
import { languageLabel } from "./labels.ts";
import { SearchField } from "./search-field.tsx";
import { useLanguages } from "./use-languages.ts";

interface Props {
  values: readonly ValueCount[];
  chosen: Chosen | undefined;
  choose: (chosen: Chosen) => void;
}

/** The languages of a column's texts, told on this device; those in doubt stand apart and are named so. */
export function Languages({ values, chosen, choose }: Props) {
  const [model, setModel] = useState<string>();
  const [search, setSearch] = useState("");
  const detector = useMemo(() => deviceModelsFor("language", offered())[0], []);
  const { counts, done, of, wordless, failure } = useLanguages(values, model);
  const lines = useMemo(
    () =>
      (counts ?? []).map(({ language, isSure, rows }, line) => ({
        id: line,
        label: languageLabel(language, isSure),
        rows,
      })),
    [counts],
  );
  if (detector === undefined) return <p role="status">{texts.facets.languages.nobody}</p>;
  const wanted = search.trim().toLowerCase();
  const listed = lines.filter(({ label }) => label.toLowerCase().includes(wanted));
  const place = lines.findIndex(({ id: line }) => {
    const own = counts?.[line];
    return chosen?.kind === "language" && own?.language === chosen.language && own.isSure === chosen.isSure;
  });
  return (
    <>
      <p class="muted small">{texts.facets.languages.how}</p>
      {model === undefined && (
        <GetModel model={detector} ready={false} got={(choice) => setModel(choice.model)} />
      )}
      <Alert says={failure} />
      {model !== undefined && counts === undefined && failure === "" && (
        <HowFar says={texts.facets.languages.done({ n: done, of })} share={done / Math.max(1, of)} />
      )}
      {counts && (
        <>
          <SearchField
            {...{ value: search, set: setSearch }}
            found={listed.length}
            says={texts.facets.languages.matching({ n: listed.length, of: lines.length })}
          />
          {listed.length > 0 && (
            <CountList
              key={search}
              name={texts.facets.views.languages}
              length={listed.length}
              at={(index) => listed[index] ?? { id: -1, label: "", rows: 0 }}
              chosen={place === -1 ? undefined : place}
              choose={(line) => {
                const own = counts[line];
                if (own) {
                  const { language, isSure, values } = own;
                  choose({ kind: "language", language, isSure, values });
                }
              }}
            />
          )}
          {wordless > 0 && <p class="muted small">{texts.facets.languages.wordless({ n: wordless })}</p>}
        </>
      )}
    </>
  );
}
