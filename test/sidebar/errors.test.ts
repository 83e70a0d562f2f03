import { answerFrom, serializeTold } from "../../src/core/api/serialize.ts";
import { UsageError } from "../../src/core/arguments/usage-error.ts";
import type { Said } from "../../src/core/messages/pattern.ts";
import { asItIs, both, said, Told } from "../../src/core/messages/said.ts";
import { refuseUnlessAllowed } from "../../src/core/models/allow-list.ts";
import { pipelineOf } from "../../src/core/models/model-of.ts";
import { parseWhat } from "../../src/core/rules/parse-what.ts";
import { saidIn } from "../support/catalogs.ts";

const saysOf = (act: () => unknown): Said => {
  try {
    act();
  } catch (error) {
    if (error instanceof Told) return error.says;
  }
  throw new Error("It was not refused.");
};

describe("what goes wrong, in another language", () => {
  it("keeps the names and numbers that are in it, as that language writes them", () => {
    expect(saidIn("de", said("spending.limitReached", { dollars: 2.5 }))).toMatch(
      /^Die Ausgabengrenze von \$2\.5 ist erreicht\./,
    );
    expect(saidIn("fr", said("service.notServedBy", { model: "meta/llama-3.1", at: "hf-inference" }))).toBe(
      "hf-inference ne propose pas meta/llama-3.1.",
    );
  });

  it("is put together of several, whatever their arguments hold", () => {
    const at = said("service.endpointAt", { host: "my.host" });
    const why = said("service.notServedBy", { model: "a/b. {n} Choose", at });
    expect(saidIn("es", both(why, said("service.checkEndpoint")))).toBe(
      "el servidor my.host no ofrece a/b. {n} Choose. Compruebe la dirección del servidor y el nombre del modelo.",
    );
    const sheet = both(said("sheet.closed", { name: "Daten" }), said("sheet.askOwnerOrCopy"));
    expect(saidIn("de", sheet)).toBe(
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
    [() => parseWhat("tirm"), "Es gibt keine Regel namens tirm. Meinten Sie trim oder time?"],
  ])("is what was thrown", (act, german) => {
    expect(saidIn("de", saysOf(act))).toBe(german);
  });

  it.each([
    ["deployment", "Die Einstellungen dieser Installation sind nicht zu lesen"],
    ["document", "Die Einstellungen dieser Datei sind nicht zu lesen"],
    ["person", "Die Einstellungen dieser Person sind nicht zu lesen"],
  ])("says whose settings cannot be read: a %s's", (whose, german) => {
    expect(saidIn("de", said("allowed.unreadable", { whose }))).toContain(german);
  });

  it("leaves what a service or a person wrote as it is, and in English what its language lacks", () => {
    expect(saidIn("de", said("service.inputRefused", { text: "Bad tensor. Try again." }))).toBe(
      "Das Modell hat diese Eingabe abgelehnt: Bad tensor. Try again.",
    );
    expect(saidIn("pt", asItIs("Something nobody has met."))).toBe("Something nobody has met.");
    expect(saidIn("pl", said("cell.noText"))).toMatch(/^There is no text/);
  });

  it("crosses from the server as data, and is an error again", () => {
    const refused = new UsageError(said("arguments.twoLabels"));
    expect(() => answerFrom(serializeTold(refused))).toThrow(refused.message);
    expect(saysOf(() => answerFrom(serializeTold(refused)))).toEqual(refused.says);
    expect(answerFrom('{"code":"x"}')).toEqual({ code: "x" });
    expect(answerFrom("null")).toBeNull();
  });
});
