import { join } from "node:path";
import { isInstalled, packageRevision } from "../installed-package.ts";
import { pictureOf } from "../media/picture.ts";
import type { LocalModel } from "../model.ts";

const PACKAGE = "tesseract.js";
/** A picture does not say how large its print was; this is what scanners use. */
const DENSITY = 300;
const LETTERS = "@tesseract.js-data/eng";

/** The text that stands in a picture. */
export const tesseract: LocalModel = {
  id: "local/tesseract",
  tasks: ["image-to-text"],
  uses: ["text-recognition"],
  card: {
    summary: "Tesseract: the text that stands in a picture, best for clean print.",
    license: "apache-2.0",
    languages: ["en"],
    source: "npm packages tesseract.js and @tesseract.js-data/eng (best, whole numbers)",
  },
  available: ({ root }) => isInstalled(root, PACKAGE) && isInstalled(root, LETTERS),
  load: async ({ root }) => {
    const { createWorker } = await import("tesseract.js");
    const reader = await createWorker("eng", 1, {
      langPath: join(root, "node_modules", LETTERS, "4.0.0_best_int"),
      cacheMethod: "none",
      gzip: true,
      // Without a handler a page that cannot be read would end the process.
      errorHandler: () => undefined,
    });
    return {
      revision: packageRevision(root, PACKAGE),
      answers: {
        "image-to-text": async (pictures) => {
          const texts: { generated_text: string }[] = [];
          for (const bytes of pictures as Buffer[]) {
            const png: Buffer = await (await pictureOf(bytes))
              .toSharp()
              .withMetadata({ density: DENSITY })
              .png()
              .toBuffer();
            const { data } = await reader.recognize(png);
            texts.push({ generated_text: data.text.trim() });
          }
          return texts;
        },
      },
    };
  },
};
