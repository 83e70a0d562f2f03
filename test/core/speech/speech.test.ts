import {
  chosenSpeaker,
  lookUpUrl,
  needsLookUp,
  soundAddress,
  speaker,
  speakerName,
  speechRequest,
} from "../../../src/core/media/speech.ts";
import { NO_SETTINGS, type Settings } from "../../../src/core/settings/settings.ts";

const withModel = (model: string, more: Partial<Settings> = {}): Settings => ({
  ...NO_SETTINGS,
  models: { "text-to-speech": model },
  ...more,
});
const mapping = (...entries: [provider: string, status: string][]) => ({
  inferenceProviderMapping: Object.fromEntries(
    entries.map(([provider, status]) => [
      provider,
      { providerId: `${provider}/voice`, status, task: "text-to-speech" },
    ]),
  ),
});

describe("the model that reads aloud", () => {
  it("is the recommended one, at a provider that is known to serve it, when nobody chose", () => {
    const job = speaker(NO_SETTINGS);
    expect([job.model, job.provider, needsLookUp(job)]).toEqual(["hexgrad/Kokoro-82M", "fal-ai", true]);
    expect(lookUpUrl(job)).toContain("/api/models/hexgrad/Kokoro-82M?");
  });

  it("is asked at hf-inference or at the own endpoint without a look-up", () => {
    const job = speaker(withModel("org/voice", { billTo: "paper" }));
    expect(needsLookUp(job)).toBe(false);
    expect(speechRequest(job, "hello", null)).toEqual({
      url: "https://router.huggingface.co/hf-inference/models/org/voice",
      headers: { "Content-Type": "application/json", "X-HF-Bill-To": "paper" },
      body: '{"inputs":"hello"}',
    });
    const own = speaker(withModel("org/voice", { endpoint: "https://my.host/tts", billTo: "paper" }));
    expect(speechRequest(own, "hello", null)).toMatchObject({
      url: "https://my.host/tts",
      headers: { "Content-Type": "application/json" },
    });
    expect(speakerName(own, null)).toBe("org/voice at your endpoint");
  });

  it("is not looked for at an endpoint that answers in words", () => {
    expect(() => speaker(withModel("org/voice", { endpoint: "https://my.host/v1" }))).toThrow("no sound");
  });

  it("is asked at the provider chosen, else at another that is live, in that one's dialect", () => {
    const job = speaker(NO_SETTINGS);
    expect(chosenSpeaker(job, mapping(["replicate", "live"], ["fal-ai", "live"]))?.provider).toBe("fal-ai");
    expect(chosenSpeaker(job, mapping(["replicate", "live"], ["fal-ai", "error"]))?.provider).toBe(
      "replicate",
    );
    expect(chosenSpeaker(job, mapping(["fal-ai", "error"], ["nobody-knows", "live"]))).toBeNull();
    const served = chosenSpeaker(job, mapping(["fal-ai", "live"]));
    const request = speechRequest(job, "hello", served);
    expect(request.url).toBe("https://router.huggingface.co/fal-ai/fal-ai/voice");
    expect(JSON.parse(request.body)).toMatchObject({ text: "hello" });
    expect(JSON.stringify(request)).not.toContain("hf_placeholder");
    expect(speakerName(job, served)).toBe("hexgrad/Kokoro-82M via fal-ai");
  });
});

describe("the address of a sound", () => {
  it.each([
    [{ audio: { url: "https://fal.media/a.wav" } }, "https://fal.media/a.wav"],
    [{ output: "https://replicate.delivery/a.wav" }, "https://replicate.delivery/a.wav"],
    [{ output: ["https://replicate.delivery/b.wav"] }, "https://replicate.delivery/b.wav"],
    [{ audio: "data:audio/wav;base64,AAAA" }, "data:audio/wav;base64,AAAA"],
    [{ audio: { url: "http://plain.example/a.wav" } }, null],
    [{ error: "no" }, null],
    [null, null],
  ])("%j: %s", (response, address) => {
    expect(soundAddress(response)).toBe(address);
  });
});
