import { failed, ok, type Result } from '../ground/result.ts';
import { isFormat } from '../scenario/format.ts';
import { namesOf } from '../scenario/names.ts';
import type { Node } from '../scenario/node.ts';
import { kindOf } from '../scenario/node.ts';
import type { Problem } from '../scenario/problem.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { count, fields, list, named, type Reader, reference } from '../scenario/reader.ts';
import type { BargainingModel } from './bargaining-model.ts';
import { distinct, ofModel } from './model-file.ts';

const MODEL_FORMAT = 'communique-model/1';
const MOST_DECIMALS = 6;

interface Written {
  readonly id: string;
  readonly at: number;
  readonly weights: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly reservation: number | undefined;
  readonly bonuses: readonly {
    readonly options: readonly { issue: number; option: number }[];
    readonly worth: number;
  }[];
}
interface Issue {
  readonly id: string;
  readonly options: readonly string[];
}

/** A plain bargaining model (docs/analysis.md) or all its problems. Never throws. */
export function readModel(source: string, file: string): Result<BargainingModel, readonly Problem[]> {
  const { top, c } = readYaml(source, file);
  if (!top || !isFormat(c, top, MODEL_FORMAT)) return failed(ofModel(c.all()));
  const r: Reader = { ...c, names: namesOf(top) };
  const file_ = fields(r, top, ['format', 'issues', 'parties']);
  const [asked, sides] = [file_.need('issues'), file_.need('parties')];
  const issues = named(r, asked).map(({ id, node }): Issue => {
    const options = distinct(r, node);
    if (node.kind === 'list') count(r, node.at, `options of ${id}`, node.items.length, 2, 255);
    return { id, options };
  });
  const parties = named(r, sides).map(({ id, at, node }) => readParty(r, id, at, node, issues));
  if (asked?.kind === 'map') count(r, asked.at, 'issues', issues.length, 1, 64);
  if (sides?.kind === 'map') count(r, sides.at, 'parties', parties.length, 2, 9);
  if (r.failed()) return failed(ofModel(r.all()));
  const model = exact(issues, parties);
  for (const { id, at, weights, values } of parties) {
    const most = weights.reduce((sum, w, k) => sum + Math.abs(w) * Math.max(...(values[k] ?? []).map(Math.abs)), 0);
    if (most * model.unit > Number.MAX_SAFE_INTEGER) {
      r.tell(
        at,
        'value/range',
        `The worth of ${id} needs more digits than can be counted exactly.`,
        'Use smaller numbers or fewer decimals.',
      );
    }
  }
  return r.failed() ? failed(ofModel(r.all())) : ok(model);
}

function readParty(r: Reader, id: string, at: number, node: Node, issues: readonly Issue[]): Written {
  const f = fields(r, node, ['reservation', 'weights', 'values', 'bonuses']);
  const ids = issues.map((i) => i.id);
  const weights = fields(r, f.need('weights'), ids);
  const values = fields(r, f.need('values'), ids);
  const reservation = f.get('reservation');
  return {
    id,
    at,
    weights: issues.map((issue) => decimal(r, weights.need(issue.id))),
    values: issues.map((issue) => {
      const worth = fields(r, values.need(issue.id), issue.options);
      return issue.options.map((option) => decimal(r, worth.need(option)));
    }),
    reservation: reservation && decimal(r, reservation),
    bonuses: list(r, f.get('bonuses'), (item) => {
      const bonus = fields(r, item, ['if', 'worth']);
      const picked = fields(r, bonus.need('if'), ids);
      const options = issues.flatMap(({ id, options: possible }, issue) => {
        const node = picked.get(id);
        return node ? [{ issue, option: possible.indexOf(reference(r, node, `option of ${id}`, possible)) }] : [];
      });
      return { options, worth: decimal(r, bonus.need('worth')) };
    }),
  };
}

function decimal(r: Reader, node: Node | undefined): number {
  if (!node) return 0;
  if (node.kind !== 'scalar' || typeof node.value !== 'number' || !Number.isFinite(node.value)) {
    r.tell(node.at, 'value/kind', `A number belongs here, not ${kindOf(node)}.`, 'Write a number.');
    return 0;
  }
  if (Math.abs(node.value) > 1e6 || decimals(node.value) > MOST_DECIMALS) {
    r.tell(
      node.at,
      'value/range',
      `${node.value} is too long a number.`,
      `Use at most a million, and at most ${MOST_DECIMALS} decimals.`,
    );
    return 0;
  }
  return node.value;
}

/** Digits behind the point; more than can be had for a number written with a negative exponent. */
function decimals(value: number): number {
  const text = String(value);
  if (text.includes('e')) return MOST_DECIMALS + 1;
  return text.split('.')[1]?.length ?? 0;
}

/** The same model in whole numbers, so that ties are ties. */
function exact(issues: readonly Issue[], parties: readonly Written[]): BargainingModel {
  const most = (numbers: readonly number[]): number => numbers.reduce((max, n) => Math.max(max, decimals(n)), 0);
  const ofWeights = most(parties.flatMap((p) => p.weights));
  const ofValues = most(parties.flatMap((p) => p.values.flat()));
  const ofRest = most(parties.flatMap((p) => [p.reservation ?? 0, ...p.bonuses.map((b) => b.worth)]));
  const digits = Math.max(ofWeights + ofValues, ofRest);
  const whole = (value: number, by: number): number => Math.round(value * 10 ** by);
  return {
    unit: 10 ** digits,
    issues,
    parties: parties.map((p) => ({
      id: p.id,
      weights: p.weights.map((w) => whole(w, ofWeights)),
      values: p.values.map((row) => row.map((v) => whole(v, digits - ofWeights))),
      ...(p.reservation !== undefined && { reservation: whole(p.reservation, digits) }),
    })),
    bonuses: parties.flatMap((p, party) =>
      p.bonuses.map((b) => ({ party, options: b.options, worth: whole(b.worth, digits) })),
    ),
  };
}
