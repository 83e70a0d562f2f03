/** An argument that names cells, such as `D2:D20` or `Lists!A:A`. */
const ADDRESS = /^(?:'[^']+'!|[^\s,:;"']+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/;

export const isCellAddress = (text: string): boolean => ADDRESS.test(text);
