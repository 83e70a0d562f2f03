import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a hub on this computer says of each model, by its id. */
const HUB: Record<string, object> = {
  "a/good": {
    cardData: { license: "mit" },
    inferenceProviderMapping: { "hf-inference": { status: "live" } },
  },
  "a/listed": {
    cardData: { license: "apache-2.0" },
    inferenceProviderMapping: [{ provider: "groq", status: "live" }],
  },
  "a/staged": {
    cardData: { license: "other" },
    inferenceProviderMapping: { "hf-inference": { status: "staging" }, together: { status: "live" } },
  },
  "a/bare": {},
};

describe("npm run models -- --check", () => {
  /** The differences that Node itself finds, as the command does. */
  async function differences(...models: object[]): Promise<string[]> {
    const server = createServer(({ url = "" }, response) => {
      const id = /^\/api\/models\/([^?]*)/.exec(url)?.[1];
      const found = id === undefined ? {} : HUB[id];
      response.statusCode = found ? 200 : 404;
      response.end(JSON.stringify(found ?? {}));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const code = `import { compareWithHub } from "./scripts/models/check.mjs";
      console.log(JSON.stringify(await compareWithHub(JSON.parse(process.argv[1]))));`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code, JSON.stringify(models)], {
      env: { ...process.env, HF_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    });
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    await new Promise((done) => child.on("close", done));
    server.close();
    return JSON.parse(printed);
  }

  it("finds nothing where the table and the Hub agree", async () => {
    expect(
      await differences(
        { id: "a/good", licence: "MIT" },
        { id: "a/listed:cheapest", licence: "Apache-2.0", providers: ["groq"] },
        { id: "a/bare", licence: "not stated", providers: [] },
      ),
    ).toEqual([]);
  });

  it("names another licence, a provider that is not live, and a model that is not there", async () => {
    expect(await differences({ id: "a/staged", licence: "MIT" }, { id: "a/gone", licence: "MIT" })).toEqual([
      "a/staged: the licence is other, the table says MIT",
      "a/staged: not served by hf-inference, but by together",
      "a/gone: the Hub answers 404",
    ]);
  });
});
