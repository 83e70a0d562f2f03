import { Told } from "../../src/core/messages/said.ts";
import { deviceTrouble } from "../../src/core/models/device-trouble.ts";
import { server } from "../server.ts";

/**
 * Starts the worker for a model out of its own text: the sidebar is a single file, and is given this one when a model is
 * first wanted.
 * @throws Error with a sentence where the text cannot be had, or the browser lets no worker run.
 */
export async function startWorker(model: string): Promise<Worker> {
  const code = await server.deviceWorker();
  try {
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const worker = new Worker(address, { name: "Stet on this device" });
    URL.revokeObjectURL(address);
    return worker;
  } catch (error) {
    throw new Told(deviceTrouble(`SecurityError ${String(error)}`, model));
  }
}
