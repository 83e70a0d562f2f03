import type { Answer, Sent } from "../../playground/host/transport.ts";
import { type AddOn, closeAddOns, openAddOn } from "../support/add-on.ts";
import { aboutText, headOf } from "../support/model-head.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

afterEach(closeAddOns);

const TOKEN = "hf_SECRETSECRETSECRET";
const KEY = "key/with+odd=letters";
const REFRESH = "refreshed/once+only=";
const TEXT = "Leak: the source is Maria Silva";

const answer = (status: number, body: unknown, headers: [string, string][] = []): Answer => ({
  status,
  headers: [["content-type", "application/json"], ...headers],
  body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
});

interface Seen {
  host: string;
  path: string;
  authorization: string;
  billTo: string;
  body: string;
}

/** The add-on of a connected owner whose formulas may spend, with somebody who sees every request to any host. */
async function open(
  respond: (sent: Sent, seen: Seen) => Answer | undefined = () => undefined,
  properties: Record<string, string> = {},
  others: Parameters<typeof openAddOn>[1] = {},
): Promise<AddOn & { seen: Seen[] }> {
  const seen: Seen[] = [];
  const origin = (sent: Sent): Answer => {
    const { host, pathname, search } = new URL(sent.url);
    const headers = Object.fromEntries(
      Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const body = sent.body instanceof Uint8Array ? new TextDecoder().decode(sent.body) : "";
    const one = {
      host,
      path: pathname + search,
      authorization: headers.authorization ?? "",
      billTo: headers["x-hf-bill-to"] ?? "",
      body,
    };
    seen.push(one);
    return (
      respond(sent, one) ??
      answer(
        200,
        (JSON.parse(body || "{}").inputs ?? []).map(() => [{ label: "x", score: 1 }]),
      )
    );
  };
  const addOn = await openAddOn(
    {},
    {
      origins: { "*": origin },
      userProperties: {
        "stet.token": TOKEN,
        "stet.account": JSON.stringify({ name: "ana", pro: false }),
        "stet.documents": JSON.stringify(["emulated-spreadsheet"]),
        ...properties,
      },
      ...others,
    },
  );
  return { ...addOn, seen };
}

const saved = (endpoint: string, key?: string) => ({
  "stet.settings": JSON.stringify({ endpoint }),
  ...(key !== undefined && { "stet.endpointKey": key }),
});

const ATTACKER = "https://x.us-east-1.aws.endpoints.huggingface.cloud/steal";

describe("a request goes nowhere but where the acting person chose", () => {
  it.each([
    ATTACKER,
    "https://evil.example/x",
    "http://plain.example/x",
    "https://router.huggingface.co.evil.example/v1",
    "https://router.huggingface.co@evil.example/v1",
    "https://huggingface.co/api/repos/create",
    "https://127.0.0.1/x",
  ])("whatever the page asks for: %s", async (url) => {
    const { host, seen } = await open(undefined, saved("https://own.example/v1", KEY));
    const calls = sidebarCalls(host);
    await calls.open();
    const before = seen.length;
    const [outcome] = await calls.ask({ ...headOf(), endpoint: url }, [aboutText(TEXT)]);
    expect(outcome).toMatchObject({ refused: { kind: "PERMISSION" } });
    await calls.ask({ ...headOf(url), provider: "hf-inference" }, [aboutText(TEXT)]);
    const elsewhere = seen
      .slice(before)
      .filter(({ host }) => !/^(router\.huggingface\.co|own\.example)$/.test(host));
    expect(elsewhere).toEqual([]);
  });

  it("whatever a document's settings say", async () => {
    const documentProperties = {
      "stet.settings": JSON.stringify({ endpoint: ATTACKER, billTo: "their-org" }),
    };
    const { host, seen } = await open(undefined, {}, { documentProperties });
    await host.call("HF_CLASSIFY", [[[TEXT]], "a, b"]);
    expect(new Set(seen.map((each) => each.host))).toEqual(new Set(["router.huggingface.co"]));
    expect(seen.filter(({ billTo }) => billTo !== "")).toEqual([]);
  });

  it.each([
    ["together", "together", ATTACKER],
    ["auto", "hf-inference", ATTACKER],
    ["auto", "hf-inference", "org/model?x=1"],
    ["auto", "hf-inference", "org/model/../../../v1/models"],
    ["auto", "hf-inference", "/v1/models"],
  ])("whatever the Hub says a provider calls the model: %s, %s, %s", async (chosen, provider, providerId) => {
    const { column, seen } = await open(({ url }) =>
      url.includes("/api/models/")
        ? answer(200, {
            inferenceProviderMapping: {
              [provider]: { providerId, status: "live", task: "feature-extraction" },
            },
          })
        : undefined,
    );
    const [cell] = await column("HF_SIMILARITY", [TEXT], "another", `provider: ${chosen}`);
    expect(cell).toMatch(/^#HF /);
    expect(seen.map(({ path }) => path).join()).toContain("/api/models/");
    expect(seen.filter(({ path }) => !path.startsWith("/api/models/"))).toEqual([]);
    expect(seen.filter(({ host }) => host !== "huggingface.co")).toEqual([]);
  });

  it("with the key only to the saved host, and the token to no endpoint but the saved one", async () => {
    const own = await open(undefined, saved("https://own.example/v1", KEY));
    await own.column("HF_CLASSIFY", [TEXT], "a, b");
    expect(new Set(own.seen.map(({ host, authorization }) => `${host} ${authorization}`))).toEqual(
      new Set([`own.example Bearer ${KEY}`]),
    );
    const calls = sidebarCalls(own.host);
    await calls.left();
    await calls.listing("org/model");
    expect(new Set(own.seen.map(({ host, authorization }) => `${host} ${authorization}`))).toEqual(
      new Set([
        `own.example Bearer ${KEY}`,
        `huggingface.co Bearer ${TOKEN}`,
        `router.huggingface.co Bearer ${TOKEN}`,
      ]),
    );
    const rented = await open(undefined, saved("https://mine.endpoints.huggingface.cloud"));
    await rented.column("HF_CLASSIFY", [TEXT], "a, b");
    expect(new Set(rented.seen.map(({ host, authorization }) => `${host} ${authorization}`))).toEqual(
      new Set([`mine.endpoints.huggingface.cloud Bearer ${TOKEN}`]),
    );
  });

  it("without a secret to the deployment's endpoint", async () => {
    const { column, seen } = await open(
      undefined,
      {},
      {
        scriptProperties: {
          "stet.settings": JSON.stringify({ endpoint: "https://newsroom.endpoints.huggingface.cloud" }),
        },
      },
    );
    await column("HF_CLASSIFY", [TEXT], "a, b");
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ host, authorization }) => host + authorization))).toEqual(
      new Set(["newsroom.endpoints.huggingface.cloud"]),
    );
  });

  it("and a key does not follow when another endpoint is saved", async () => {
    const { host, column, seen } = await open(undefined, saved("https://own.example/v1", KEY));
    const calls = sidebarCalls(host);
    await calls.savePreferences({ endpoint: "https://other.example/v1" });
    expect((await calls.preferences()).hasEndpointKey).toBe(false);
    await column("HF_CLASSIFY", [TEXT], "a, b");
    expect(seen.filter(({ authorization }) => authorization !== "")).toEqual([]);
    expect(JSON.stringify(host.stored())).not.toContain(KEY);
  });
});

describe("a redirect", () => {
  const redirecting = (from: RegExp, status: number, to: string) => (sent: Sent) =>
    from.test(sent.url) ? answer(status, "", [["location", to]]) : undefined;

  it.each([
    ["the router", {}, /router\.huggingface\.co/],
    ["an endpoint at Hugging Face", saved("https://mine.endpoints.huggingface.cloud"), /mine\.endpoints/],
    ["an own endpoint", saved("https://own.example/v1", KEY), /own\.example/],
  ])("of %s takes nothing along", async (_, properties, from) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { column, seen } = await open(
        redirecting(from, status, "https://evil.example/steal"),
        properties,
      );
      const [cell] = await column("HF_CLASSIFY", [TEXT], "a, b");
      expect(seen.filter(({ host }) => host === "evil.example")).toEqual([]);
      expect(cell).toMatch(/^#HF OFFLINE .*sends requests on to/);
    }
  });

  it("of Hugging Face to another of its addresses is followed, with the token where it may have it", async () => {
    const { column, seen } = await open((sent, { path }) =>
      path.startsWith("/api/models/")
        ? path.includes("renamed")
          ? answer(200, {
              inferenceProviderMapping: {
                together: { providerId: "org/m", status: "live", task: "feature-extraction" },
              },
            })
          : answer(307, "", [["location", "/api/models/org/renamed"]])
        : sent.method === "GET"
          ? undefined
          : answer(200, [
              [1, 0],
              [1, 0],
            ]),
    );
    await column("HF_SIMILARITY", [TEXT], "another", "provider: together");
    expect(seen.map(({ path }) => path)).toContain("/api/models/org/renamed");
    expect(seen.find(({ path }) => path === "/api/models/org/renamed")?.authorization).toBe(
      `Bearer ${TOKEN}`,
    );
  });

  it.each(["/api/repos/create", "/api/whoami-v2", "/api/models/../whoami-v2"])(
    "of Hugging Face to a place of its own that Stet does not ask is not followed: %s",
    async (location) => {
      const { column, seen } = await open((_, { path }) =>
        path.startsWith("/api/models/org/m") ? answer(307, "", [["location", location]]) : undefined,
      );
      await column("HF_SIMILARITY", [TEXT], "another", "provider: together, model: org/m");
      expect(seen.map(({ path }) => path)).toEqual([expect.stringContaining("/api/models/org/m")]);
    },
  );

  it("is followed neither from Hugging Face to the saved endpoint nor from there to Hugging Face", async () => {
    const own = saved("https://own.example/v1", KEY);
    const models = "https://own.example/v1/models";
    const away = await open(redirecting(/router\.huggingface\.co/, 307, models), own);
    await sidebarCalls(away.host).listing("org/model");
    expect(new Set(away.seen.map(({ host }) => host))).toEqual(new Set(["router.huggingface.co"]));
    const router = "https://router.huggingface.co/v1/chat/completions";
    const back = await open(redirecting(/own\.example/, 307, router), own);
    await back.column("HF_CLASSIFY", [TEXT], "a, b");
    expect(new Set(back.seen.map(({ host }) => host))).toEqual(new Set(["own.example"]));
  });

  it.each([301, 302, 303])(
    "of Hugging Face takes no texts along where it does not keep them: %s",
    async (status) => {
      const { column, seen } = await open((_, { path }) =>
        path.startsWith("/hf-inference/")
          ? answer(status, "", [["location", "/together/models/x"]])
          : undefined,
      );
      const [cell] = await column("HF_CLASSIFY", [TEXT], "a, b");
      expect(cell).toMatch(/^#HF OFFLINE /);
      expect(seen.filter(({ path }) => !path.startsWith("/hf-inference/"))).toEqual([]);
    },
  );

  it("of Hugging Face is not followed without end", async () => {
    const around = "https://router.huggingface.co/v1/models/org/model";
    const { host, seen } = await open(redirecting(/router\.huggingface\.co/, 302, around));
    expect(await sidebarCalls(host).listing("org/model")).toBeNull();
    expect(seen.length).toBeLessThan(10);
  });

  it.each([
    "http://169.254.169.254/latest",
    "https://169.254.169.254/latest",
    "https://metadata.google.internal./",
    "https://127.0.0.1.nip.io/",
    "https://0x7f000001/",
    "https://me:pw@pictures.example/next.png",
    "//[::ffff:127.0.0.1]/",
  ])("of a picture's server to %s is not followed", async (location) => {
    const { column, seen } = await open(redirecting(/pictures\.example/, 302, location));
    const [cell] = await column("HF_CLASSIFY_IMAGE", ["https://pictures.example/a.png"]);
    expect(seen.map(({ host }) => host)).toEqual(["pictures.example"]);
    expect(cell).toMatch(/^#HF INPUT /);
  });

  it("of a picture's server is followed hop by hop without any header of ours, and not without end", async () => {
    const { column, seen } = await open((sent) =>
      sent.url.includes("pictures.example")
        ? answer(302, "", [["location", `https://cdn.example/${seen.length}`]])
        : sent.url.includes("cdn.example")
          ? answer(302, "", [["Location", "/again"]])
          : undefined,
    );
    const [cell] = await column("HF_CLASSIFY_IMAGE", ["https://pictures.example/a.png"]);
    expect(cell).toMatch(/without end/);
    expect(seen.length).toBeLessThan(10);
    expect(seen.filter(({ authorization }) => authorization !== "")).toEqual([]);
  });
});

describe("a picture's address", () => {
  it.each([
    "https://localhost./a.png",
    "https://x.localhost/a.png",
    "https://100.64.0.1/a.png",
    "https://2130706433/a.png",
    "https://printer.lan/a.png",
    "https://app.localtest.me/a.png",
    "https://7f000001.nip.io/a.png",
    "https://ip-10-0-0-1.cloud.example/a.png",
    "https://me:pw@pictures.example/a.png",
  ])(
    "that leads into a private network is asked of nobody, in a cell or for this device: %s",
    async (url) => {
      const { host, column, seen } = await open();
      const [cell] = await column("HF_CLASSIFY_IMAGE", [url]);
      expect(cell).toMatch(/^#HF INPUT /);
      expect(cell).not.toMatch("pw@");
      const calls = sidebarCalls(host);
      await calls.open();
      const before = seen.length;
      expect(await calls.file(url, "image")).toMatchObject({ failure: { kind: "INPUT" } });
      expect(seen.slice(before)).toEqual([]);
    },
  );
});

describe("a secret that a service repeats", () => {
  it.each([
    [400, {}, TOKEN],
    [422, saved("https://own.example/v1", KEY), KEY],
    [500, {}, TOKEN],
    [403, saved("https://own.example/v1", KEY), KEY],
    [400, { "stet.signIn": JSON.stringify({ refresh: REFRESH, until: 9e15 }) }, REFRESH],
    [400, {}, "hf_SOMEBODYELSESTOKEN"],
    [400, {}, "https://me:p4ssw0rd@own.example"],
    [200, {}, TOKEN],
  ] as const)(
    "with status %s is cut out of the cell, the caches and the tabs",
    async (status, properties, secret) => {
      const { host, book } = await open(
        () =>
          status === 200
            ? answer(
                200,
                {
                  model: `org/${secret}`,
                  choices: [
                    {
                      message: {
                        content: JSON.stringify({ answers: [{ id: 1, answer: `it is ${secret}` }] }),
                      },
                    },
                  ],
                },
                [["x-inference-provider", secret]],
              )
            : answer(status, { error: `Invalid header Authorization: Bearer ${secret}` }),
        properties,
      );
      const cells = await host.call("HF_GENERATE", ["Say it", [[TEXT]]]);
      expect(JSON.stringify(cells)).not.toContain(secret);
      const { caches, properties: kept } = host.stored();
      expect(JSON.stringify([caches, kept.document, kept.script])).not.toContain(secret);
      expect(JSON.stringify(book.sheets())).not.toContain(secret);
      for (const { error, lines } of host.executions)
        expect(JSON.stringify([error, lines])).not.toContain(secret);
    },
  );
});

it("a secret that Google repeats in an exception is cut out of it", async () => {
  const { host, column } = await open();
  host.faults.add({
    when: ({ name }) => name === "UrlFetchApp.fetchAll",
    effect: {
      throws: `Valor no admitido: Authorization Bearer ${TOKEN}`,
    },
    times: 9,
  });
  const [cell] = await column("HF_CLASSIFY", [TEXT], "a, b");
  expect(cell).toMatch(/^#HF .*\(secret\)/);
  expect(JSON.stringify([cell, host.executions.map(({ error }) => error)])).not.toContain(TOKEN);
});

describe("a name and password in an endpoint's address", () => {
  it("are refused when they are to be saved", async () => {
    const { host } = await open();
    const calls = sidebarCalls(host);
    await expect(calls.savePreferences({ endpoint: "https://me:p4ssw0rd@own.example" })).rejects.toThrow(
      /no name and no password/,
    );
    expect(JSON.stringify(host.stored())).not.toContain("p4ssw0rd");
  });

  it("that were saved before are neither used nor shown", async () => {
    const { column, seen } = await open(() => answer(401, {}), saved("https://me:p4ssw0rd@own.example"));
    const [cell] = await column("HF_CLASSIFY", [TEXT], "a, b");
    expect(cell).toMatch(/^#HF INPUT .*no name and no password/);
    expect(seen).toEqual([]);
  });
});

describe("formulas that the file's owner has not allowed", () => {
  const notAllowed = { "stet.documents": "[]" };
  it.each([
    ["to Hugging Face", notAllowed],
    ["to the owner's endpoint", { ...notAllowed, ...saved("https://gpu7.internal-desk.paper.example", KEY) }],
    ["with a limit a day", { ...notAllowed, "stet.limits": '{"day":1}' }],
  ])("send nothing %s, show no host, and say who gives what is missing, and where", async (_, properties) => {
    const { host, column, seen } = await open(undefined, properties);
    for (const [name, ...args] of [
      ["HF_CLASSIFY", "a, b"],
      ["HF_TRANSLATE", "en"],
      ["HF_SIMILARITY", "another", "provider: together"],
    ] as [string, ...unknown[]][]) {
      const [cell] = await column(name, [TEXT], ...args);
      expect(cell).toMatch(
        /^#HF PERMISSION Formulas in this file may not .*owner.*Extensions ▸ Stet.*Settings/,
      );
      expect(cell).not.toMatch(/gpu7|paper\.example|token/);
    }
    const [picture] = await column("HF_CLASSIFY_IMAGE", ["https://pictures.example/a.png"]);
    expect(picture).toMatch(/^#HF PERMISSION /);
    expect(seen).toEqual([]);
    expect(host.fetches).toEqual([]);
  });

  it("are answered once the owner has", async () => {
    const { host, column, seen } = await open(undefined, notAllowed);
    await sidebarCalls(host).savePreferences({ formulasMaySpend: true });
    const before = seen.length;
    await column("HF_CLASSIFY", [TEXT], "a, b");
    expect(seen.length).toBeGreaterThan(before);
  });

  it("show no host either where the deployment limits who may be asked", async () => {
    const { host } = await open(
      undefined,
      { ...notAllowed, ...saved("https://gpu7.internal-desk.paper.example", KEY) },
      { scriptProperties: { "stet.settings": JSON.stringify({ allow: { providers: ["hf-inference"] } }) } },
    );
    await expect(host.call("HF_CLASSIFY", [[[TEXT]], "a, b"])).rejects.toThrow(/^(?!.*paper\.example)/);
  });

  it("without anybody connected say so", async () => {
    const { column, seen } = await openNobody();
    const [cell] = await column("HF_CLASSIFY", [TEXT], "a, b");
    expect(cell).toMatch(/^#HF TOKEN The owner of this file is not connected/);
    expect(seen).toEqual([]);
  });

  const openNobody = async () => {
    const addOn = await open(
      undefined,
      {},
      {
        userProperties: { "stet.documents": JSON.stringify(["emulated-spreadsheet"]) },
      },
    );
    return addOn;
  };
});
