import { catalogOf } from "../../sidebar/texts/catalog-of.ts";
import { SENTENCES } from "../../sidebar/texts/sentences/sentences.ts";
import { translated as inCatalog } from "../../sidebar/translated.ts";
import { refuseUnlessAllowed } from "../../src/core/models/allow-list.ts";
import { pipelineOf } from "../../src/core/models/model-of.ts";

const LANGUAGES = ["es", "fr", "de", "pt"] as const;

const translated = (said: string, language: (typeof LANGUAGES)[number]): string =>
  inCatalog(said, catalogOf(language));

describe("what goes wrong", () => {
  it("is another sentence in each language, with nothing in it that the English has not", () => {
    const wrong = SENTENCES.flatMap((sentence) =>
      LANGUAGES.filter((language) => {
        const places = sentence[language].match(/\{\d\}/g) ?? [];
        return sentence[language] === sentence.en || !places.every((place) => sentence.en.includes(place));
      }).map((language) => [language, sentence.en]),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a sentence of the core in another language", () => {
  it("keeps the names and numbers that are in it", () => {
    expect(
      translated(
        "The spending limit of $2.5 is reached. Raise it and run again; only what has no answer is asked.",
        "de",
      ),
    ).toBe(
      "Die Ausgabengrenze von 2.5 $ ist erreicht. Erhöhen Sie sie und starten Sie noch einmal; gefragt wird nur, was keine Antwort hat.",
    );
    expect(translated("meta/llama-3.1 is not served by hf-inference.", "fr")).toBe(
      "hf-inference ne propose pas meta/llama-3.1.",
    );
  });

  it("is put together of several", () => {
    expect(
      translated(
        "a/b is not served by the endpoint my.host. Check the endpoint's address and the model's name.",
        "es",
      ),
    ).toBe("el servidor my.host no ofrece a/b. Compruebe la dirección del servidor y el nombre del modelo.");
  });

  it("is put together of what is protected and of what to do", () => {
    expect(
      translated(
        "The sheet “Daten” is protected. Ask the owner of the file for access, or work on a copy of it.",
        "de",
      ),
    ).toBe(
      "Das Blatt „Daten“ ist geschützt. Bitten Sie, wem die Datei gehört, um Zugriff, oder arbeiten Sie an einer Kopie.",
    );
  });

  it.each([
    [
      () => refuseUnlessAllowed({ task: "chat-completion", model: "a/b" }, { providers: ["groq"] }),
      "Kein erlaubter Anbieter stellt a/b bereit, das Anweisungen folgt. Erlaubt sind: groq. Wählen Sie ein anderes Modell, oder lassen Sie einen Anbieter erlauben, der es bereitstellt, etwa groq oder together.",
    ],
    [
      () =>
        pipelineOf(
          "object-detection",
          {},
          { models: {}, providers: {}, locale: "en_GB", endpoint: "https://my.host/v1" },
        ),
      "Hier braucht es ein Modell für object detection; der eingerichtete Endpunkt folgt Anweisungen in Worten. Wählen Sie ein anderes, etwa „model: facebook/detr-resnet-50“, und einen eigenen Endpunkt dafür.",
    ],
  ])("is that of an error that is thrown", (act, german) => {
    let message = "";
    try {
      act();
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(translated(message, "de")).toBe(german);
  });

  it("leaves what a service or a person wrote as it is", () => {
    expect(translated("The model refused this input: Bad tensor. Try again.", "de")).toBe(
      "Das Modell hat diese Eingabe abgelehnt: Bad tensor. Try again.",
    );
    expect(
      translated('There is no column headed "English". Include the row of headings in the range.', "de"),
    ).toContain("„English“");
    expect(translated("Something nobody has met.", "pt")).toBe("Something nobody has met.");
  });

  it("is the English one on an English page", () => {
    expect(inCatalog("The sheet has been deleted.")).toBe("The sheet has been deleted.");
    expect(translated("The sheet has been deleted.", "de")).toBe("Das Blatt wurde gelöscht.");
  });
});
