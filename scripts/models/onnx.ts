/** Element types of a tensor: ONNX `TensorProto.DataType`. */
const ELEMENT_TYPE = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9 } as const;
const ATTRIBUTE_TYPE = { float: 1, int: 2, string: 3, ints: 7 } as const;
const IR_VERSION = 8;
const OPSET = 17;

export type ElementType = keyof typeof ELEMENT_TYPE;
/** A dimension is a length, or a name where the length is free. */
export type Dimension = number | string;
/** A number without a fraction is written as an int; say `{ float: 1 }` where ONNX wants a float. */
export type Attribute = number | string | readonly number[] | { readonly float: number };
type Numbers = ArrayLike<number>;

/**
 * Writes an ONNX model, operator by operator. Values are known by name: what `input`, `constant` and `op` return
 * is what later operators take. Source of the field numbers: onnx.proto3 of the ONNX project.
 */
export class OnnxGraph {
  private readonly nodes: Buffer[] = [];
  private readonly constants: Buffer[] = [];
  private readonly inputs: Buffer[] = [];
  private readonly outputs: Buffer[] = [];
  private count = 0;

  input(name: string, type: ElementType, shape: readonly Dimension[]): string {
    this.inputs.push(valueInfo(name, type, shape));
    return name;
  }

  output(name: string, type: ElementType, shape: readonly Dimension[]): void {
    this.outputs.push(valueInfo(name, type, shape));
  }

  constant(type: ElementType, shape: readonly number[], values: Numbers): string {
    const name = `c${this.count++}`;
    this.constants.push(
      Buffer.concat([
        ...shape.map((length) => integer(1, length)),
        integer(2, ELEMENT_TYPE[type]),
        bytes(8, name),
        bytes(9, littleEndian(type, values)),
      ]),
    );
    return name;
  }

  /** Adds an operator and returns the name of its (first) result. */
  op(
    type: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    outputs: readonly string[] = [`t${this.count++}`],
  ): string {
    this.nodes.push(
      Buffer.concat([
        ...inputs.map((name) => bytes(1, name)),
        ...outputs.map((name) => bytes(2, name)),
        bytes(3, `${type}${this.count++}`),
        bytes(4, type),
        ...Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value))),
      ]),
    );
    return outputs[0] ?? "";
  }

  /** The model file. */
  model(): Buffer {
    const graph = Buffer.concat([
      ...this.nodes.map((node) => bytes(1, node)),
      bytes(2, "graph"),
      ...this.constants.map((constant) => bytes(5, constant)),
      ...this.inputs.map((input) => bytes(11, input)),
      ...this.outputs.map((output) => bytes(12, output)),
    ]);
    const opset = Buffer.concat([bytes(1, ""), integer(2, OPSET)]);
    return Buffer.concat([integer(1, IR_VERSION), bytes(2, "stet"), bytes(7, graph), bytes(8, opset)]);
  }
}

function valueInfo(name: string, type: ElementType, shape: readonly Dimension[]): Buffer {
  const dimensions = shape.map((length) =>
    bytes(1, typeof length === "number" ? integer(1, length) : bytes(2, length)),
  );
  const tensor = Buffer.concat([integer(1, ELEMENT_TYPE[type]), bytes(2, Buffer.concat(dimensions))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, tensor))]);
}

function attribute(name: string, value: Attribute): Buffer {
  const field = (type: keyof typeof ATTRIBUTE_TYPE, ...content: Buffer[]) =>
    Buffer.concat([bytes(1, name), ...content, integer(20, ATTRIBUTE_TYPE[type])]);
  if (typeof value === "string") return field("string", bytes(4, value));
  if (typeof value === "number")
    return Number.isInteger(value) ? field("int", integer(3, value)) : field("float", float(2, value));
  return "float" in value
    ? field("float", float(2, value.float))
    : field("ints", ...value.map((item) => integer(8, item)));
}

function littleEndian(type: ElementType, values: Numbers): Buffer {
  const typed =
    type === "float32"
      ? new Float32Array(values)
      : type === "int64"
        ? BigInt64Array.from(Array.from(values, BigInt))
        : type === "int32"
          ? new Int32Array(values)
          : type === "int8"
            ? new Int8Array(values)
            : new Uint8Array(values);
  return Buffer.from(typed.buffer);
}

// The three protobuf wire types that ONNX needs.
const tag = (field: number, wireType: number) => varint(BigInt((field << 3) | wireType));
const integer = (field: number, value: number) =>
  Buffer.concat([tag(field, 0), varint(BigInt.asUintN(64, BigInt(value)))]);
const bytes = (field: number, value: Buffer | string) => {
  const content = typeof value === "string" ? Buffer.from(value) : value;
  return Buffer.concat([tag(field, 2), varint(BigInt(content.length)), content]);
};
const float = (field: number, value: number) => {
  const content = Buffer.alloc(4);
  content.writeFloatLE(value);
  return Buffer.concat([tag(field, 5), content]);
};

function varint(value: bigint): Buffer {
  const groups: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) groups.push(Number(rest & 127n) | 128);
  groups.push(Number(rest));
  return Buffer.from(groups);
}
