import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const RUN = "function f(code) { return eval(code) }";

/** docs/apps-script.md 1.1, "Substitutes": byte arrays are signed. */
describe("Utilities", () => {
  it.each([
    ["Utilities.base64Encode('é')", "w6k="],
    ["Utilities.base64Encode([-1, -2, 63])", "//4/"],
    ["Utilities.base64EncodeWebSafe([-1, -2, 63])", "__4_"],
    ["Utilities.base64Decode('//4/')", [-1, -2, 63]],
    ["Utilities.base64DecodeWebSafe('__4_')", [-1, -2, 63]],
    ["Utilities.newBlob('é').getBytes()", [-61, -87]],
    ["Utilities.newBlob([-61, -87], 'text/plain', 'a.txt').getDataAsString()", "é"],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 4)", [-44, 29, -116, -39]],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8).slice(0, 4)",
      [-70, 120, 22, -65],
    ],
    ["Utilities.computeHmacSha256Signature('a', 'k').length", 32],
    ["Utilities.ungzip(Utilities.gzip(Utilities.newBlob('abc'))).getDataAsString()", "abc"],
    ["/^[0-9a-f-]{36}$/.test(Utilities.getUuid())", true],
    ["Utilities.formatDate(new Date(0), 'Europe/Madrid', \"yyyy-MM-dd'T'HH:mm:ss\")", "1970-01-01T01:00:00"],
    ["Utilities.formatDate(new Date(0), 'GMT', 'EEE d MMM yy h:mm a')", "Thu 1 Jan 70 12:00 AM"],
    ["Utilities.formatDate(new Date(0), 'America/New_York', 'XXX Z')", "-05:00 -0500"],
  ])("%s is %j", async (code, result) => {
    const host = await hostOf(RUN);
    expect(await host.run("f", [code])).toEqual(result);
  });

  it.each([
    ["Utilities.base64Decode('***')", "Could not decode string."],
    ["Utilities.sleep(300001)", "Invalid argument: 300001"],
    ["Utilities.sleep(-1)", "Invalid argument: -1"],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_3, 'x')",
      "The parameters (null,String) don't match the method signature for Utilities.computeDigest.",
    ],
    ["Utilities.formatDate(new Date(0), 'Nowhere/Town', 'y')", "Invalid argument: timeZone."],
  ])("refuses %s", async (code, text) => {
    const host = await hostOf(RUN);
    await expect(host.run("f", [code])).rejects.toThrow(`Exception: ${text}`);
  });
});

describe("Session", () => {
  it("knows the person's language and the script's time zone, and a key that changes monthly (docs/apps-script.md part 3)", async () => {
    const clock = new VirtualClock();
    const host = await hostOf(RUN, {
      clock,
      manifest: { timeZone: "Europe/Paris" },
      user: { locale: "pt_BR" },
    });
    const code =
      "[Session.getActiveUserLocale(), Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey()]";
    const first = (await host.call("f", [code])) as unknown[][];
    expect(first.slice(0, 2)).toEqual([["pt"], ["Europe/Paris"]]);
    expect(await host.call("f", [code])).toEqual(first);
    clock.advance(31 * 24 * 3_600_000);
    expect(((await host.call("f", [code])) as unknown[][])[2]).not.toEqual(first[2]);
  });
});
