import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pack } from '../../src/content/pack.js';
import { assess } from '../../src/triage/assess.js';
import { answer, emptyResponse, isAnswered, type QuestionnaireResponse } from '../../src/triage/response.js';
import { toggled } from '../../src/triage/draft.js';
import { Robot } from './robot.js';

/** WebKit and Firefox walk fewer: the engine is the same code, only the page around it differs. */
const sequences = /Chrome/.test(navigator.userAgent) ? 500 : 60;

interface Model {
  response: QuestionnaireResponse;
  at: string;
}

/** One thing a visitor or a page can do. `pick` chooses among what the screen offers. */
type Step = {
  readonly kind: 'answer' | 'continue' | 'back' | 'change' | 'clear' | 'move' | 'attribute';
  readonly pick: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('answer' as const) },
    { weight: 10, arbitrary: fc.constant('continue' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('back' as const, 'change' as const, 'move' as const, 'attribute' as const),
    },
    { weight: 1, arbitrary: fc.constant('clear' as const) },
  ),
  pick: fc.nat(1000),
});

/** Does the step on the real element and, by the pure engine, on the model. */
async function take(robot: Robot, model: Model, { kind, pick }: Step): Promise<void> {
  switch (kind) {
    case 'answer': {
      if (model.at === 'q5-age') {
        await robot.write('q5-age', String(pick % 121));
        return;
      }
      const inputs = robot.all<HTMLInputElement>('input').filter((input) => input.name === model.at);
      // The last answer is the calmest: without it hardly a walk would get past the first page.
      const input = pick % 4 ? inputs.at(-1) : inputs[pick % Math.max(inputs.length, 1)];
      if (!input) return;
      const willBe = input.type === 'radio' ? true : !input.checked;
      await robot.tick(input.value);
      const item = pack.questionnaire.find((candidate) => candidate.linkId === model.at)!;
      const codes = model.response[model.at];
      const next = toggled(item, Array.isArray(codes) ? codes : [], input.value, willBe);
      model.response = answer(model.response, model.at, next);
      return;
    }
    case 'continue': {
      if (model.at === 'intro') {
        await robot.press('start');
        model.at = 'q1-now';
        return;
      }
      if (!model.at.startsWith('q')) return;
      if (model.at === 'q5-age') {
        const text = robot.one<HTMLInputElement>('[name="q5-age"]').value;
        if (text !== '') model.response = answer(model.response, 'q5-age', Number(text));
      }
      await robot.press('continue');
      if (!isAnswered(model.response, model.at)) return;
      const kept = Object.entries(model.response).filter(([linkId]) => !isOrphan(model.response, linkId));
      model.response = Object.fromEntries(kept);
      const assessment = assess(pack, model.response);
      model.at = assessment.status === 'complete' ? 'result' : assessment.next.linkId;
      return;
    }
    case 'back':
      if (model.at === 'intro') return;
      await robot.press('back');
      model.at = robot.at;
      return;
    case 'change': {
      const buttons = robot.all('[data-action="change"]');
      const button = buttons[pick % Math.max(buttons.length, 1)];
      if (!button) return;
      button.click();
      await robot.element.updateComplete;
      model.at = button.dataset['question']!;
      return;
    }
    case 'clear':
      await robot.press('clear');
      model.at = 'intro';
      model.response = emptyResponse();
      return;
    case 'move':
      document.body.append(robot.element);
      await robot.element.updateComplete;
      return;
    case 'attribute':
      robot.element.setAttribute('region', ['US', 'GB', 'NZ', 'nonsense'][pick % 4]!);
      await robot.element.updateComplete;
  }
}

/** Pages for the pregnant and for the weeks after birth, once the answer that asked for them is gone. */
function isOrphan(response: QuestionnaireResponse, linkId: string): boolean {
  const risks = response['q6-risk'];
  const has = (code: string) => Array.isArray(risks) && risks.includes(code);
  const age = response['q5-age'];
  if (linkId === 'q6b-preg') return !has('pregnant');
  if (linkId === 'q6c-birth') return !has('postpartum');
  if (linkId === 'q9-medicines') return has('pregnant') || (typeof age === 'number' && age < 16);
  return false;
}

describe('Random walks', () => {
  it(`agree with the engine on ${sequences} sequences of answers, steps back, changes, moves and attributes`, async function () {
    this.timeout(240_000);
    const robot = await Robot.open();
    let outcomes = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        await robot.press('clear');
        const model: Model = { response: emptyResponse(), at: 'intro' };
        for (const one of steps) {
          await take(robot, model, one);
          expect(robot.at).to.equal(model.at);
          if (robot.at !== 'result') continue;
          outcomes += 1;
          const assessment = assess(pack, model.response);
          if (assessment.status !== 'complete') throw new Error('an outcome is shown before the last answer');
          const { acuity, withinDays, route } = assessment.disposition;
          expect({ ...robot.card }).to.deep.equal({
            acuity,
            ...(withinDays && { withinDays: String(withinDays) }),
            ...(route && { route }),
          });
        }
      }),
      { numRuns: sequences, seed: 20261122 },
    );
    expect(outcomes, 'the walks reach outcomes').to.be.greaterThan(sequences / 10);
    robot.element.remove();
  });
});
