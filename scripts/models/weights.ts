import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

interface Manifest {
  weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[];
}

/** Reads the weights of a TensorFlow.js graph model (`model.json` and its shards), by name. */
export function readTfjsWeights(folder: string): Map<string, Weight> {
  const model: Manifest = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const weights = new Map<string, Weight>();
  for (const group of model.weightsManifest) {
    const blob = Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path))));
    let offset = blob.byteOffset;
    for (const { name, shape, dtype } of group.weights) {
      const length = shape.reduce((product, side) => product * side, 1);
      const content = blob.buffer.slice(offset, offset + 4 * length);
      weights.set(name, {
        shape,
        values: dtype === "int32" ? new Int32Array(content) : new Float32Array(content),
      });
      offset += 4 * length;
    }
  }
  return weights;
}

/** Rounds a matrix to int8 with one scale a row: `value ≈ quantised * scale[row]`. */
export function quantiseRows(values: Numbers, rows: number, columns: number) {
  const scales = new Float32Array(rows);
  const quantised = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    let largest = 1e-9;
    for (let column = 0; column < columns; column++)
      largest = Math.max(largest, Math.abs(values[row * columns + column] ?? 0));
    const scale = largest / 127;
    scales[row] = scale;
    for (let column = 0; column < columns; column++)
      quantised[row * columns + column] = Math.round((values[row * columns + column] ?? 0) / scale);
  }
  return { scales, quantised };
}

/** Rounds a matrix to int8 with one scale a column: `value ≈ quantised * scale[column]`. */
export function quantiseColumns(values: Numbers, rows: number, columns: number) {
  const { scales, quantised } = quantiseRows(transpose(values, rows, columns), columns, rows);
  return { scales, quantised: Int8Array.from(transpose(quantised, columns, rows)) };
}

function transpose(values: Numbers, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = values[row * columns + column] ?? 0;
  return turned;
}

type Numbers = ArrayLike<number>;
