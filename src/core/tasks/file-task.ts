import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import type { Job } from "./job.ts";
import { field } from "./json-shape.ts";
import type { Decoded, Misread, Task } from "./task.ts";

/** What stands in a JSON body where the host puts the file: its bytes in base64, alone or as a data URL. */
export const FILE_BASE64 = "$FILE_BASE64$";
export const FILE_DATA_URL = "$FILE_DATA_URL$";

/** How one task about a file is written and read. */
interface FileTask {
  name: string;
  kind: "image" | "audio";
  wire?: "chat";
  /** The JSON body with a place for the file; without it the bytes themselves are the body. */
  within?(input: Json, parameters: Job["parameters"], model: string): Json;
  asSent?: NonNullable<Task["asSent"]>;
  /** The answer, or undefined when the response is of another shape. */
  read(response: Json, parameters: Job["parameters"]): Json | undefined;
}

/** A task about one file a request. Its input is `{file, …}`, the file's public https address: bytes never enter the core. */
export const fileTask = ({ name, kind, wire, within, asSent, read }: FileTask): Task => ({
  name,
  ...(wire && { wire }),
  ...(asSent && { asSent }),
  packing: "single",
  forms: [],
  most: 1,
  refuse: (input) => (typeof field(input, "file") === "string" ? null : said("cell.noAddress")),
  body([input = null], { parameters, model }) {
    const file = { bytesOf: String(field(input, "file")), kind };
    return within ? { ...file, within: within(input, parameters, model) } : file;
  },
  decode(response: Json, _inputs, { parameters }): readonly Decoded[] | Misread {
    const answer = read(response, parameters);
    return answer === undefined ? "another shape" : [{ answer }];
  },
});
