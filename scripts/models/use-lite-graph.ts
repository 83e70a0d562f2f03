import { OnnxGraph } from "./onnx.ts";
import { quantiseColumns, quantiseRows, type Weight } from "./weights.ts";

const HEADS = 4;
const WIDTH = 512;
const FLOAT = 1;
/** Width of each layer's input: the first works on the 256 numbers of a token, the second on 512. */
const LAYERS = [256, WIDTH] as const;

/**
 * The Universal Sentence Encoder Lite as ONNX: token ids → one vector of 512 numbers and length 1 a text, given as
 * `last_hidden_state` [batch, 1, 512], so that "cls" pooling picks it. Two pre-norm transformer layers over token
 * embeddings and sines of the position, the mean of all tokens, a dense tanh.
 *
 * Three things differ from a textbook transformer, and were found by comparing with the TensorFlow.js model: the
 * embedding counts twice, the first layer's residual goes through a projection to 512, and attention is scaled by
 * the full head width of each layer.
 */
export function useLiteGraph(weights: ReadonlyMap<string, Weight>, quantised: boolean): Buffer {
  const graph = new OnnxGraph();
  const ids = graph.input("input_ids", "int64", ["batch", "tokens"]);
  const attention = graph.input("attention_mask", "int64", ["batch", "tokens"]);

  const ints = (...values: number[]) => graph.constant("int64", [values.length], values);
  const number = (value: number) => graph.constant("float32", [1], [value]);
  const find = (ending: string): Weight => {
    const names = [...weights.keys()].filter((name) => name.includes(ending));
    const weight = weights.get(names[0] ?? "");
    if (!weight || names.length > 1) throw new Error(`The weights hold ${names.length} of "${ending}".`);
    return weight;
  };
  const vector = ({ values }: Weight) => graph.constant("float32", [values.length], values);
  const matrix = ({ values }: Weight, rows: number, columns: number) => {
    if (!quantised) return graph.constant("float32", [rows, columns], values);
    const small = quantiseColumns(values, rows, columns);
    const integers = graph.constant("int8", [rows, columns], small.quantised);
    return graph.op("DequantizeLinear", [integers, graph.constant("float32", [columns], small.scales)], {
      axis: 1,
    });
  };
  const dense = (x: string, kernel: Weight, bias: Weight, rows: number, columns: number) =>
    graph.op("Add", [graph.op("MatMul", [x, matrix(kernel, rows, columns)]), vector(bias)]);
  const norm = (x: string, path: string) => {
    const part = (name: string) =>
      vector(find(`${path}/layer_prepostprocess/layer_norm/layer_norm_${name}/`));
    return graph.op("LayerNormalization", [x, part("scale"), part("bias")], {
      epsilon: { float: 1e-6 },
      axis: -1,
    });
  };

  const embed = () => {
    const { shape, values } = find("Embeddings_en");
    const [rows = 0, columns = 0] = shape;
    if (!quantised) return graph.op("Gather", [graph.constant("float32", [rows, columns], values), ids]);
    const small = quantiseRows(values, rows, columns);
    const picked = graph.op("Gather", [graph.constant("int8", [rows, columns], small.quantised), ids]);
    const scales = graph.op("Gather", [graph.constant("float32", [rows, 1], small.scales), ids]);
    return graph.op("Mul", [graph.op("Cast", [picked], { to: FLOAT }), scales]);
  };

  const mask = graph.op("Cast", [attention], { to: FLOAT });
  const mask3 = graph.op("Unsqueeze", [mask, ints(2)]);
  const scalar = (value: number) => graph.constant("int64", [], [value]);
  const length = graph.op("Gather", [graph.op("Shape", [ids]), scalar(1)]);
  const positions = graph.op("Cast", [graph.op("Range", [scalar(0), length, scalar(1)])], { to: FLOAT });
  const rates = graph.constant("float32", [1, 128], find("TimingSignal/ExpandDims_1").values);
  const angles = graph.op("Mul", [graph.op("Unsqueeze", [positions, ints(1)]), rates]);
  const timing = graph.op("Concat", [graph.op("Sin", [angles]), graph.op("Cos", [angles])], { axis: 1 });
  const tokens = embed();
  const doubled = graph.op("Add", [tokens, tokens]);
  let x = graph.op("Mul", [graph.op("Add", [doubled, timing]), mask3]);

  const padding = graph.op("Mul", [graph.op("Sub", [mask, number(1)]), number(1e9)]);
  const ignorePadding = graph.op("Unsqueeze", [padding, ints(1, 2)]);
  LAYERS.forEach((width, index) => {
    const layer = `Layer_${index}/TransformerLayer`;
    const head = width / HEADS;
    const projected = dense(
      norm(x, layer),
      find(`${layer}/MultiheadAttention/qkv_transform_single/kernel`),
      find(`${layer}/MultiheadAttention/qkv_transform_single/bias`),
      width,
      3 * width,
    );
    const [q, k, v] = [`q${index}`, `k${index}`, `v${index}`] as const;
    graph.op("Split", [projected, ints(width, width, width)], { axis: 2 }, [q, k, v]);
    const split = (name: string, perm: number[]) =>
      graph.op("Transpose", [graph.op("Reshape", [name, ints(0, 0, HEADS, head)])], { perm });
    const queries = graph.op("Mul", [split(q, [0, 2, 1, 3]), number(1 / Math.sqrt(head))]);
    const scores = graph.op("MatMul", [queries, split(k, [0, 2, 3, 1])]);
    const shares = graph.op("Softmax", [graph.op("Add", [scores, ignorePadding])], { axis: -1 });
    const mixed = graph.op("Transpose", [graph.op("MatMul", [shares, split(v, [0, 2, 1, 3])])], {
      perm: [0, 2, 1, 3],
    });
    const attended = dense(
      graph.op("Reshape", [mixed, ints(0, 0, width)]),
      find(`${layer}/MultiheadAttention/output_transform_single/kernel`),
      find(`${layer}/MultiheadAttention/output_transform_single/bias`),
      width,
      WIDTH,
    );
    const residual =
      width === WIDTH
        ? x
        : dense(x, find(`${layer}/dense/kernel`), find(`${layer}/dense/bias`), width, WIDTH);
    x = graph.op("Add", [attended, residual]);
    const inner = dense(
      norm(x, `${layer}/FFN`),
      find(`${layer}/FFN/conv1/Tensordot/Reshape_1`),
      find(`${layer}/FFN/conv1/bias`),
      WIDTH,
      3 * WIDTH,
    );
    const outer = dense(
      graph.op("Relu", [inner]),
      find(`${layer}/FFN/conv2/Tensordot/Reshape_1`),
      find(`${layer}/FFN/conv2/bias`),
      3 * WIDTH,
      WIDTH,
    );
    x = graph.op("Add", [x, outer]);
  });

  const total = graph.op("ReduceSum", [graph.op("Mul", [x, mask3]), ints(1)], { keepdims: 0 });
  const count = graph.op("Max", [graph.op("ReduceSum", [mask, ints(1)], { keepdims: 1 }), number(1)]);
  const top = dense(
    graph.op("Div", [total, count]),
    find("tanh_layer_0/weights"),
    find("tanh_layer_0/bias"),
    WIDTH,
    WIDTH,
  );
  const squashed = graph.op("Tanh", [top]);
  const squares = graph.op("ReduceSum", [graph.op("Mul", [squashed, squashed]), ints(1)], { keepdims: 1 });
  const unit = graph.op("Div", [squashed, graph.op("Sqrt", [squares])]);
  graph.op("Unsqueeze", [unit, ints(1)], {}, ["last_hidden_state"]);
  graph.output("last_hidden_state", "float32", ["batch", 1, WIDTH]);
  return graph.model();
}
