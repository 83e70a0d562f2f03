import { dot, type Embed, type Vector } from "../embed.ts";
import { glossary, type Topic } from "./topics.ts";
import { tellingWords } from "./words.ts";

/** What a label stands for, as far as it can be told from its words and the glossary. */
export interface LabelProfile {
  /** The label itself, in a few sentences. */
  readonly sentences: readonly Vector[];
  /** What texts under it sound like; empty when neither its author nor the glossary says. */
  readonly examples: readonly Vector[];
  readonly words: ReadonlySet<string>;
}

/** How like its name a topic must be to lend its examples to a label that the glossary does not name. */
const LIKE_A_TOPIC = 0.75;

/**
 * A label may say what it means, "sport: matches, clubs, athletes"; what the glossary knows by its name, or by each
 * name in "arts and culture", is added.
 */
export async function profileOf(
  label: string,
  template: string | undefined,
  embed: Embed,
): Promise<LabelProfile> {
  const colon = label.search(/:\s/);
  const name = (colon < 0 ? label : label.slice(0, colon)).trim();
  const description =
    colon < 0
      ? []
      : label
          .slice(colon + 1)
          .split(/[,;]/)
          .map((part) => part.trim());
  const topics = await topicsOf(name, embed);
  const examples = [...description.filter(Boolean), ...topics.flatMap((topic) => topic.phrases)];
  const sentences = [
    name,
    ...(template ? [template.replace("{}", name)] : [`news about ${name}`, `this is about ${name}`]),
  ];
  return {
    sentences: await embed(sentences),
    examples: await embed(examples),
    words: tellingWords([name, ...topics.flatMap((topic) => topic.names), ...examples].join(" ")),
  };
}

async function topicsOf(name: string, embed: Embed): Promise<Topic[]> {
  const names = [name, ...name.split(/\s*(?:&|\/|,|\band\b|\bor\b)\s*/)].map(plain);
  const named = glossary().filter((topic) => topic.names.some((known) => names.includes(plain(known))));
  if (named.length > 0) return named;
  const known = glossary().flatMap((topic) => topic.names.map((topicName) => ({ topic, topicName })));
  const [label, ...vectors] = await embed([name, ...known.map(({ topicName }) => topicName)]);
  const closest = vectors
    .map((vector, index) => ({ topic: known[index]?.topic, likeness: label ? dot(label, vector) : 0 }))
    .reduce((best, next) => (next.likeness > best.likeness ? next : best));
  return closest.topic && closest.likeness >= LIKE_A_TOPIC ? [closest.topic] : [];
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\bnews$|^the /, "")
    .replace(/s$/, "")
    .trim();
