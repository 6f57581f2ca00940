import type {
  Acuity,
  Condition,
  ContentPack,
  QuestionnaireItem,
  RedFlag,
  Remedy,
  Route,
} from '../../src/content/schema.js';

/** A pack with one thing broken. */
export interface Mutant {
  readonly name: string;
  /** The row it breaks, so that the checks of that row can run first. */
  readonly row: string;
  readonly area: 'rule' | 'page' | 'modifier' | 'remedy' | 'limit';
  readonly pack: ContentPack;
}

const without = <Item>(items: readonly Item[], place: number): Item[] =>
  items.filter((_item, index) => index !== place);
const replaced = <Item>(items: readonly Item[], place: number, item: Item): Item[] =>
  items.map((one, index) => (index === place ? item : one));

interface Change {
  readonly how: string;
  readonly when: Condition;
}

/** Every way of making a condition a little stricter or looser, one at a time. */
function* changes(condition: Condition): Generator<Change> {
  if (typeof condition === 'string') return;
  if ('ageFrom' in condition) {
    const { ageFrom } = condition;
    yield { how: `from ${ageFrom + 1}`, when: { ageFrom: ageFrom + 1 } };
    yield { how: `from ${ageFrom - 1}`, when: { ageFrom: ageFrom - 1 } };
    return;
  }
  if ('ageBelow' in condition) {
    const { ageBelow } = condition;
    yield { how: `below ${ageBelow - 1}`, when: { ageBelow: ageBelow - 1 } };
    yield { how: `below ${ageBelow + 1}`, when: { ageBelow: ageBelow + 1 } };
    return;
  }
  const parts = 'allOf' in condition ? condition.allOf : 'anyOf' in condition ? condition.anyOf : condition.of;
  const rebuilt = (of: Condition[]): Condition =>
    'allOf' in condition ? { allOf: of } : 'anyOf' in condition ? { anyOf: of } : { ...condition, of };
  if ('allOf' in condition) yield { how: 'any instead of all', when: { anyOf: parts } };
  else if ('anyOf' in condition) yield { how: 'all instead of any', when: { allOf: parts } };
  else {
    yield { how: `at least ${condition.atLeast + 1}`, when: { ...condition, atLeast: condition.atLeast + 1 } };
    yield { how: `at least ${condition.atLeast - 1}`, when: { ...condition, atLeast: condition.atLeast - 1 } };
  }
  for (const [place, part] of parts.entries()) {
    yield { how: `without ${JSON.stringify(part)}`, when: rebuilt(without(parts, place)) };
    for (const { how, when } of changes(part)) yield { how, when: rebuilt(replaced(parts, place, when)) };
  }
}

const LOWER: Readonly<Partial<Record<Acuity, 'urgent' | 'soon'>>> = { emergency: 'urgent', urgent: 'soon' };
const HIGHER: Readonly<Partial<Record<Acuity, 'emergency' | 'urgent'>>> = { urgent: 'emergency', soon: 'urgent' };
const FEWER_OR_MORE = { 3: [7, 14], 7: [3, 14], 14: [3, 7] } as const;

function* rowsOfRule(rule: RedFlag): Generator<[string, RedFlag]> {
  for (const { how, when } of changes(rule.when)) yield [how, { ...rule, when }];
  const { withinDays, route, ...bare } = rule;
  const lower = LOWER[rule.acuity];
  if (lower) yield [`only ${lower}`, { ...rule, acuity: lower, ...(lower === 'soon' && { withinDays: 3 }) }];
  const higher = HIGHER[rule.acuity];
  if (higher) yield [`${higher} instead`, { ...bare, ...(route && { route }), acuity: higher }];
  if (withinDays) {
    for (const days of FEWER_OR_MORE[withinDays]) yield [`within ${days} days`, { ...rule, withinDays: days }];
  }
  if (route) yield ['without its route', { ...bare, ...(withinDays && { withinDays }) }];
  for (const other of (['maternity', 'emergency-department', 'ambulance'] as Route[]).filter((one) => one !== route)) {
    yield [`to ${other}`, { ...rule, route: other }];
  }
}

function* rowsOfPage(item: QuestionnaireItem): Generator<[string, QuestionnaireItem]> {
  for (const [place, option] of item.answerOption.entries()) {
    yield [`without ${option.code}`, { ...item, answerOption: without(item.answerOption, place) }];
    const { exclusive, hiddenWhenSkipped, ...rest } = option;
    if (exclusive)
      yield [`${option.code} beside others`, { ...item, answerOption: replaced(item.answerOption, place, rest) }];
    if (hiddenWhenSkipped)
      yield [`${option.code} never hidden`, { ...item, answerOption: replaced(item.answerOption, place, rest) }];
  }
  const { enableWhen, omitWhen, omitOnceUrgent, skippable, ...bare } = item;
  const kept = { ...(omitOnceUrgent && { omitOnceUrgent }), ...(skippable && { skippable }) };
  const whens = { ...(enableWhen && { enableWhen }), ...(omitWhen && { omitWhen }) };
  if (enableWhen) yield ['always asked', { ...bare, ...kept }];
  if (omitWhen) {
    yield ['never left out', { ...bare, ...kept }];
    for (const { how, when } of changes(omitWhen)) yield [`left out ${how}`, { ...item, omitWhen: when }];
  }
  if (omitOnceUrgent) yield ['asked when urgent', { ...bare, ...whens, ...(skippable && { skippable }) }];
  else yield ['not asked when urgent', { ...item, omitOnceUrgent: true }];
  if (skippable) yield ['not skippable', { ...bare, ...whens, ...(omitOnceUrgent && { omitOnceUrgent }) }];
  else yield ['skippable', { ...item, skippable: true }];
  if (item.type === 'choice') yield ['the other number of answers', { ...item, repeats: !item.repeats }];
  if (item.maximum) yield ['a lower limit of age', { ...item, maximum: item.maximum - 1 }];
}

function* rowsOfRemedy(remedy: Remedy): Generator<[string, Remedy]> {
  for (const [place, id] of remedy.block.entries()) {
    const block = without(remedy.block, place);
    yield [`not blocked with ${id}`, { ...remedy, block }];
    yield [`only asked about with ${id}`, { ...remedy, block, ask: [...remedy.ask, id] }];
  }
  for (const [place, id] of remedy.ask.entries()) {
    yield [`not asked about with ${id}`, { ...remedy, ask: without(remedy.ask, place) }];
  }
  const { gentle, limit, regions, topic, ...bare } = remedy;
  const rest = {
    ...(gentle && { gentle }),
    ...(limit && { limit }),
    ...(regions && { regions }),
    ...(topic && { topic }),
  };
  const less = (key: keyof typeof rest): Remedy => ({
    ...bare,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => name !== key)),
  });
  if (gentle) yield ['not gentle', less('gentle')];
  else yield ['gentle', { ...remedy, gentle: true }];
  if (limit) yield ['without limit at soon', less('limit')];
  if (regions) yield ['in every region', less('regions')];
  if (topic) yield ['without topic', less('topic')];
  if (remedy.phase === 'not-suggested') yield ['suggested', { ...remedy, phase: 'any' }];
  if (['medicine', 'rub', 'herb', 'oil'].includes(remedy.kind)) yield ['as a habit', { ...remedy, kind: 'habit' }];
}

/** Every mutant of the pack: each rule, condition, level, page, block, ask and limit, one broken at a time. */
export function* mutantsOf(pack: ContentPack): Generator<Mutant> {
  for (const [place, rule] of pack.redFlags.entries()) {
    const mutant = (how: string, redFlags: RedFlag[]): Mutant => ({
      ...{ name: `rule ${rule.id}: ${how}`, row: rule.id, area: 'rule' as const },
      pack: { ...pack, redFlags },
    });
    yield mutant('dropped', without(pack.redFlags, place));
    for (const [how, row] of rowsOfRule(rule)) yield mutant(how, replaced(pack.redFlags, place, row));
  }
  for (const [place, item] of pack.questionnaire.entries()) {
    const mutant = (how: string, questionnaire: QuestionnaireItem[]): Mutant => ({
      ...{ name: `page ${item.linkId}: ${how}`, row: item.linkId, area: 'page' as const },
      pack: { ...pack, questionnaire },
    });
    yield mutant('dropped', without(pack.questionnaire, place));
    const next = pack.questionnaire[place + 1];
    if (next) yield mutant('after the next page', replaced(replaced(pack.questionnaire, place, next), place + 1, item));
    for (const [how, row] of rowsOfPage(item)) yield mutant(how, replaced(pack.questionnaire, place, row));
  }
  for (const [place, modifier] of pack.modifiers.entries()) {
    const mutant = (how: string, modifiers: ContentPack['modifiers']): Mutant => ({
      ...{ name: `modifier ${modifier.id}: ${how}`, row: modifier.id, area: 'modifier' as const },
      pack: { ...pack, modifiers },
    });
    yield mutant('dropped', without(pack.modifiers, place));
    if (!modifier.when) continue;
    const { when: _when, ...never } = modifier;
    yield mutant('never applies', replaced(pack.modifiers, place, never));
    for (const { how, when } of changes(modifier.when))
      yield mutant(how, replaced(pack.modifiers, place, { ...modifier, when }));
  }
  for (const [place, remedy] of pack.remedies.entries()) {
    const mutant = (how: string, remedies: Remedy[]): Mutant => ({
      ...{ name: `remedy ${remedy.id}: ${how}`, row: remedy.id, area: 'remedy' as const },
      pack: { ...pack, remedies },
    });
    yield mutant('dropped', without(pack.remedies, place));
    for (const [how, row] of rowsOfRemedy(remedy)) yield mutant(how, replaced(pack.remedies, place, row));
  }
  for (const [place, limit] of pack.planLimits.entries()) {
    const mutant = (how: string, planLimits: ContentPack['planLimits']): Mutant => ({
      ...{ name: `limit ${limit.id}: ${how}`, row: limit.id, area: 'limit' as const },
      pack: { ...pack, planLimits },
    });
    yield mutant('dropped', without(pack.planLimits, place));
    for (const [index, id] of limit.whenAny.entries()) {
      yield mutant(
        `not with ${id}`,
        replaced(pack.planLimits, place, { ...limit, whenAny: without(limit.whenAny, index) }),
      );
    }
    const other = limit.effect === 'ask' ? 'exclude' : 'ask';
    yield mutant(`${other} instead`, replaced(pack.planLimits, place, { ...limit, effect: other }));
    if (limit.remedies === 'all-but-gentle') continue;
    for (const [index, group] of limit.remedies.entries()) {
      const remedies = without(limit.remedies, index);
      yield mutant(`without ${group}`, replaced(pack.planLimits, place, { ...limit, remedies }));
    }
  }
}
