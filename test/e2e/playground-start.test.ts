import { spawn } from "node:child_process";
import { once } from "node:events";
import { main } from "../../playground/main.ts";

describe("npm start", () => {
  it("builds, prints the address, serves the page there, and ends with Ctrl-C", async () => {
    const child = spawn(process.execPath, [
      "scripts/start.mjs",
      "--no-open",
      "--file",
      "samples/contacts.csv",
    ]);
    let said = "";
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes("Ctrl-C")) resolve();
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      child.once("exit", () => reject(new Error(said)));
    });
    await ready;
    expect(said).toMatch(
      /^The playground is open at http:\/\/127\.0\.0\.1:\d+\nAnswers: local\/.* on this computer\nCtrl-C/m,
    );
    const url = /http:\S+/.exec(said)?.[0] ?? "";
    expect(await (await fetch(url)).text()).toContain("Local playground");
    const opened = (await (await fetch(`${url}/document`)).json()) as { name: string };
    expect(opened.name).toBe("contacts.csv");
    const ended = once(child, "exit");
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });

  it.each([
    ["an option it does not know", ["--nope"], "Unknown option '--nope'"],
    ["a port that is none", ["--port", "seven"], "This is not a port: seven."],
    ["an address that is none", ["--base-url", "here"], "This is not an address: here."],
    [
      "--live without a token",
      ["--live"],
      "--live needs a Hugging Face token in the environment variable HF_TOKEN.",
    ],
    ["a file that is not there", ["--file", "nowhere.csv"], "There is no file nowhere.csv."],
  ])("says what is wrong with %s", async (_what, args, sentence) => {
    const told = jest.spyOn(console, "error").mockImplementation(() => {});
    const token = process.env.HF_TOKEN;
    delete process.env.HF_TOKEN;
    try {
      expect(await main([...args, "--no-open"], process.cwd())).toBe(1);
      expect(told.mock.calls.flat().join("\n")).toContain(sentence);
    } finally {
      told.mockRestore();
      if (token !== undefined) process.env.HF_TOKEN = token;
    }
  });
});
