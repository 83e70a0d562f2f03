import { NotEmulated } from "../../exception.ts";
import { checkRectangle } from "./guard.ts";
import { RangeValues } from "./range-values.ts";

/** How the automatic format is told to a script; set, it is the format of a number (docs/apps-script.md part 7). */
const AUTOMATIC = "0.###############";

const ALIGNMENTS = ["left", "center", "right", "normal", null];

/** How the cells of a range look, and the notes on them. */
export class RangeFormats extends RangeValues {
  static readonly formats = {
    clear: "- o",
    clearFormat: "-",
    clearNote: "-",
    getBackground: "-",
    getBackgrounds: "-",
    getNote: "-",
    getNotes: "-",
    getNumberFormat: "-",
    getNumberFormats: "-",
    setBackground: "s",
    setBackgrounds: "g",
    setFontColor: "s",
    setFontStyle: "s",
    setFontWeight: "s",
    setHorizontalAlignment: "s",
    setNote: "s",
    setNotes: "g",
    setNumberFormat: "s",
    setNumberFormats: "g",
    setVerticalAlignment: "s",
    setWrap: "b",
    setWrapStrategy: "e",
  } as const;

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? "";
  }
  getNumberFormats(): string[][] {
    return this.book
      .numberFormats(this.sheet.id, this.area)
      .map((row) => row.map((format) => (format === "General" ? AUTOMATIC : format)));
  }
  setNumberFormat(format: string): this {
    return this.setNumberFormats(this.filled(format));
  }
  setNumberFormats(formats: string[][]): this {
    checkRectangle(formats, this.area);
    this.changeLook();
    this.book.setNumberFormats(this.sheet.id, this.area, formats);
    return this;
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? "";
  }
  getBackgrounds(): string[][] {
    return this.book.backgrounds(this.sheet.id, this.area);
  }
  setBackground(color: string | null): this {
    return this.setBackgrounds(this.filled(color));
  }
  setBackgrounds(colors: (string | null)[][]): this {
    checkRectangle(colors, this.area);
    this.change();
    this.book.setBackgrounds(this.sheet.id, this.area, colors);
    return this;
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }
  getNotes(): string[][] {
    return this.book.notes(this.sheet.id, this.area);
  }
  setNote(note: string | null): this {
    return this.setNotes(this.filled(note));
  }
  setNotes(notes: (string | null)[][]): this {
    checkRectangle(notes, this.area);
    this.change();
    this.book.setNotes(
      this.sheet.id,
      this.area,
      notes.map((row) => row.map((note) => note ?? "")),
    );
    return this;
  }
  clearNote(): this {
    return this.setNote("");
  }
  clearFormat(): this {
    this.changeLook();
    this.book.clearFormats(this.sheet.id, this.area);
    return this;
  }
  clear(
    options: {
      contentsOnly?: boolean;
      formatOnly?: boolean;
      commentsOnly?: boolean;
      validationsOnly?: boolean;
    } = {},
  ): this {
    if (options.validationsOnly) throw new NotEmulated("Range.clear with validationsOnly");
    const chosen = options.contentsOnly || options.formatOnly || options.commentsOnly;
    if (!chosen || options.contentsOnly) this.clearContent();
    if (!chosen || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    return this;
  }
  setFontWeight(weight: string | null): this {
    this.change();
    this.book.setBold(this.sheet.id, this.area, weight === "bold");
    return this;
  }
  /** The look of text is accepted and not shown, here and in the next ones. */
  setFontColor(_color: string | null): this {
    return this.#unseen();
  }
  setFontStyle(_style: string | null): this {
    return this.#unseen();
  }
  setHorizontalAlignment(alignment: string | null): this {
    if (!ALIGNMENTS.includes(alignment)) throw new NotEmulated(`The alignment ${alignment}`);
    return this.#unseen();
  }
  setVerticalAlignment(_alignment: string | null): this {
    return this.#unseen();
  }
  setWrap(_wrap: boolean): this {
    return this.#unseen();
  }
  setWrapStrategy(_strategy: unknown): this {
    return this.#unseen();
  }
  #unseen(): this {
    this.change();
    return this;
  }
}
