import { NotEmulated } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";

/** Bytes with a type and a name. */
export class Blob extends Remote {
  static readonly title = "Utilities.Blob";
  static readonly members: Members<Blob, GoogleAppsScript.Base.Blob> = {
    copyBlob: "-",
    getAs: "s",
    getBytes: "-",
    getContentType: "-",
    getDataAsString: "- s",
    getName: "-",
    isGoogleType: "-",
    setBytes: "a",
    setContentType: "s",
    setContentTypeFromExtension: "-",
    setDataFromString: "s ss",
    setName: "s",
  };

  constructor(
    execution: Execution,
    public bytes: Uint8Array,
    private type: string | null = null,
    private name: string | null = null,
  ) {
    super(execution);
  }

  copyBlob(): Blob {
    return new Blob(this.execution, this.bytes.slice(), this.type, this.name);
  }
  getAs(_type: string): never {
    throw new NotEmulated("Blob.getAs");
  }
  getBytes(): Uint8Array {
    return this.bytes;
  }
  getContentType(): string | null {
    return this.type;
  }
  getDataAsString(charset = "UTF-8"): string {
    return new TextDecoder(charset).decode(this.bytes);
  }
  getName(): string | null {
    return this.name;
  }
  isGoogleType(): boolean {
    return false;
  }
  setBytes(bytes: readonly number[]): this {
    this.bytes = toBytes(bytes);
    return this;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  setContentTypeFromExtension(): this {
    throw new NotEmulated("Blob.setContentTypeFromExtension");
  }
  setDataFromString(text: string): this {
    this.bytes = new TextEncoder().encode(text);
    return this;
  }
  setName(name: string): this {
    this.name = name;
    return this;
  }
}

/** A script's signed bytes, or a blob, or UTF-8 text, as bytes. */
export function toBytes(value: unknown): Uint8Array {
  if (value instanceof Blob) return value.bytes;
  return Array.isArray(value)
    ? Uint8Array.from(value as number[])
    : new TextEncoder().encode(String(value ?? ""));
}
