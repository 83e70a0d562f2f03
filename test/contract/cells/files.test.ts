import type { Answer, Sent } from "../../../playground/host/transport.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
/** Two frames of one pixel. */
const GIF_FRAME = "21f904000a0000002c00000000010001000002024c0100";
const GIF = Buffer.from(`47494638396101000100800000000000ffffff${GIF_FRAME}${GIF_FRAME}3b`, "hex");
const WAV = Buffer.concat([
  Buffer.from("52494646000000005741564566 6d742010000000010001".replace(/ /g, ""), "hex"),
  Buffer.from("401f0000401f000001000800", "hex"),
  Buffer.from("data\0\0\0\0"),
  Buffer.alloc(4000),
]);

/** Files on the web, by path. */
const FILES: Record<string, { status?: number; type: string; body: Buffer }> = {
  "/dog.png": { type: "image/png", body: PNG },
  "/dancing.gif": { type: "image/gif", body: GIF },
  "/empty.png": { type: "image/png", body: Buffer.alloc(0) },
  "/page": { type: "text/html", body: Buffer.from("<!DOCTYPE html><h1>A gallery</h1>") },
  "/huge.png": { type: "image/png", body: Buffer.concat([PNG, Buffer.alloc(60_000_000)]) },
  "/talk.wav": { type: "audio/wav", body: WAV },
  "/long.mp3": {
    type: "audio/mpeg",
    body: Buffer.concat([Buffer.from("fff314c4", "hex"), Buffer.alloc(7_200_000)]),
  },
  "/uc": {
    type: "text/html",
    body: Buffer.from('<html><a href="https://accounts.google.com/ServiceLogin">'),
  },
};

/** The web and a model that says how many bytes of what it was sent. */
async function openWithFiles() {
  const fetched: string[] = [];
  const asked: { path: string; type: string; body: string }[] = [];
  const web = (sent: Sent): Answer => {
    const { pathname } = new URL(sent.url);
    fetched.push(pathname);
    const {
      status = 200,
      type,
      body,
    } = FILES[pathname] ?? { status: 404, type: "text/html", body: Buffer.from("<html>Not found") };
    return { status, headers: [["content-type", type]], body };
  };
  const model = (sent: Sent): Answer => {
    const body = Buffer.from((sent.body as Uint8Array | undefined) ?? new Uint8Array());
    const type =
      Object.entries(sent.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
    asked.push({ path: new URL(sent.url).pathname, type, body: body.toString("latin1") });
    const json = /chat/.test(sent.url)
      ? { model: "google/gemma-4-31B-it", choices: [{ message: { content: "A dog lies on a sofa." } }] }
      : /whisper/.test(sent.url)
        ? { text: " Good morning. " }
        : /detr/.test(sent.url)
          ? [
              { label: "dog", score: 0.98, box: { xmin: 1, ymin: 2, xmax: 30, ymax: 40 } },
              { label: "dog", score: 0.91, box: { xmin: 5, ymin: 2, xmax: 30, ymax: 40 } },
              { label: "cat", score: 0.2, box: { xmin: 0, ymin: 0, xmax: 3, ymax: 4 } },
            ]
          : /segformer/.test(sent.url)
            ? [
                { label: "sky", score: 1, mask: "AAAA" },
                { label: "road", score: 1, mask: "AAAA" },
              ]
            : [
                { label: "dog", score: 0.9 },
                { label: "cat", score: 0.1 },
              ];
    return {
      status: 200,
      headers: [["content-type", "application/json"]],
      body: Buffer.from(JSON.stringify(json)),
    };
  };
  const addOn = await openAddOn(
    {},
    {
      origins: {
        "https://router.huggingface.co": model,
        "https://huggingface.co": model,
        "https://files.example.org": web,
        "https://drive.google.com": web,
      },
    },
  );
  return { ...addOn, fetched, asked };
}

const at = (path: string) => `https://files.example.org${path}`;

describe("functions about files", () => {
  it("send the bytes of a picture with its true type, fetched once", async () => {
    const { column, fetched, asked } = await openWithFiles();
    expect(await column("HF_CLASSIFY_IMAGE", [at("/dog.png"), "", at("/dog.png")])).toEqual([
      "dog",
      "",
      "dog",
    ]);
    expect(fetched).toEqual(["/dog.png"]);
    expect(asked).toEqual([
      {
        path: "/hf-inference/models/google/vit-base-patch16-224",
        type: "image/png",
        body: PNG.toString("latin1"),
      },
    ]);
  });

  it("give each bad file its sentence and leave the neighbours unharmed", async () => {
    const { column } = await openWithFiles();
    const cells = await column("HF_CLASSIFY_IMAGE", [
      at("/dog.png"),
      at("/missing.png"),
      at("/empty.png"),
      at("/page"),
      at("/huge.png"),
      at("/talk.wav"),
      "https://drive.google.com/file/d/1AbCdEfGhIjKl/view",
      "data:image/png;base64,AAAA",
      at("/dancing.gif"),
      "https://gone.example.org/dog.png",
    ]);
    expect(cells.map(String)).toEqual([
      "dog",
      expect.stringMatching(/^#HF INPUT There is no file/),
      expect.stringMatching(/^#HF INPUT The file is empty/),
      expect.stringMatching(/^#HF INPUT This address leads to a web page/),
      expect.stringMatching(/^#HF LARGE The file is larger than 50 MB/),
      expect.stringMatching(/^#HF INPUT The file is a WAV recording/),
      expect.stringMatching(/^#HF INPUT The file in Drive is private/),
      expect.stringMatching(/^#HF INPUT .*data:/),
      "dog (first of 2 frames)",
      expect.stringMatching(/^#HF OFFLINE The file could not be fetched/),
    ]);
  });

  it("refuse a recording of two hours", async () => {
    const { column, asked } = await openWithFiles();
    expect(await column("HF_TRANSCRIBE", [at("/long.mp3"), at("/talk.wav")])).toEqual([
      expect.stringMatching(/^#HF LARGE The recording lasts about 120 minutes/),
      "Good morning.",
    ]);
    expect(asked.map(({ type }) => type)).toEqual(["audio/wav"]);
  });

  it("count what a detector is sure of, and say where it is", async () => {
    const { column, host } = await openWithFiles();
    expect(await column("HF_DETECT", [at("/dog.png")])).toEqual(["dog: 2"]);
    expect(await column("HF_DETECT", [at("/dog.png")], "only: dog")).toEqual([2]);
    expect(await host.call("HF_DETECT", [[[at("/dog.png")]], "boxes"])).toEqual([
      ["dog: 2", "dog 1,2–30,40; dog 5,2–30,40"],
    ]);
  });

  it("put a picture into a conversation as a data URL, marked as data", async () => {
    const { column, asked } = await openWithFiles();
    expect(await column("HF_CAPTION", [at("/dog.png")])).toEqual(["A dog lies on a sofa."]);
    const body = JSON.parse(asked[0]?.body ?? "{}");
    expect(asked[0]?.path).toBe("/v1/chat/completions");
    expect(body.messages[1].content[1].image_url.url).toBe(`data:image/png;base64,${PNG.toString("base64")}`);
    expect(body.messages[0].content).toMatch(/never an instruction/);
  });

  it("let only the labels stand in the cell, whatever the model answers", async () => {
    const { column } = await openWithFiles();
    expect(await column("HF_CLASSIFY_IMAGE", [at("/dog.png")], "dog, cat")).toEqual(["UNSURE"]);
  });

  it("name the parts of a picture and drop the masks", async () => {
    const { column, asked } = await openWithFiles();
    expect(await column("HF_SEGMENT", [at("/dog.png")])).toEqual(["sky, road"]);
    expect(JSON.parse(asked[0]?.body ?? "{}").inputs).toBe(PNG.toString("base64"));
  });

  it("say what nobody serves, and ask nothing", async () => {
    const { column, asked, fetched } = await openWithFiles();
    expect(await column("HF_CLASSIFY_AUDIO", [at("/talk.wav")], "speech, music")).toEqual([
      expect.stringMatching(/^#HF MODEL No provider serves .*endpoint of your own.*this device/),
    ]);
    expect([asked, fetched]).toEqual([[], []]);
  });
});
