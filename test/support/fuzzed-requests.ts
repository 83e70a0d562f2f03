import { connect } from "node:net";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METHODS = [
  "GET",
  "POST",
  "HEAD",
  "PUT",
  "DELETE",
  "OPTIONS",
  "CONNECT",
  "TRACE",
  "PATCH",
  "get",
  "",
  "\u0000",
];
const TARGETS = [
  ...[
    "/",
    "/events?view=v",
    "/tell",
    "/run",
    "/settled",
    "/open?name=a.csv",
    "/error?sheet=s1&row=1&column=1",
  ],
  ...[
    "/download?type=xlsx&sheet=s1",
    "/download?type=csv&sheet=nothing",
    "/document",
    "/kept/open",
    "/kept/discard",
  ],
  ...[
    "/page?id=x&view=v",
    "/answers?client=c",
    "/call",
    "/device/library/transformers.min.js",
    "/device/models/x",
  ],
  ...["/device/runtime/..%2f..%2fpackage.json", "/device/%00", "/device/%E0%A4%A", "/main.js", "/index.html"],
  ...[
    "/v1/models",
    "/v1/models/%00",
    "/v1/chat/completions",
    "/hf-inference/models/local/use-lite",
    "/api/whoami-v2",
  ],
  ...["/api/models?search=%", "/api/models/a/b", "/oauth/device", "/oauth/device/answer", "/oauth/token"],
  ...[
    "//",
    "///",
    "//:0/",
    "http://[",
    "http://",
    "*",
    "/\\",
    "/%",
    "/%00",
    "//evil.example:99999/",
    "/?#",
    "?",
    "",
  ],
];
const BODIES = [
  ...["", "{}", "[]", "null", "1", '"x"', "{", "\u0000\u0001", "a,b\n=1,2", "PK\u0003\u0004", "\ud800"],
  '{"view":"v","document":"d","messages":[{"kind":"select","sheetId":"s1","area":null}]}',
  '{"view":{},"document":null,"messages":7}',
  '{"view":"v","name":"onOpen"}',
  '{"view":"v","name":"__proto__"}',
  '{"client":"c","view":"v","call":1,"name":"rpc","args":"[]"}',
  '{"client":"c","view":"v","call":1,"name":"rpc","args":"{"}',
  '{"client":"c","view":"v","call":1,"name":"constructor","args":"null"}',
  '{"inputs":"cat","parameters":{"candidate_labels":["a","b"]}}',
  '{"inputs":[{}],"parameters":null}',
  '{"model":"\u2603\\r\\nx: y","messages":[{"role":"user","content":"a"}]}',
  "client_id=playground&scope=openid",
  "grant_type=refresh_token&client_id=playground&refresh_token=%",
  "user_code=%E0%A4%A&answer=allow",
];
const HEADERS = [
  ...[
    "Origin: null",
    "Origin: \u0000",
    "Origin: http://127.0.0.1",
    "Content-Type: application/x-www-form-urlencoded",
  ],
  ...[
    "Content-Type: \u00ff",
    "Content-Type: application/json",
    "Authorization: Bearer \u00e9",
    "Authorization: Bearer hf_x",
  ],
  ...["Expect: 100-continue", "Upgrade: websocket\r\nConnection: Upgrade", "Transfer-Encoding: chunked"],
  ...[
    "Sec-Fetch-Site: cross-site",
    "Content-Length: 99999",
    "Content-Length: -1",
    `X-Long: ${"x".repeat(20_000)}`,
  ],
];

/**
 * A request as bytes that may be nonsense anywhere: its method, its address, its host, its headers and its body, a few
 * of its bytes changed, or only a part of it. Half of them are well-formed enough to reach a route.
 *
 * @param host what the server answers to, as `127.0.0.1:8642`
 */
export function fuzzedRequest(random: () => number, host: string): Buffer {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const maybe = (share: number) => random() < share;
  const method = maybe(0.7) ? one(["GET", "POST"]) : one(METHODS);
  const target = one(TARGETS) + (maybe(0.1) ? String.fromCharCode(Math.floor(random() * 0x250)) : "");
  const body = method === "GET" ? "" : one(BODIES);
  const lines = [
    `${method} ${target} HTTP/1.${maybe(0.95) ? 1 : 0}`,
    `Host: ${maybe(0.9) ? host : one(["", "localhost", "[::1", "\u0000", host.replace("127.0.0.1", "localhost")])}`,
    "Connection: close",
    ...(maybe(0.3) ? [one(HEADERS)] : []),
    ...(body && maybe(0.95) ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
  ];
  const bytes = Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
  if (maybe(0.15))
    for (let n = 0; n < 3; n++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return maybe(0.05) ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}

/** Sends bytes to a server and hangs up as soon as anything comes back, or it has hung up. */
export function throwAt(origin: string, bytes: Buffer): Promise<void> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on("data", () => socket.destroy());
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve());
  });
}
