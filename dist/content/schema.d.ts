import * as z from 'zod/mini';
export type { Acuity, Phase, RegionCode, RemedyKind, Route, Topic, Unit } from './vocabulary.js';
/**
 * The shape of one `ContentPack`, from which its types are inferred; the tests and the build parse the built-in one. What
 * is read besides is in `library.schema.ts`, what a clinic may add in `clinic-pack.schema.ts`.
 */
/** Ids are public API (events, parts, tests), so they are plain words and never collide with object prototypes. */
export declare const idSchema: z.ZodMiniString<string>;
export declare const sentenceSchema: z.ZodMiniString<string>;
export declare const sentencesSchema: z.ZodMiniArray<z.ZodMiniString<string>>;
export declare const accordingToSchema: z.ZodMiniArray<z.ZodMiniString<string>>;
export declare const acuitySchema: z.ZodMiniEnum<{
    "self-care": "self-care";
    soon: "soon";
    urgent: "urgent";
    emergency: "emergency";
}>;
export declare const routeSchema: z.ZodMiniEnum<{
    maternity: "maternity";
    "emergency-department": "emergency-department";
    ambulance: "ambulance";
}>;
export declare const unitSchema: z.ZodMiniEnum<{
    second: "second";
    minute: "minute";
    hour: "hour";
    day: "day";
    week: "week";
    month: "month";
    year: "year";
    milligram: "milligram";
    gram: "gram";
    kilogram: "kilogram";
    millilitre: "millilitre";
    metre: "metre";
    percent: "percent";
    celsius: "celsius";
    time: "time";
}>;
/** One number, or a range from low to high, with its unit. Sentences take it as a `{placeholder}`. */
export declare const quantitySchema: z.ZodMiniObject<{
    value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
    unit: z.ZodMiniEnum<{
        second: "second";
        minute: "minute";
        hour: "hour";
        day: "day";
        week: "week";
        month: "month";
        year: "year";
        milligram: "milligram";
        gram: "gram";
        kilogram: "kilogram";
        millilitre: "millilitre";
        metre: "metre";
        percent: "percent";
        celsius: "celsius";
        time: "time";
    }>;
}, z.core.$strip>;
export type Quantity = z.infer<typeof quantitySchema>;
export declare const quantitiesSchema: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
    value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
    unit: z.ZodMiniEnum<{
        second: "second";
        minute: "minute";
        hour: "hour";
        day: "day";
        week: "week";
        month: "month";
        year: "year";
        milligram: "milligram";
        gram: "gram";
        kilogram: "kilogram";
        millilitre: "millilitre";
        metre: "metre";
        percent: "percent";
        celsius: "celsius";
        time: "time";
    }>;
}, z.core.$strip>>;
/**
 * A monotone condition: a sign, or a combination of conditions, or an age bound in whole years. There is no "not", so a
 * further sign can only make more conditions true.
 */
export type Condition = string | {
    allOf: Condition[];
} | {
    anyOf: Condition[];
} | {
    atLeast: number;
    of: Condition[];
} | {
    ageFrom: number;
} | {
    ageBelow: number;
};
export declare const ageSchema: z.ZodMiniInt;
export declare const conditionSchema: z.ZodMiniType<Condition>;
/**
 * Somebody who says so. `checked` tells how far we followed the reference: `read` in full, its `abstract`, a `secondary`
 * page that repeats it, or `general-knowledge` that a clinician still has to confirm.
 */
export declare const sourceSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    kind: z.ZodMiniEnum<{
        "clinic-page": "clinic-page";
        guideline: "guideline";
        trial: "trial";
        review: "review";
        label: "label";
        leaflet: "leaflet";
        "triage-protocol": "triage-protocol";
        report: "report";
        "clinical-policy": "clinical-policy";
    }>;
    title: z.ZodMiniString<string>;
    year: z.ZodMiniOptional<z.ZodMiniInt>;
    checked: z.ZodMiniEnum<{
        read: "read";
        abstract: "abstract";
        secondary: "secondary";
        "general-knowledge": "general-knowledge";
    }>;
}, z.core.$strict>;
export type Source = z.infer<typeof sourceSchema>;
export declare const answerOptionSchema: z.ZodMiniObject<{
    code: z.ZodMiniString<string>;
    exclusive: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    group: z.ZodMiniOptional<z.ZodMiniString<string>>;
    bodyMap: z.ZodMiniOptional<z.ZodMiniEnum<{
        upper: "upper";
        middle: "middle";
        lower: "lower";
    }>>;
    hiddenWhenSkipped: z.ZodMiniOptional<z.ZodMiniString<string>>;
    numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
        unit: z.ZodMiniEnum<{
            second: "second";
            minute: "minute";
            hour: "hour";
            day: "day";
            week: "week";
            month: "month";
            year: "year";
            milligram: "milligram";
            gram: "gram";
            kilogram: "kilogram";
            millilitre: "millilitre";
            metre: "metre";
            percent: "percent";
            celsius: "celsius";
            time: "time";
        }>;
    }, z.core.$strip>>>;
    accordingTo: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type AnswerOption = z.infer<typeof answerOptionSchema>;
export declare const questionnaireItemSchema: z.ZodMiniObject<{
    linkId: z.ZodMiniString<string>;
    type: z.ZodMiniEnum<{
        choice: "choice";
        integer: "integer";
    }>;
    repeats: z.ZodMiniBoolean<boolean>;
    skippable: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    enableWhen: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
    omitWhen: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
    omitOnceUrgent: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    purpose: z.ZodMiniEnum<{
        triage: "triage";
        plan: "plan";
    }>;
    minimum: z.ZodMiniOptional<z.ZodMiniInt>;
    maximum: z.ZodMiniOptional<z.ZodMiniInt>;
    answerOption: z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        exclusive: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        bodyMap: z.ZodMiniOptional<z.ZodMiniEnum<{
            upper: "upper";
            middle: "middle";
            lower: "lower";
        }>>;
        hiddenWhenSkipped: z.ZodMiniOptional<z.ZodMiniString<string>>;
        numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
            unit: z.ZodMiniEnum<{
                second: "second";
                minute: "minute";
                hour: "hour";
                day: "day";
                week: "week";
                month: "month";
                year: "year";
                milligram: "milligram";
                gram: "gram";
                kilogram: "kilogram";
                millilitre: "millilitre";
                metre: "metre";
                percent: "percent";
                celsius: "celsius";
                time: "time";
            }>;
        }, z.core.$strip>>>;
        accordingTo: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type QuestionnaireItem = z.infer<typeof questionnaireItemSchema>;
/** A row of the triage: when the condition holds, the person is at least this urgent. */
export declare const redFlagSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
    acuity: z.ZodMiniEnum<{
        soon: "soon";
        urgent: "urgent";
        emergency: "emergency";
    }>;
    withinDays: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<3>, z.ZodMiniLiteral<7>, z.ZodMiniLiteral<14>]>>;
    route: z.ZodMiniOptional<z.ZodMiniEnum<{
        maternity: "maternity";
        "emergency-department": "emergency-department";
        ambulance: "ambulance";
    }>>;
    addOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type RedFlag = z.infer<typeof redFlagSchema>;
/** Something about the person that takes a remedy out or sends it to "ask first". Without `when` the widget does not ask. */
export declare const modifierSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type Modifier = z.infer<typeof modifierSchema>;
export declare const phaseSchema: z.ZodMiniEnum<{
    "p0-72h": "p0-72h";
    "p-after-72h": "p-after-72h";
    "p-after-pain": "p-after-pain";
    prevention: "prevention";
    any: "any";
    professional: "professional";
    "not-suggested": "not-suggested";
}>;
export declare const remedyKindSchema: z.ZodMiniEnum<{
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
export declare const topicSchema: z.ZodMiniEnum<{
    cold: "cold";
    heat: "heat";
    strength: "strength";
    massage: "massage";
    manipulation: "manipulation";
    acupuncture: "acupuncture";
    "food-drink": "food-drink";
    medicines: "medicines";
    rubs: "rubs";
    herbs: "herbs";
    oils: "oils";
    stretches: "stretches";
    injections: "injections";
}>;
export declare const regionCodeSchema: z.ZodMiniEnum<{
    US: "US";
    GB: "GB";
    CA: "CA";
    AU: "AU";
    NZ: "NZ";
    IE: "IE";
    IN: "IN";
    TR: "TR";
    EU: "EU";
}>;
/** A timed step: how long, an optional check on the way, an optional pause before the next round, how many rounds. */
export declare const timerSpecSchema: z.ZodMiniObject<{
    duration: z.ZodMiniString<string>;
    check: z.ZodMiniOptional<z.ZodMiniString<string>>;
    pause: z.ZodMiniOptional<z.ZodMiniString<string>>;
    pacer: z.ZodMiniOptional<z.ZodMiniObject<{
        breatheIn: z.ZodMiniString<string>;
        breatheOut: z.ZodMiniString<string>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TimerSpec = z.infer<typeof timerSpecSchema>;
export declare const remedySchema: z.ZodMiniObject<{
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
    topic: z.ZodMiniOptional<z.ZodMiniEnum<{
        cold: "cold";
        heat: "heat";
        strength: "strength";
        massage: "massage";
        manipulation: "manipulation";
        acupuncture: "acupuncture";
        "food-drink": "food-drink";
        medicines: "medicines";
        rubs: "rubs";
        herbs: "herbs";
        oils: "oils";
        stretches: "stretches";
        injections: "injections";
    }>>;
    phase: z.ZodMiniEnum<{
        "p0-72h": "p0-72h";
        "p-after-72h": "p-after-72h";
        "p-after-pain": "p-after-pain";
        prevention: "prevention";
        any: "any";
        professional: "professional";
        "not-suggested": "not-suggested";
    }>;
    alsoPhases: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        "p0-72h": "p0-72h";
        "p-after-72h": "p-after-72h";
        "p-after-pain": "p-after-pain";
        prevention: "prevention";
        any: "any";
        professional: "professional";
        "not-suggested": "not-suggested";
    }>>>;
    rank: z.ZodMiniInt;
    grade: z.ZodMiniOptional<z.ZodMiniEnum<{
        C: "C";
        A: "A";
        B: "B";
    }>>;
    numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
        unit: z.ZodMiniEnum<{
            second: "second";
            minute: "minute";
            hour: "hour";
            day: "day";
            week: "week";
            month: "month";
            year: "year";
            milligram: "milligram";
            gram: "gram";
            kilogram: "kilogram";
            millilitre: "millilitre";
            metre: "metre";
            percent: "percent";
            celsius: "celsius";
            time: "time";
        }>;
    }, z.core.$strip>>>;
    block: z.ZodMiniArray<z.ZodMiniString<string>>;
    ask: z.ZodMiniArray<z.ZodMiniString<string>>;
    blockOfKind: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    limit: z.ZodMiniOptional<z.ZodMiniEnum<{
        strength: "strength";
        "thrust-or-needle": "thrust-or-needle";
        "deep-massage": "deep-massage";
        "end-range": "end-range";
    }>>;
    gentle: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        US: "US";
        GB: "GB";
        CA: "CA";
        AU: "AU";
        NZ: "NZ";
        IE: "IE";
        IN: "IN";
        TR: "TR";
        EU: "EU";
    }>>>;
    sedating: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    lockAway: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    guards: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    stage: z.ZodMiniOptional<z.ZodMiniEnum<{
        now: "now";
        until: "until";
    }>>;
    timer: z.ZodMiniOptional<z.ZodMiniObject<{
        duration: z.ZodMiniString<string>;
        check: z.ZodMiniOptional<z.ZodMiniString<string>>;
        pause: z.ZodMiniOptional<z.ZodMiniString<string>>;
        pacer: z.ZodMiniOptional<z.ZodMiniObject<{
            breatheIn: z.ZodMiniString<string>;
            breatheOut: z.ZodMiniString<string>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    illustration: z.ZodMiniOptional<z.ZodMiniString<string>>;
    service: z.ZodMiniOptional<z.ZodMiniString<string>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type Remedy = z.infer<typeof remedySchema>;
/** Limits on a plan that follow from the level and a few answers, whatever the remedy. */
export declare const planLimitSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    whenAny: z.ZodMiniArray<z.ZodMiniString<string>>;
    effect: z.ZodMiniEnum<{
        ask: "ask";
        exclude: "exclude";
    }>;
    remedies: z.ZodMiniUnion<readonly [z.ZodMiniArray<z.ZodMiniEnum<{
        strength: "strength";
        "thrust-or-needle": "thrust-or-needle";
        "deep-massage": "deep-massage";
        "end-range": "end-range";
    }>>, z.ZodMiniLiteral<"all-but-gentle">]>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type PlanLimit = z.infer<typeof planLimitSchema>;
/** A sentence about not combining remedies that is printed with the plan whenever one of them is in it. */
export declare const guardSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
        unit: z.ZodMiniEnum<{
            second: "second";
            minute: "minute";
            hour: "hour";
            day: "day";
            week: "week";
            month: "month";
            year: "year";
            milligram: "milligram";
            gram: "gram";
            kilogram: "kilogram";
            millilitre: "millilitre";
            metre: "metre";
            percent: "percent";
            celsius: "celsius";
            time: "time";
        }>;
    }, z.core.$strip>>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type Guard = z.infer<typeof guardSchema>;
/** Sentences added to an outcome: by a rule's `addOn`, or by a condition on everything ticked. */
export declare const addOnSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    kind: z.ZodMiniEnum<{
        "do-first": "do-first";
        "do-last": "do-last";
        say: "say";
    }>;
    when: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
    acuity: z.ZodMiniOptional<z.ZodMiniEnum<{
        "self-care": "self-care";
        soon: "soon";
        urgent: "urgent";
        emergency: "emergency";
    }>>;
    regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        US: "US";
        GB: "GB";
        CA: "CA";
        AU: "AU";
        NZ: "NZ";
        IE: "IE";
        IN: "IN";
        TR: "TR";
        EU: "EU";
    }>>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type AddOn = z.infer<typeof addOnSchema>;
/** What to do at a level and route. */
export declare const dispositionSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    acuity: z.ZodMiniEnum<{
        "self-care": "self-care";
        soon: "soon";
        urgent: "urgent";
        emergency: "emergency";
    }>;
    route: z.ZodMiniOptional<z.ZodMiniEnum<{
        maternity: "maternity";
        "emergency-department": "emergency-department";
        ambulance: "ambulance";
    }>>;
    numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
        unit: z.ZodMiniEnum<{
            second: "second";
            minute: "minute";
            hour: "hour";
            day: "day";
            week: "week";
            month: "month";
            year: "year";
            milligram: "milligram";
            gram: "gram";
            kilogram: "kilogram";
            millilitre: "millilitre";
            metre: "metre";
            percent: "percent";
            celsius: "celsius";
            time: "time";
        }>;
    }, z.core.$strip>>>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type DispositionContent = z.infer<typeof dispositionSchema>;
export declare const answerTextSchema: z.ZodMiniObject<{
    label: z.ZodMiniString<string>;
    detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
    meaning: z.ZodMiniOptional<z.ZodMiniString<string>>;
    say: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type AnswerText = z.infer<typeof answerTextSchema>;
export declare const pageTextSchema: z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    why: z.ZodMiniOptional<z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
    groups: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    skip: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type PageText = z.infer<typeof pageTextSchema>;
export declare const dispositionTextSchema: z.ZodMiniObject<{
    heading: z.ZodMiniString<string>;
    actions: z.ZodMiniArray<z.ZodMiniString<string>>;
    say: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type DispositionText = z.infer<typeof dispositionTextSchema>;
export declare const remedyTextSchema: z.ZodMiniObject<{
    name: z.ZodMiniString<string>;
    summary: z.ZodMiniString<string>;
    steps: z.ZodMiniArray<z.ZodMiniString<string>>;
    safety: z.ZodMiniArray<z.ZodMiniString<string>>;
    evidence: z.ZodMiniString<string>;
    chips: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type RemedyText = z.infer<typeof remedyTextSchema>;
export declare const contentTextSchema: z.ZodMiniObject<{
    pages: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        why: z.ZodMiniOptional<z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
        groups: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        skip: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    answers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniString<string>;
        detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
        meaning: z.ZodMiniOptional<z.ZodMiniString<string>>;
        say: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    dispositions: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        heading: z.ZodMiniString<string>;
        actions: z.ZodMiniArray<z.ZodMiniString<string>>;
        say: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    addOns: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>;
    safetyNet: z.ZodMiniArray<z.ZodMiniString<string>>;
    modifiers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    remedies: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        summary: z.ZodMiniString<string>;
        steps: z.ZodMiniArray<z.ZodMiniString<string>>;
        safety: z.ZodMiniArray<z.ZodMiniString<string>>;
        evidence: z.ZodMiniString<string>;
        chips: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    guards: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    phases: z.ZodMiniRecord<z.ZodMiniEnum<{
        "p0-72h": "p0-72h";
        "p-after-72h": "p-after-72h";
        "p-after-pain": "p-after-pain";
        prevention: "prevention";
        any: "any";
        professional: "professional";
        "not-suggested": "not-suggested";
    }>, z.ZodMiniString<string>>;
    grades: z.ZodMiniRecord<z.ZodMiniEnum<{
        C: "C";
        A: "A";
        B: "B";
    }>, z.ZodMiniString<string>>;
}, z.core.$strict>;
export type ContentText = z.infer<typeof contentTextSchema>;
export declare const contentPackSchema: z.ZodMiniObject<{
    version: z.ZodMiniString<string>;
    clinic: z.ZodMiniOptional<z.ZodMiniObject<{
        content: z.ZodMiniString<string>;
        rules: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    lang: z.ZodMiniString<string>;
    sources: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
            "clinic-page": "clinic-page";
            guideline: "guideline";
            trial: "trial";
            review: "review";
            label: "label";
            leaflet: "leaflet";
            "triage-protocol": "triage-protocol";
            report: "report";
            "clinical-policy": "clinical-policy";
        }>;
        title: z.ZodMiniString<string>;
        year: z.ZodMiniOptional<z.ZodMiniInt>;
        checked: z.ZodMiniEnum<{
            read: "read";
            abstract: "abstract";
            secondary: "secondary";
            "general-knowledge": "general-knowledge";
        }>;
    }, z.core.$strict>>;
    questionnaire: z.ZodMiniArray<z.ZodMiniObject<{
        linkId: z.ZodMiniString<string>;
        type: z.ZodMiniEnum<{
            choice: "choice";
            integer: "integer";
        }>;
        repeats: z.ZodMiniBoolean<boolean>;
        skippable: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        enableWhen: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
        omitWhen: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
        omitOnceUrgent: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        purpose: z.ZodMiniEnum<{
            triage: "triage";
            plan: "plan";
        }>;
        minimum: z.ZodMiniOptional<z.ZodMiniInt>;
        maximum: z.ZodMiniOptional<z.ZodMiniInt>;
        answerOption: z.ZodMiniArray<z.ZodMiniObject<{
            code: z.ZodMiniString<string>;
            exclusive: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
            group: z.ZodMiniOptional<z.ZodMiniString<string>>;
            bodyMap: z.ZodMiniOptional<z.ZodMiniEnum<{
                upper: "upper";
                middle: "middle";
                lower: "lower";
            }>>;
            hiddenWhenSkipped: z.ZodMiniOptional<z.ZodMiniString<string>>;
            numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
                value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
                unit: z.ZodMiniEnum<{
                    second: "second";
                    minute: "minute";
                    hour: "hour";
                    day: "day";
                    week: "week";
                    month: "month";
                    year: "year";
                    milligram: "milligram";
                    gram: "gram";
                    kilogram: "kilogram";
                    millilitre: "millilitre";
                    metre: "metre";
                    percent: "percent";
                    celsius: "celsius";
                    time: "time";
                }>;
            }, z.core.$strip>>>;
            accordingTo: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    redFlags: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>;
        acuity: z.ZodMiniEnum<{
            soon: "soon";
            urgent: "urgent";
            emergency: "emergency";
        }>;
        withinDays: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<3>, z.ZodMiniLiteral<7>, z.ZodMiniLiteral<14>]>>;
        route: z.ZodMiniOptional<z.ZodMiniEnum<{
            maternity: "maternity";
            "emergency-department": "emergency-department";
            ambulance: "ambulance";
        }>>;
        addOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    dispositions: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        acuity: z.ZodMiniEnum<{
            "self-care": "self-care";
            soon: "soon";
            urgent: "urgent";
            emergency: "emergency";
        }>;
        route: z.ZodMiniOptional<z.ZodMiniEnum<{
            maternity: "maternity";
            "emergency-department": "emergency-department";
            ambulance: "ambulance";
        }>>;
        numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
            unit: z.ZodMiniEnum<{
                second: "second";
                minute: "minute";
                hour: "hour";
                day: "day";
                week: "week";
                month: "month";
                year: "year";
                milligram: "milligram";
                gram: "gram";
                kilogram: "kilogram";
                millilitre: "millilitre";
                metre: "metre";
                percent: "percent";
                celsius: "celsius";
                time: "time";
            }>;
        }, z.core.$strip>>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    addOns: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
            "do-first": "do-first";
            "do-last": "do-last";
            say: "say";
        }>;
        when: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
        acuity: z.ZodMiniOptional<z.ZodMiniEnum<{
            "self-care": "self-care";
            soon: "soon";
            urgent: "urgent";
            emergency: "emergency";
        }>>;
        regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
            US: "US";
            GB: "GB";
            CA: "CA";
            AU: "AU";
            NZ: "NZ";
            IE: "IE";
            IN: "IN";
            TR: "TR";
            EU: "EU";
        }>>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    modifiers: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    remedies: z.ZodMiniArray<z.ZodMiniObject<{
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
        topic: z.ZodMiniOptional<z.ZodMiniEnum<{
            cold: "cold";
            heat: "heat";
            strength: "strength";
            massage: "massage";
            manipulation: "manipulation";
            acupuncture: "acupuncture";
            "food-drink": "food-drink";
            medicines: "medicines";
            rubs: "rubs";
            herbs: "herbs";
            oils: "oils";
            stretches: "stretches";
            injections: "injections";
        }>>;
        phase: z.ZodMiniEnum<{
            "p0-72h": "p0-72h";
            "p-after-72h": "p-after-72h";
            "p-after-pain": "p-after-pain";
            prevention: "prevention";
            any: "any";
            professional: "professional";
            "not-suggested": "not-suggested";
        }>;
        alsoPhases: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
            "p0-72h": "p0-72h";
            "p-after-72h": "p-after-72h";
            "p-after-pain": "p-after-pain";
            prevention: "prevention";
            any: "any";
            professional: "professional";
            "not-suggested": "not-suggested";
        }>>>;
        rank: z.ZodMiniInt;
        grade: z.ZodMiniOptional<z.ZodMiniEnum<{
            C: "C";
            A: "A";
            B: "B";
        }>>;
        numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
            unit: z.ZodMiniEnum<{
                second: "second";
                minute: "minute";
                hour: "hour";
                day: "day";
                week: "week";
                month: "month";
                year: "year";
                milligram: "milligram";
                gram: "gram";
                kilogram: "kilogram";
                millilitre: "millilitre";
                metre: "metre";
                percent: "percent";
                celsius: "celsius";
                time: "time";
            }>;
        }, z.core.$strip>>>;
        block: z.ZodMiniArray<z.ZodMiniString<string>>;
        ask: z.ZodMiniArray<z.ZodMiniString<string>>;
        blockOfKind: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        limit: z.ZodMiniOptional<z.ZodMiniEnum<{
            strength: "strength";
            "thrust-or-needle": "thrust-or-needle";
            "deep-massage": "deep-massage";
            "end-range": "end-range";
        }>>;
        gentle: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
            US: "US";
            GB: "GB";
            CA: "CA";
            AU: "AU";
            NZ: "NZ";
            IE: "IE";
            IN: "IN";
            TR: "TR";
            EU: "EU";
        }>>>;
        sedating: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        lockAway: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        guards: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        stage: z.ZodMiniOptional<z.ZodMiniEnum<{
            now: "now";
            until: "until";
        }>>;
        timer: z.ZodMiniOptional<z.ZodMiniObject<{
            duration: z.ZodMiniString<string>;
            check: z.ZodMiniOptional<z.ZodMiniString<string>>;
            pause: z.ZodMiniOptional<z.ZodMiniString<string>>;
            pacer: z.ZodMiniOptional<z.ZodMiniObject<{
                breatheIn: z.ZodMiniString<string>;
                breatheOut: z.ZodMiniString<string>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        illustration: z.ZodMiniOptional<z.ZodMiniString<string>>;
        service: z.ZodMiniOptional<z.ZodMiniString<string>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    planLimits: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        whenAny: z.ZodMiniArray<z.ZodMiniString<string>>;
        effect: z.ZodMiniEnum<{
            ask: "ask";
            exclude: "exclude";
        }>;
        remedies: z.ZodMiniUnion<readonly [z.ZodMiniArray<z.ZodMiniEnum<{
            strength: "strength";
            "thrust-or-needle": "thrust-or-needle";
            "deep-massage": "deep-massage";
            "end-range": "end-range";
        }>>, z.ZodMiniLiteral<"all-but-gentle">]>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    guards: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        numbers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            value: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>]>;
            unit: z.ZodMiniEnum<{
                second: "second";
                minute: "minute";
                hour: "hour";
                day: "day";
                week: "week";
                month: "month";
                year: "year";
                milligram: "milligram";
                gram: "gram";
                kilogram: "kilogram";
                millilitre: "millilitre";
                metre: "metre";
                percent: "percent";
                celsius: "celsius";
                time: "time";
            }>;
        }, z.core.$strip>>>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    safetyNet: z.ZodMiniObject<{
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    recheckDays: z.ZodMiniArray<z.ZodMiniInt>;
    text: z.ZodMiniObject<{
        pages: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            title: z.ZodMiniString<string>;
            why: z.ZodMiniOptional<z.ZodMiniString<string>>;
            hint: z.ZodMiniOptional<z.ZodMiniString<string>>;
            groups: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            skip: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        answers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            label: z.ZodMiniString<string>;
            detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
            meaning: z.ZodMiniOptional<z.ZodMiniString<string>>;
            say: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        dispositions: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            heading: z.ZodMiniString<string>;
            actions: z.ZodMiniArray<z.ZodMiniString<string>>;
            say: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        addOns: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>;
        safetyNet: z.ZodMiniArray<z.ZodMiniString<string>>;
        modifiers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        remedies: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            summary: z.ZodMiniString<string>;
            steps: z.ZodMiniArray<z.ZodMiniString<string>>;
            safety: z.ZodMiniArray<z.ZodMiniString<string>>;
            evidence: z.ZodMiniString<string>;
            chips: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        }, z.core.$strict>>;
        guards: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        phases: z.ZodMiniRecord<z.ZodMiniEnum<{
            "p0-72h": "p0-72h";
            "p-after-72h": "p-after-72h";
            "p-after-pain": "p-after-pain";
            prevention: "prevention";
            any: "any";
            professional: "professional";
            "not-suggested": "not-suggested";
        }>, z.ZodMiniString<string>>;
        grades: z.ZodMiniRecord<z.ZodMiniEnum<{
            C: "C";
            A: "A";
            B: "B";
        }>, z.ZodMiniString<string>>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type ContentPack = z.infer<typeof contentPackSchema>;
