import * as z from 'zod/mini';
/** A form that may be sent: every field as the visitor typed it, empty ones left out. */
export declare const contactFormSchema: z.ZodMiniObject<{
    name: z.ZodMiniString<string>;
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    preferredTime: z.ZodMiniOptional<z.ZodMiniEnum<{
        any: "any";
        morning: "morning";
        afternoon: "afternoon";
        evening: "evening";
    }>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    location: z.ZodMiniOptional<z.ZodMiniString<string>>;
    share: z.ZodMiniEnum<{
        contact: "contact";
        answers: "answers";
        outcome: "outcome";
    }>;
    consent: z.ZodMiniLiteral<true>;
}, z.core.$strip>;
export type ContactForm = z.infer<typeof contactFormSchema>;
declare const outcomeSchema: z.ZodMiniObject<{
    acuity: z.ZodMiniEnum<{
        "self-care": "self-care";
        soon: "soon";
        urgent: "urgent";
        emergency: "emergency";
    }>;
    withinDays: z.ZodMiniOptional<z.ZodMiniInt>;
    route: z.ZodMiniOptional<z.ZodMiniEnum<{
        maternity: "maternity";
        "emergency-department": "emergency-department";
        ambulance: "ambulance";
    }>>;
    because: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strip>;
export type ContactOutcome = z.infer<typeof outcomeSchema>;
declare const sharedAnswerSchema: z.ZodMiniObject<{
    linkId: z.ZodMiniString<string>;
    question: z.ZodMiniString<string>;
    answers: z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    denied: z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type SharedAnswer = z.infer<typeof sharedAnswerSchema>;
/**
 * What a clinic receives. A server can parse with it; unknown keys are dropped rather than refused, so that a newer
 * widget never loses a request to an older server.
 */
export declare const contactRequestSchema: z.ZodMiniObject<{
    schemaVersion: z.ZodMiniLiteral<1>;
    requestId: z.ZodMiniUUID;
    createdAt: z.iso.ZodMiniISODateTime;
    clinic: z.ZodMiniOptional<z.ZodMiniString<string>>;
    location: z.ZodMiniOptional<z.ZodMiniString<string>>;
    contact: z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        preferredTime: z.ZodMiniOptional<z.ZodMiniEnum<{
            any: "any";
            morning: "morning";
            afternoon: "afternoon";
            evening: "evening";
        }>>;
        message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    consent: z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        at: z.iso.ZodMiniISODateTime;
    }, z.core.$strip>;
    share: z.ZodMiniEnum<{
        contact: "contact";
        answers: "answers";
        outcome: "outcome";
    }>;
    outcome: z.ZodMiniOptional<z.ZodMiniObject<{
        acuity: z.ZodMiniEnum<{
            "self-care": "self-care";
            soon: "soon";
            urgent: "urgent";
            emergency: "emergency";
        }>;
        withinDays: z.ZodMiniOptional<z.ZodMiniInt>;
        route: z.ZodMiniOptional<z.ZodMiniEnum<{
            maternity: "maternity";
            "emergency-department": "emergency-department";
            ambulance: "ambulance";
        }>>;
        because: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
    answers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        linkId: z.ZodMiniString<string>;
        question: z.ZodMiniString<string>;
        answers: z.ZodMiniArray<z.ZodMiniObject<{
            code: z.ZodMiniString<string>;
            text: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        denied: z.ZodMiniArray<z.ZodMiniObject<{
            code: z.ZodMiniString<string>;
            text: z.ZodMiniString<string>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    summary: z.ZodMiniString<string>;
    replayCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
    versions: z.ZodMiniObject<{
        widget: z.ZodMiniString<string>;
        content: z.ZodMiniString<string>;
        contentHash: z.ZodMiniString<string>;
        lang: z.ZodMiniString<string>;
    }, z.core.$strip>;
    hints: z.ZodMiniObject<{
        secondsOpen: z.ZodMiniNumber<number>;
        userActivated: z.ZodMiniBoolean<boolean>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type ContactRequest = z.infer<typeof contactRequestSchema>;
export {};
