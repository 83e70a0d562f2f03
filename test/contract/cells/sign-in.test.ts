import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";
import { signInService } from "../../support/sign-in-service.ts";

const HOUR = 3_600_000;
const TEXTS = ["a sport story", "a crime story", "", "another sport story"];

describe("a formula whose owner is signed in by a code", () => {
  const dist = builtWithEverything();
  afterEach(closeAddOns);

  const signedIn = async () => {
    const clock = new VirtualClock();
    const service = signInService(clock);
    const { host, column } = await openAddOn({}, { dist, clock, origins: service.origins });
    const calls = sidebarCalls(host);
    const { code } = await calls.startSignIn();
    service.signIns.decide(code, true);
    clock.advance(5_000);
    await calls.checkSignIn();
    await calls.savePreferences({ formulasMaySpend: true });
    const asked = () => service.sent.filter(({ url }) => url.startsWith("https://router.huggingface.co"));
    const refreshed = () => service.posted.filter(({ grant }) => grant === "refresh_token").length;
    return { host, calls, clock, column, service, asked, refreshed };
  };

  it("spends the owner's token while it is good, whoever types it", async () => {
    const { column, asked } = await signedIn();
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime", "", "sport"]);
    const shown = asked().map(({ headers }) => String(headers.Authorization));
    expect(shown).toEqual([expect.stringMatching(/^Bearer hf_oauth_\w/)]);
  });

  it("says what the owner has to do when it has run out, asks nobody, and renews nothing itself", async () => {
    const { host, calls, clock, column, asked, refreshed } = await signedIn();
    clock.advance(8 * HOUR);
    const editor = host.as({ email: "editor@example.org" });
    for (const who of [host, editor]) {
      const cells = await who.call("HF_CLASSIFY", [TEXTS.map((text) => [text]), "sport, crime"]);
      const [first, , blank] = (cells as string[][]).flat();
      expect(first).toMatch(/^#HF TOKEN The sign-in of this file's owner .* has to open Stet's sidebar once/);
      expect(blank).toBe("");
    }
    expect([asked(), refreshed()]).toEqual([[], 0]);
    const usage = (await host.call("HF_USAGE", [])) as [string, number][];
    expect(usage.map(([, count]) => count)).toEqual([0, 0, 0, 0, 0]);

    await calls.open();
    expect(refreshed()).toBe(1);
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime", "", "sport"]);
  });

  it("says so as well when the Hub would be asked first who serves the model", async () => {
    const { clock, column, asked } = await signedIn();
    clock.advance(8 * HOUR);
    const cells = await column("HF_CLASSIFY", TEXTS, "sport, crime", "model: org/name, provider: together");
    expect(cells[0]).toMatch(/^#HF TOKEN /);
    expect(asked()).toEqual([]);
  });
});
