import { fileAddress } from "../../../src/core/media/file-address.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";

describe("fileAddress", () => {
  it.each([
    [" https://example.org/a.png ", "https://example.org/a.png"],
    [
      "https://drive.google.com/file/d/1AbCdEfGhIjK/view?usp=sharing",
      "https://drive.google.com/uc?export=download&id=1AbCdEfGhIjK",
    ],
    [
      "https://drive.google.com/open?id=1AbCdEfGhIjK",
      "https://drive.google.com/uc?export=download&id=1AbCdEfGhIjK",
    ],
    ["https://www.dropbox.com/s/abc/a.png?dl=0", "https://www.dropbox.com/s/abc/a.png?dl=1"],
    ["https://www.dropbox.com/scl/a.png?rlkey=x&dl=0", "https://www.dropbox.com/scl/a.png?rlkey=x&dl=1"],
  ])("reads %s", (text, url) => {
    expect(fileAddress(text)).toEqual({ url });
  });

  it.each([
    ["data:image/png;base64,AAAA", /data:/],
    ["http://example.org/a.png", /https only/],
    ["photo.png", /no https address/],
    ["https://drive.google.com/drive/folders/1AbCdEfGhIjK", /link of a folder/],
    ["https://localhost", /no https address/],
  ])("refuses %s with a sentence", (text, sentence) => {
    const refused = fileAddress(text);
    expect("failure" in refused && inEnglish(refused.failure.says)).toMatch(sentence);
  });
});
