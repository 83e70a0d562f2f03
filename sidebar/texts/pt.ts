import { amount, count, duration, money } from "../numbers.ts";
import type { Translation } from "../texts.ts";
import { allowed } from "./allowed.ts";
import { columnRules } from "./column-rules.ts";
import { connect } from "./connect.ts";
import { device, speech } from "./device/pt.ts";
import { findings } from "./findings/pt.ts";
import { formulaTexts } from "./formulas.ts";
import { manners } from "./manners.ts";
import { noticed } from "./noticed.ts";
import { paying } from "./paying.ts";

const rows = (n: number) => count(n, "linha", "linhas");
const values = (n: number) => count(n, "valor diferente", "valores diferentes");
const cells = (n: number) => count(n, "célula", "células");
const requests = (n: number) => count(n, "pedido", "pedidos");
const formulas = (n: number) => count(n, "fórmula", "fórmulas");
const percent = (share: number) => `${Math.round(share * 100)} %`;

export const portuguese: Translation = {
  severalAccounts:
    "O Google confundiu as suas contas. Há várias abertas neste navegador: abra a folha de cálculo numa janela com uma só, ou torne esta a conta padrão.",
  offline: "A ligação ao Google caiu. Verifique se está online e tente de novo.",
  gone: "Algo correu mal",
  unknownFunction: (name) => `Esta versão do Stet não tem a função ${name}.`,
  screens: {
    clean: "Limpar",
    review: "Rever",
    formulas: "Fórmulas",
    history: "Histórico",
    connect: "Definições",
  },
  back: "Voltar",
  loading: "A ler a folha…",
  tryAgain: "Tentar de novo",
  column: "Coluna",
  useSelection: "Usar a coluna selecionada",
  columnName: (letter, heading) => (heading === "" ? `Coluna ${letter}` : `${letter} · ${heading}`),
  columnHolds: (filled, distinct) => `${rows(filled)}, ${values(distinct)}`,
  columnEmpty: "Esta coluna está vazia. Escolha outra.",
  sheetEmpty: "Esta página está vazia. Abra uma página com dados e escolha “Usar a coluna selecionada”.",
  firstRowIsHeading: "A primeira linha contém os títulos",
  task: "O que fazer",
  groups: { Cleaning: "Limpeza", Text: "Texto", Audio: "Áudio", Images: "Imagens", Also: "Também" },
  more: "Mais opções",
  optional: "opcional",
  labelsHint: "política, desporto, crime",
  useDropdown: "Usar os valores do menu suspenso da coluna",
  rangeHint: "uma coluna como C, ou D2:D20",
  rulesChoose: "Escolher regras",
  where: "Para onde vai o resultado",
  beside: "Para uma coluna nova ao lado",
  inPlace: "Para a própria coluna; o original fica ao lado",
  which: "Que linhas",
  allRows: "Todas as linhas",
  visibleRows: "Só as linhas visíveis",
  newRows: (letter) => `Só as linhas novas e vazias, na coluna ${letter}`,
  preview: "Pré-visualização",
  before: "Antes",
  after: "Depois",
  changes: (changed, of) =>
    changed === 0
      ? `${values(of)}: nenhum mudaria.`
      : `${values(of)}: ${amount(changed)} ${changed === 1 ? "mudaria" : "mudariam"}.`,
  tryOn: (n) => `Experimentar com ${values(n)}`,
  trying: "A perguntar…",
  score: (score) => `${percent(score)} de certeza`,
  by: (who) => `Resposta de ${who}`,
  connectFirst: "Isto pergunta a um modelo do Hugging Face. Sem token, o serviço pode recusar.",
  connectNow: "Ligar",
  run: (title, n) => `${title}: ${rows(n)}`,
  runNothing: "Nada a fazer",
  forecast: (distinct) => `${values(distinct)}: cada um é perguntado uma vez, se ainda não for conhecido.`,
  foreseen: (remembered, calls, seconds, dollars) =>
    calls === 0
      ? `As ${amount(remembered)} respostas já são conhecidas: nada a perguntar, nada a pagar.`
      : [
          remembered > 0 ? count(remembered, "já conhecida", "já conhecidas") : "",
          `cerca de ${requests(calls)}`,
          duration(seconds),
          dollars === undefined ? "" : money(dollars),
        ]
          .filter((part) => part !== "")
          .join(", "),
  forecastLocal: "Feito aqui por regras, sem custos.",
  ...manners.portuguese,
  notices: {
    ...manners.portuguese.notices,
    ...columnRules.portuguese,
    protected: (_n, detail) => `A coluna ${detail} está protegida: talvez não possa escrever nela.`,
    merged: (n) => `${count(n, "intervalo unido", "intervalos unidos")}: só a primeira célula tem valor.`,
    formulas: (n) => `${formulas(n)}: lidas como valores, nunca substituídas.`,
    rich: (n) => `${cells(n)} com links ou formatos misturados: o resultado tem só o texto.`,
    hidden: (n) =>
      `${count(n, "linha oculta, tratada", "linhas ocultas, tratadas")} como as outras, a não ser que escolha só as visíveis.`,
    filtered: (n) =>
      `${count(n, "linha filtrada, tratada", "linhas filtradas, tratadas")} como as outras, a não ser que escolha só as visíveis.`,
    dropdown: (_n, detail) => `A coluna tem um menu suspenso: ${detail}.`,
  },
  phases: {
    reading: "A ler a folha…",
    asking: "A perguntar…",
    writing: "A escrever…",
    paused: "Em pausa",
    finished: "Concluído",
    stopped: "Parado",
  },
  rowsDone: (done, of) => `${amount(done)} de ${rows(of)}`,
  valuesDone: (done, of) => `${amount(done)} de ${values(of)}`,
  rate: (perSecond) =>
    perSecond >= 1
      ? `${amount(Math.round(perSecond))} valores por segundo`
      : `${amount(Math.round(perSecond * 60))} valores por minuto`,
  left: (seconds) => `faltam cerca de ${duration(seconds)}`,
  asked: (asked, remembered) =>
    `${requests(asked)}, ${count(remembered, "resposta já conhecida", "respostas já conhecidas")}`,
  pause: "Pausar",
  goOn: "Continuar",
  stop: "Parar",
  stopHint: "O que está feito fica na folha.",
  canLeave: "Pode fechar este painel: ao abri-lo de novo continua onde parou.",
  finished: (n) => `Concluído: ${rows(n)}`,
  stoppedAt: (n, of) => `Parado após ${amount(n)} de ${rows(of)}`,
  halted: "O processo não pôde continuar",
  summary: (distinct, asked, remembered) =>
    `${values(distinct)}; ${requests(asked)}; ${count(remembered, "já conhecida", "já conhecidas")}.`,
  changedRows: (changed, of) => `${amount(changed)} de ${rows(of)} ${changed === 1 ? "mudou" : "mudaram"}.`,
  shares: "Linhas por resultado",
  cost: (dollars) => `Custo estimado: ${money(dollars)}.`,
  unanswered: (n) => `${values(n)} sem resposta`,
  theirs: (n) =>
    `${cells(n)} que preencheu entretanto, ${n === 1 ? "deixada como está" : "deixadas como estão"}.`,
  another: "Limpar outra coluna",
  lookAt: (n) => `Rever ${values(n)}`,
  undo: "Desfazer este processo",
  seeLog: "Abrir o registo",
  inRows: (n) => `em ${rows(n)}`,
  unfinishedTitle: "Um processo não terminou",
  unfinishedText: (name, who, started) =>
    `${name}${who === "" ? "" : `, de ${who}`}, iniciado ${started}. O que está feito está na folha, e nada é perguntado duas vezes.`,
  aliveTitle: "Há um processo em curso",
  aliveText: (name, who, started) =>
    `${name}${who === "" ? "" : `, de ${who}`}, iniciado ${started}, noutra janela ou noutro computador.`,
  resume: "Continuar com ele",
  leave: "Deixar assim",
  lookAgain: "Ver de novo",
  takeOver: "Continuar com ele aqui",
  takeOverHint: "A outra janela para então. Nada é perguntado nem escrito duas vezes.",
  background: "Terminar em segundo plano",
  backgroundHint: "O Google continua uma vez por hora, também com este painel fechado.",
  reviewRun: "Processo",
  reviewBelow: "Mostrar aquilo de que o modelo não tinha certeza",
  below: (share) => `menos de ${percent(share)} de certeza, ou sem resposta`,
  reviewNone: "Não há mais nada para ver.",
  reviewOpen: (n) => `${values(n)} para ver, os menos certos primeiro.`,
  andMore: (n) => `e mais ${amount(n)}`,
  askAgain: (n) => `Perguntar de novo ${values(n)} sem resposta`,
  anotherModel: "Perguntar a outro modelo",
  askAnother: (n) => `Perguntar-lhe por ${values(n)}`,
  sendAgain: "Perguntar a outro modelo, ou de novo",
  afresh: "Perguntar de novo",
  afreshHint:
    "mesmo que haja uma resposta guardada; a nova toma o seu lugar. Sem um nome acima, pergunta-se ao mesmo modelo.",
  learned:
    "As suas correções servem de exemplo aos modelos que seguem instruções; os outros não aprendem com elas.",
  cannotAskAgain: "As colunas deste processo não estão na página aberta. Abra essa página e tente de novo.",
  accept: "Aceitar",
  correct: "Corrigir",
  clear: "Esvaziar",
  correction: "O que devia ser",
  saveCorrection: "Guardar",
  sampleStart: (n) => `Verificar uma amostra ao acaso de ${rows(n)}`,
  sampleTitle: "Está certo?",
  sampleAt: (at, of) => `${at} de ${of}`,
  right: "Certo",
  wrong: "Errado",
  sampleAll: "Todas",
  sampleShare: (right, of, low, high) => `${right} de ${of} (${percent(low)} a ${percent(high)})`,
  sampleInterval: "Entre parênteses: onde está a proporção real, 19 vezes em 20.",
  sampleSave: "Escrever no registo",
  sampleSaved: "Está no registo.",
  spending: "Gastos",
  usedToday: (asked, dollars) => `Hoje neste documento: ${requests(asked)}, cerca de ${money(dollars)}.`,
  perRun: "Custo máximo de um processo, em dólares",
  perDay: "Custo máximo de um dia, em dólares",
  noLimit: "sem limite",
  billTo: "Organização que paga",
  billToHint: "a sua própria conta",
  formulasMaySpend: "As fórmulas deste documento podem usar o meu token.",
  formulasMaySpendHint:
    "Numa célula, o Google age como proprietário do ficheiro, seja quem for que escreveu a fórmula. Marque só se o ficheiro for seu: quem o puder editar gasta então os seus créditos.",
  endpointTitle: "Um servidor seu",
  endpointWhy:
    "Um Inference Endpoint dedicado, ou qualquer servidor com a API da OpenAI. Todos os pedidos vão para lá em vez de para o Hugging Face.",
  endpoint: "Endereço",
  endpointKey: "Chave",
  endpointKeyKept: "guardada; escreva para a substituir",
  save: "Guardar",
  saved: "Guardado",
  ...allowed.portuguese,
  ...noticed.portuguese,
  ...formulaTexts.portuguese,
  ...connect.portuguese,
  ...paying.portuguese,
  forgetPerson: "Esquecer tudo sobre mim",
  historyEmpty: "Ainda nada foi feito neste documento.",
  runStatus: { running: "em curso", finished: "concluído", stopped: "parado", reverted: "desfeito" },
  runLine: (changed, failed) =>
    `${count(changed, "célula escrita", "células escritas")}${failed === 0 ? "" : `, ${values(failed)} com erro`}`,
  undone: (restored) => `${count(restored, "célula reposta como estava", "células repostas como estavam")}.`,
  editedSince: (n) =>
    `${count(n, "célula editada depois, deixada como está", "células editadas depois, deixadas como estão")}:`,
  columnGone: "A coluna que o processo acrescentou foi retirada.",
  undoAsk: (changed) => `Repor ${cells(changed)} como estavam? As editadas depois ficam, e são listadas.`,
  cancel: "Cancelar",
  methodology: "Texto para a caixa de metodologia",
  copy: "Copiar",
  copied: "Copiado",
  export: "Descarregar o registo",
  tracesTitle: "O que o Stet guarda neste documento",
  tracesNone: "Nada: nem páginas ocultas, nem marcas, nem definições.",
  traces: {
    tab: (name, n) => `Página “${name}”, ${rows(n)}`,
    notes: (_name, n) => `${count(n, "nota", "notas")} em fórmulas transformadas em valores`,
    metadata: (_name, n) => `${count(n, "marca", "marcas")} em colunas, para as voltar a encontrar`,
    spenders: (_name, n) => paying.portuguese.spendersKept(n),
    properties: (_name, n) => `${count(n, "definição", "definições")} deste documento`,
  },
  tracesRemove: "Remover os vestígios do Stet",
  tracesWarning:
    "Depois disso nenhum processo pode ser desfeito, as linhas retiradas perdem-se de vez e as respostas conhecidas são perguntadas de novo. As colunas de resultados ficam. Descarregue antes o registo, se puder precisar dele.",
  token: "Token do Hugging Face",
  tokenLink: "Criar um token com as permissões necessárias",
  tokenKept: "O token fica na sua própria conta Google, só para este complemento, e nunca mais é mostrado.",
  connect: "Ligar",
  without: "Continuar sem ele",
  connectedAs: (name, pro) => `Ligado como ${name}${pro ? " (PRO)" : ""}`,
  disconnect: "Esquecer o token",
  device,
  findings,
  speech,
};
