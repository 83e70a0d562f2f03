import type { CellType } from "../../../src/core/profile/column-type.ts";
import type { PersonalKind, Sentences } from "../../../src/core/profile/sentences.ts";
import { amount } from "../../numbers.ts";
import { types } from "../types.ts";

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  birth: "datas de nascimento",
  identity: "números de identificação",
  name: "nomes de pessoas",
  home: "moradas particulares",
  health: "dados de saúde",
  children: "dados de menores",
  email: "endereços de e-mail",
  phone: "números de telefone",
  bank: "contas bancárias",
  socialSecurity: "números da segurança social",
};

const cells = (n: number, of: number, one: string, many: string) =>
  `${amount(n)} de ${amount(of)} ${of === 1 ? "célula" : "células"} ${n === 1 ? one : many}`;
const rows = (n: number, one: string, many: string) =>
  n === 1 ? `1 linha ${one}` : `${amount(n)} linhas ${many}`;
const inRows = (n: number) => `Em ${amount(n)} ${n === 1 ? "linha" : "linhas"}`;
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
const kinds = (all: readonly CellType[]) => all.map((kind) => types.portuguese[kind]).join(", ");

/** What Stet notices in a column, in Portuguese. */
export const findings: Partial<Sentences> = {
  lostZeros: (n, of) =>
    `${cells(n, of, "tem", "têm")} menos de cinco algarismos: uma folha de cálculo tirou-lhes os zeros iniciais.`,
  negative: (n, of) => `${cells(n, of, "está", "estão")} abaixo de zero, e as outras não.`,
  outliers: (n, of) =>
    `${cells(n, of, "é muito maior ou menor", "são muito maiores ou menores")} do que o resto. Pode estar certo: veja.`,
  pile: (n, of, value) =>
    `${cells(n, of, "é", "são")} exatamente ${amount(value)}: uma estimativa, ou um limite do que foi registado?`,
  currencies: (signs) => `A coluna mistura moedas: ${signs.join(", ")}. Somá-la não diz nada.`,
  blocks: (heading, blank) =>
    `“${heading}” só está na primeira linha de cada bloco: ${amount(blank)} células abaixo estão vazias e, ao ordenar a tabela, não se saberia a que pertencem.`,
  spelledDifferently: (n, of) =>
    `${cells(n, of, "difere", "diferem")} só em maiúsculas, acentos, pontuação ou ordem.`,
  slips: (n, of) => `${cells(n, of, "está", "estão")} a uma gralha de um valor muito mais frequente.`,
  endBeforeStart: (n, end, start) => `${inRows(n)}, “${end}” é anterior a “${start}”.`,
  notTheSum: (n, heading) => `${inRows(n)}, “${heading}” não é a soma das colunas anteriores.`,
  notHundred: (heading, sum) => `As percentagens de “${heading}” somam ${amount(sum)}, e não 100.`,
  dateFormats: (n, of, formats) =>
    `${cells(n, of, "é uma data que se pode", "são datas que se podem")} escrever de uma só forma; a coluna tem ${amount(formats)} ${formats === 1 ? "formato" : "formatos"}.`,
  dayOrMonth: (n, of) =>
    `${cells(n, of, "pode", "podem")} ser dia e mês, ou mês e dia: nada na coluna o esclarece. Indique date:DMY ou date:MDY.`,
  unknownDates: (n, of) =>
    `${cells(n, of, "tem", "têm")} uma data que os programas escrevem quando não conhecem nenhuma.`,
  roundedNumbers: (n, of) =>
    `${cells(n, of, "é um número longo", "são números longos")} que uma folha de cálculo arredondou: os algarismos perderam-se. Volte à fonte.`,
  madeIntoDates: (n, of) =>
    `${cells(n, of, "parece uma data", "parecem datas")} que uma folha de cálculo fez de outra coisa, como “8-17” ou “MARCH1”. Volte à fonte.`,
  formulaErrors: (n, of) => `${cells(n, of, "é um erro de fórmula", "são erros de fórmula")}. Volte à fonte.`,
  narrowCells: (n, of) =>
    `${cells(n, of, "era demasiado estreita", "eram demasiado estreitas")} quando a tabela foi copiada. Volte à fonte.`,
  disagree: (n, headings) =>
    `${amount(n)} ${n === 1 ? "célula contradiz" : "células contradizem"} as outras linhas com o mesmo valor em ${quoted(headings).join(" e ")}.`,
  strayCharacters: (n, of) =>
    `${cells(n, of, "contém", "contêm")} espaços a mais, caracteres invisíveis ou códigos HTML.`,
  misread: (n, of) =>
    `${cells(n, of, "contém", "contêm")} letras mal lidas pelo caminho, como Ã© em vez de é.`,
  tags: (n, of) => `${cells(n, of, "contém", "contêm")} etiquetas HTML.`,
  lookAlikes: (n, of) =>
    `${cells(n, of, "mistura", "misturam")} letras parecidas de dois alfabetos: palavras que parecem iguais não o são.`,
  mergedColumns: (n, heading, blank) =>
    `${rows(n, "tem", "têm")} em “${heading}” o que pertence a “${blank}”, que aí está vazia.`,
  mixedTypes: (all, most) => `A coluna mistura ${kinds(all)}; nenhum tipo passa de ${most} % das células.`,
  otherTypes: (n, of, all, kind) =>
    `${cells(n, of, "não condiz", "não condizem")} (${kinds(all)}) com uma coluna de ${types.portuguese[kind]}.`,
  nullWords: (n, of, words, rest) =>
    `${cells(n, of, "diz", "dizem")} ${quoted(words).join(", ")} em vez de estar ${n === 1 ? "vazia" : "vazias"}${rest ? `, numa coluna que de resto tem ${types.portuguese[rest]}` : ""}.`,
  nullNumbers: (n, of) =>
    `${cells(n, of, "tem", "têm")} um valor que muitas vezes quer dizer “desconhecido”.`,
  units: (n, of, ways, some) =>
    `${cells(n, of, "é um número", "são números")} com unidade, escrita de ${amount(ways)} formas: ${quoted(some).join(", ")}.`,
  percentSigns: (n, of) =>
    `${cells(n, of, "leva", "levam")} um sinal de percentagem, embora as outras sejam do mesmo tamanho sem ele.`,
  percentsAmongFractions: (n, of) =>
    `${cells(n, of, "é uma percentagem", "são percentagens")} e as outras são frações.`,
  numbersAsText: (n, of) =>
    `${cells(n, of, "é um número escrito", "são números escritos")} como texto, e as somas deixam-${n === 1 ? "no" : "nos"} de fora.`,
  personalData: (kind) =>
    `A coluna parece conter ${PERSONAL[kind]}. Pense antes de a enviar a um modelo: as regras e os modelos neste dispositivo não enviam nada.`,
  blankRows: (n) => `${rows(n, "está", "estão")} por completo em branco.`,
  equalRows: (n) => `${rows(n, "é igual", "são iguais")}, letra por letra, a uma linha anterior.`,
  nearlyEqualRows: (n) =>
    `${rows(n, "é igual", "são iguais")} a uma linha anterior, salvo maiúsculas, acentos ou pontuação.`,
  headingsAgain: (n) => `${rows(n, "repete", "repetem")} os títulos.`,
  noHeading: (n, of) => `${amount(n)} de ${amount(of)} colunas não ${n === 1 ? "tem" : "têm"} título.`,
  headingTwice: (n, some) =>
    `${amount(n)} ${n === 1 ? "título está" : "títulos estão"} sobre várias colunas: ${quoted(some).join(", ")}.`,
  totals: (n) =>
    `${rows(n, "é um total, que seria contado", "são totais, que seriam contados")} com o resto.`,
  footnotes: (n) => `${rows(n, "no fim é uma nota", "no fim são notas")}, não dados.`,
  cut: (all) =>
    `A tabela acaba nas ${amount(all)} linhas: as exportações são muitas vezes cortadas aí. Verifique se não falta nada.`,
  otherShapes: (n, of, example) =>
    `${cells(n, of, "está construída", "estão construídas")} de outra forma do que o resto, como “${example}”.`,
};
