import fc from "fast-check";
import { refusedFile } from "../../../src/core/media/refused-file.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import { readAddress } from "../../../src/core/requests/address.ts";
import { isPrivateHost } from "../../../src/core/requests/private-host.ts";

const hostIn = (url: string): string => {
  const address = readAddress(url);
  if (address === null) throw new Error(`${url} could not be read.`);
  return address.host;
};

const sentence = (url: string): string => {
  const refused = refusedFile(url);
  return refused === null ? "" : inEnglish(refused.says);
};

describe("a host in somebody's own network", () => {
  it.each([
    "localhost",
    "localhost.",
    "x.localhost.",
    "LOCALHOST",
    "printer",
    "printer.lan",
    "nas.local",
    "router.home.arpa",
    "wiki.corp",
    "metadata",
    "metadata.google.internal",
    "metadata.google.internal.",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.255",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "192.0.2.1",
    "192.88.99.1",
    "198.51.100.7",
    "203.0.113.9",
    "0.0.0.0",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "010.8.8.8",
    "１２７.０.０.１",
    "127。0。0。1",
    "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:93.184.216.34]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
    "[fd00::1]",
    "[fe80::1]",
    "127.0.0.1.nip.io",
    "app.10-0-0-1.sslip.io",
    "7f000001.nip.io",
    "localtest.me",
    "anything.lvh.me",
    "ip-10-0-0-1.eu-west-1.compute.example",
    "192-168-1-1.wildcard.example",
  ])("is known by its name or number: %s", (host) => {
    expect(isPrivateHost(hostIn(`https://${host}/picture.png`))).toBe(true);
    expect(sentence(`https://${host}:8443/picture.png`)).toMatch(/private network/);
  });

  it.each([
    "upload.wikimedia.org",
    "drive.usercontent.google.com",
    "local.news.example",
    "lan.example",
    "internal.example",
    "bücher.example",
    "93.184.216.34",
    "192.30.255.112",
    "192.0.66.2",
    "8.168.0.1",
    "100.63.255.255",
    "172.32.0.1",
    "169.253.255.255",
    "8.254.0.1",
    "[2606:2800:220:1:248:1893:25c8:1946]",
    "1.2.3.example",
    "v1-2-3-4567.cdn.example",
    "router.huggingface.co",
  ])("is not %s", (host) => {
    expect(isPrivateHost(hostIn(`https://${host}/picture.png`))).toBe(false);
    expect(refusedFile(`https://${host}/picture.png`)).toBeNull();
  });

  it("is every address of a private block, however its number is written", () => {
    const blocks = [
      [10, 8],
      [127, 8],
      [0, 8],
      [(100 << 8) | 64, 10],
      [(169 << 8) | 254, 16],
      [(172 << 8) | 16, 12],
      [(192 << 8) | 168, 16],
    ] as const;
    const inBlock = fc.tuple(fc.constantFrom(...blocks), fc.nat(0xffffff)).map(([[start, bits], rest]) => {
      const top = start < 256 ? start * 2 ** 24 : start * 2 ** 16;
      return top + (rest % 2 ** (32 - bits));
    });
    const bytes = (n: number) => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256);
    const ways: ((n: number) => string)[] = [
      (n) => bytes(n).join("."),
      (n) => String(n),
      (n) => `0x${n.toString(16)}`,
      (n) => `0${n.toString(8)}`,
      (n) =>
        bytes(n)
          .map((byte) => `0x${byte.toString(16)}`)
          .join("."),
      (n) =>
        bytes(n)
          .map((byte) => `0${byte.toString(8)}`)
          .join("."),
      (n) => `${bytes(n)[0]}.${n % 2 ** 24}`,
      (n) => `[::ffff:${bytes(n).join(".")}]`,
      (n) => `${bytes(n).join("-")}.somewhere.example`,
      (n) => `a.${bytes(n).join(".")}.somewhere.example.`,
    ];
    fc.assert(
      fc.property(inBlock, fc.constantFrom(...ways), (n, way) =>
        isPrivateHost(hostIn(`https://${way(n)}/x`)),
      ),
    );
  });
});

describe("an address", () => {
  it.each([
    ["http://example.org/x", "not https"],
    ["https:example.org", "without slashes"],
    ["https://good.example\\@evil.example/", "with a backslash"],
    ["https://exa%6dple.org/", "with an escaped host"],
    ["https://exa\tmple.org/", "with a tab"],
    ["https://example..", "of dots"],
    ["https://", "of nothing"],
    ["https://example.org:99999999/", "with no port"],
    ["javascript:alert(1)", "of another kind"],
  ])("is not read where readers might differ: %s (%s)", (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it("is refused for a file when it holds a name or password, which is not shown", () => {
    expect(sentence("https://me:p4ss@example.org/a.png")).toMatch(/name or a password/);
    expect(sentence("https://me:p4ss@example.org/a.png")).not.toMatch("p4ss");
  });
});
