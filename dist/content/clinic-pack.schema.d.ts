import * as z from 'zod/mini';
import { type Condition } from './schema.js';
export declare const clinicConditionSchema: z.ZodMiniType<Condition>;
/**
 * Content of a clinic's own: other words for built-in texts, and more remedies, signs, rules and blocks. What the browser
 * takes is decided by `load.ts`, which says the same row by row, and checks besides what a row refers to.
 */
export declare const clinicPackSchema: z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        title: z.ZodMiniString<string>;
        year: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>>;
    texts: z.ZodMiniOptional<z.ZodMiniObject<{
        pages: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            why: z.ZodMiniOptional<z.ZodMiniString<string>>;
            hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
            skip: z.ZodMiniOptional<z.ZodMiniString<string>>;
            groups: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        }, z.core.$strict>>>;
        answers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            label: z.ZodMiniOptional<z.ZodMiniString<string>>;
            detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
            meaning: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>>;
        remedies: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
            steps: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            safety: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            chips: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        }, z.core.$strict>>>;
        modifiers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        dispositions: z.ZodMiniOptional<z.ZodMiniObject<{
            "self-care": z.ZodMiniOptional<z.ZodMiniObject<{
                heading: z.ZodMiniOptional<z.ZodMiniString<string>>;
                actions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                say: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            soon: z.ZodMiniOptional<z.ZodMiniObject<{
                heading: z.ZodMiniOptional<z.ZodMiniString<string>>;
                actions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                say: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            "soon-maternity": z.ZodMiniOptional<z.ZodMiniObject<{
                heading: z.ZodMiniOptional<z.ZodMiniString<string>>;
                actions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                say: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
            cold: "cold";
            heat: "heat";
            medicine: "medicine";
            rub: "rub";
            herb: "herb";
            oil: "oil";
            rest: "rest";
            position: "position";
            movement: "movement";
            stretch: "stretch";
            strength: "strength";
            massage: "massage";
            manipulation: "manipulation";
            acupuncture: "acupuncture";
            injection: "injection";
            relaxation: "relaxation";
            "food-drink": "food-drink";
            habit: "habit";
            care: "care";
        }>;
        phase: z.ZodMiniEnum<{
            "p0-72h": "p0-72h";
            "p-after-72h": "p-after-72h";
            "p-after-pain": "p-after-pain";
            prevention: "prevention";
            any: "any";
            professional: "professional";
            "not-suggested": "not-suggested";
        }>;
        grade: z.ZodMiniEnum<{
            C: "C";
            B: "B";
        }>;
        block: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        ask: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
        name: z.ZodMiniString<string>;
        summary: z.ZodMiniString<string>;
        steps: z.ZodMiniArray<z.ZodMiniString<string>>;
        safety: z.ZodMiniArray<z.ZodMiniString<string>>;
        evidence: z.ZodMiniString<string>;
    }, z.core.$strict>>>;
    signs: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        label: z.ZodMiniString<string>;
        detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
        meaning: z.ZodMiniOptional<z.ZodMiniString<string>>;
        say: z.ZodMiniString<string>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    rules: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        acuity: z.ZodMiniLiteral<"soon">;
        withinDays: z.ZodMiniUnion<readonly [z.ZodMiniLiteral<3>, z.ZodMiniLiteral<7>, z.ZodMiniLiteral<14>]>;
        id: z.ZodMiniString<string>;
        when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        acuity: z.ZodMiniLiteral<"urgent">;
        id: z.ZodMiniString<string>;
        when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        acuity: z.ZodMiniLiteral<"emergency">;
        route: z.ZodMiniEnum<{
            "emergency-department": "emergency-department";
            ambulance: "ambulance";
        }>;
        id: z.ZodMiniString<string>;
        when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>]>>>;
    blocks: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        remedies: z.ZodMiniArray<z.ZodMiniString<string>>;
        effect: z.ZodMiniEnum<{
            block: "block";
            ask: "ask";
        }>;
        when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        reason: z.ZodMiniString<string>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type ClinicPack = z.infer<typeof clinicPackSchema>;
/** What `pack` takes: a clinic's own content. */
export type ClinicPackInput = z.input<typeof clinicPackSchema>;
