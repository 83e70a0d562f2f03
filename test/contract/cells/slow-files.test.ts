import type { Answer, Sent } from "../../../playground/host/transport.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const URLS = Array.from({ length: 24 }, (_, index) => `https://files.example.org/${index}.png`);

/** Files that take nine seconds to come, and a model that takes six to look at one. */
const open = () =>
  openAddOn(
    {},
    {
      origins: {
        "https://files.example.org": (): Answer => ({
          status: 200,
          headers: [["content-type", "image/png"]],
          body: PNG,
          seconds: 9,
        }),
        "https://router.huggingface.co": (_sent: Sent): Answer => ({
          status: 200,
          headers: [["content-type", "application/json"]],
          body: Buffer.from(JSON.stringify([{ label: "dog", score: 0.9 }])),
          seconds: 6,
        }),
      },
    },
  );

describe("a formula about files that come slowly", () => {
  it("is not ended by Google's thirty seconds: what there was no time for waits", async () => {
    const { column, clock } = await open();
    const begun = clock.now();
    const cells = await column("HF_CLASSIFY_IMAGE", URLS);
    expect(clock.now() - begun).toBeLessThan(30_000);
    expect(cells).toHaveLength(URLS.length);
    expect(cells).toContain("dog");
    for (const cell of cells) expect(cell).toMatch(/^(dog$|#HF (WAITING|BUSY|OFFLINE) )/);
  });
});
