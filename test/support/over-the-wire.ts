import type { Answer, Sent } from "../../playground/host/transport.ts";
import { openAddOn } from "./add-on.ts";

export const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
export const WAV = Buffer.concat([
  Buffer.from("5249464600000000", "hex"),
  Buffer.from("WAVEfmt "),
  Buffer.from("1000000001000100401f0000401f000001000800", "hex"),
  Buffer.from("data\0\0\0\0"),
  Buffer.alloc(4000),
]);
export const PICTURE = "https://files.example.org/a.png";
export const SOUND = "https://files.example.org/a.wav";

export const HF = "https://router.huggingface.co/hf-inference/models";
export const CHAT = "https://router.huggingface.co/v1/chat/completions";
export const OWN = "https://me.endpoints.huggingface.cloud";
/** One formula, what it asks of whom, and what it shows when this comes back. */
export interface Case {
  use: string;
  call: [name: string, ...args: unknown[]];
  /** Where the model is asked. */
  url: string;
  /** What stands in its body: JSON, or the bytes of the file with their type. */
  body: unknown;
  /** What comes back, as it is recorded. */
  answer: unknown;
  cell: unknown;
  /** An own endpoint, where no provider serves the task. */
  endpoint?: string;
}

/** A conversation's answer to numbered rows, or a text as it is. */
export const said = (...answers: unknown[]) => ({
  model: "openai/gpt-oss-20b",
  choices: [
    {
      message: {
        role: "assistant",
        content: JSON.stringify({ answers: answers.map((answer, index) => ({ id: index + 1, answer })) }),
      },
      finish_reason: "stop",
    },
  ],
});
export const text = (content: string) => ({ choices: [{ message: { role: "assistant", content } }] });
/** A conversation's answer with the check words that came with the rows copied into it, as models do. */
function withChecks(answer: unknown, body: { messages?: { content: unknown }[] }): unknown {
  const prompt = String(body.messages?.at(-1)?.content);
  const words = [...prompt.matchAll(/"check":"(\w+)"/g)].map(([, word]) => word);
  const copied = (_: string, id: string) => `{\\"id\\":${id},\\"check\\":\\"${words[Number(id) - 1]}\\",`;
  return words.length === 0
    ? answer
    : JSON.parse(JSON.stringify(answer).replace(/\{\\"id\\":(\d+),/g, copied));
}

/** The built add-on with a web of two files and a service that gives one answer; and what the service was asked. */
export async function openWith({ answer, endpoint }: Pick<Case, "answer" | "endpoint">) {
  const asked: { url: string; body: unknown }[] = [];
  const web = (sent: Sent): Answer => {
    const sound = sent.url.endsWith(".wav");
    return {
      status: 200,
      headers: [["content-type", sound ? "audio/wav" : "image/png"]],
      body: sound ? WAV : PNG,
    };
  };
  const service = (sent: Sent): Answer => {
    const bytes = Buffer.from((sent.body as Uint8Array | undefined) ?? new Uint8Array());
    const type = Object.entries(sent.headers).find(([name]) => /^content-type$/i.test(name))?.[1] ?? "";
    const isJson = type.startsWith("application/json");
    const body = isJson ? JSON.parse(bytes.toString("utf8")) : { [type]: bytes };
    asked.push({ url: sent.url, body });
    const given = Array.isArray(body.inputs) ? body.inputs.map(() => answer) : withChecks(answer, body);
    return {
      status: 200,
      headers: [["content-type", "application/json"]],
      body: Buffer.from(JSON.stringify(given)),
    };
  };
  const { host } = await openAddOn(
    {},
    {
      origins: {
        "https://router.huggingface.co": service,
        [OWN]: service,
        "https://files.example.org": web,
      },
      ...(endpoint && { scriptProperties: { "stet.settings": JSON.stringify({ endpoint }) } }),
    },
  );
  return { host, asked };
}

/** Runs a case from the cell over the wire and back: what the cell shows, and what was asked first. */
export async function run({ call, answer, endpoint }: Case): Promise<{ cell: unknown; first: unknown }> {
  const { host, asked } = await openWith({ answer, ...(endpoint && { endpoint }) });
  const [name, ...args] = call;
  return { cell: await host.call(name, args), first: asked[0] };
}
