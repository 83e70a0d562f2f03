/** Hands a text to the person as a file. */
export function download(name: string, text: string, type = "application/json"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A recipe's name as a file's, without an ending. */
export const fileName = (name: string): string => name.replace(/[^\p{L}\p{N} _-]/gu, "").trim() || "recipe";
