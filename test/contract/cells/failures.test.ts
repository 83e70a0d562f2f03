import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import type { Fault } from "../../support/rival/rival.ts";

afterEach(closeAddOns);

const LABELS = "sport, politics, crime";
const TEXTS = ["a sport story", "a crime story", "", "a politics story"];
const RIGHT = ["sport", "crime", "", "politics"];

describe("a formula whose service fails", () => {
  it.each<[string, Fault, string, number]>([
    ["has no credits left", "no credits", "#HF CREDITS", 1],
    ["does not know the token", "bad token", "#HF TOKEN", 1],
    ["does not let the token call models", "no permission", "#HF PERMISSION", 1],
    ["does not serve the model", "not deployed", "#HF MODEL", 2],
  ])("says so in every cell when the service %s, and asks no further", async (_what, fault, word, most) => {
    const { column, asked } = await openAddOn({ faults: { [fault]: 1 } });
    const cells = await column("HF_CLASSIFY", TEXTS, LABELS);
    expect(cells.map((cell) => String(cell).split(" ").slice(0, 2).join(" "))).toEqual([
      word,
      word,
      "",
      word,
    ]);
    expect(String(cells[0])).toMatch(/\. ?[A-Z].*\.$|\.$/);
    expect(asked()).toBeLessThanOrEqual(most);
  });

  it("waits with a 503 that lasts, then says that the rest is waiting or the service busy", async () => {
    const { column, rival, clock } = await openAddOn({ faults: { unavailable: 1 } });
    const before = clock.now();
    const cells = await column("HF_CLASSIFY", TEXTS, LABELS);
    expect(cells[0]).toMatch(/^#HF (WAITING|BUSY|LOADING) /);
    expect(cells[2]).toBe("");
    expect(clock.now() - before).toBeLessThan(30_000);
    expect(rival.log.length).toBeLessThan(15);
  });

  it("gets everything after a 503 that passes", async () => {
    const { column } = await openAddOn({ script: ["unavailable", "unavailable"] });
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
  });

  it("does not take a web page for an answer", async () => {
    const { column } = await openAddOn({ faults: { "login page": 1 } });
    const cells = await column("HF_CLASSIFY", TEXTS, LABELS);
    expect(cells[0]).toMatch(/^#HF (ANSWER|OFFLINE|BUSY|WAITING) /);
    expect(String(cells[0])).not.toMatch(/<html|DOCTYPE/i);
  });

  it("loses no row to an answer that is one row short", async () => {
    const { column } = await openAddOn({ script: ["one short"] });
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
  });

  it("asks again, one by one, what a thrown fetchAll took with it", async () => {
    const { column, host, asked } = await openAddOn();
    host.faults.throwAt(
      "UrlFetchApp.fetchAll",
      1,
      "Address unavailable: https://router.huggingface.co/hf-inference/models/facebook/bart-large-mnli",
      "after",
    );
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBeGreaterThan(1);
  });

  it("is answered although Google's cache fails when it is counted what was used", async () => {
    const { column, host } = await openAddOn();
    // The first put says who asks; the others count.
    host.faults.add({
      when: ({ name, nth }) => name === "CacheService.Cache.put" && nth > 1,
      effect: { throws: "We're sorry, a server error occurred. Please wait a bit and try again." },
      times: 2,
    });
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
  });

  it("stops at once when the day's fetches are used up, and says until when", async () => {
    const { column, host, asked } = await openAddOn();
    host.spend("urlfetch");
    const cells = await column("HF_CLASSIFY", TEXTS, LABELS);
    expect(cells[0]).toMatch(/^#HF QUOTA /);
    expect(asked()).toBe(0);
  });

  it("spoils one cell with one bad text, not its neighbours", async () => {
    const { column } = await openAddOn({ refuses: (text) => text.includes("crime") });
    const cells = await column("HF_CLASSIFY", TEXTS, LABELS);
    expect(cells[0]).toBe("sport");
    expect(cells[1]).toMatch(/^#HF (INPUT|ANSWER|LARGE) /);
    expect(cells[3]).toBe("politics");
  });

  it("gives what it has before Google's 30 seconds are over, and the rest on the next evaluation", async () => {
    const texts = Array.from(
      { length: 400 },
      (_, index) => `text ${index} about ${index % 2 ? "sport" : "crime"}`,
    );
    const { column, rival } = await openAddOn({ seconds: (inputs) => 2 + inputs * 0.3 });
    const first = await column("HF_CLASSIFY", texts, LABELS);
    const waiting = first.filter((cell) => String(cell).startsWith("#HF WAITING")).length;
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(400);
    let cells = first;
    for (let again = 0; again < 20 && cells.some((cell) => String(cell).startsWith("#HF")); again++) {
      cells = await column("HF_CLASSIFY", texts, LABELS);
    }
    expect(cells).toEqual(texts.map((_, index) => (index % 2 ? "sport" : "crime")));
    const asked = rival.log.flatMap((request) => request.inputs);
    expect(asked.length).toBe(new Set(asked).size);
  });
});

describe("a formula that is called wrongly", () => {
  it.each([
    ["HF_CLASSIFY", [[["a"]], "one"], /at least two labels/],
    [
      "HF_CLASSIFY",
      [[["a"]], "a, b", "modle: x"],
      /^Error: What stands in "options" is not an option here\. There are: model, /,
    ],
    ["HF_TRANSLATE", [[["a"]], "Klingon"], /not a language/],
    ["HF_TRANSLATE", [[["a"]], ""], /which language/],
    ["HF_CLEAN", [[["a"]], "trimm"], /Did you mean trim/],
    ["HF_CLEAN", [], /^Error: HF_CLEAN needs "values"\. The cell or range to clean\./],
    ["HF_TRANSLATE", [[["a"]]], /^Error: HF_TRANSLATE needs "to"\. The language to translate into/],
  ])("%s%j throws a sentence and asks nothing", async (name, args, sentence) => {
    const { host, asked } = await openAddOn();
    await expect(host.call(name, args)).rejects.toThrow(sentence);
    expect(asked()).toBe(0);
  });
});
