import * as z from 'zod/mini';
/** A point on which the sources disagree, or say what the evidence does not bear out. Its sentences are in the text. */
export declare const conflictSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    views: z.ZodMiniArray<z.ZodMiniObject<{
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    follows: z.ZodMiniArray<z.ZodMiniString<string>>;
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
    remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    signs: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    shownAt: z.ZodMiniOptional<z.ZodMiniEnum<{
        library: "library";
        plan: "plan";
    }>>;
}, z.core.$strict>;
export type Conflict = z.infer<typeof conflictSchema>;
export declare const conflictTextSchema: z.ZodMiniObject<{
    topic: z.ZodMiniString<string>;
    views: z.ZodMiniArray<z.ZodMiniString<string>>;
    follow: z.ZodMiniString<string>;
    why: z.ZodMiniString<string>;
}, z.core.$strict>;
export type ConflictText = z.infer<typeof conflictTextSchema>;
/** A row of a list, of a table or of a set of questions; its words are in the text under the same id. */
export declare const libraryItemSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    conflicts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    holds: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
}, z.core.$strict>;
export type LibraryItem = z.infer<typeof libraryItemSchema>;
export declare const libraryBlockSchema: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    kind: z.ZodMiniLiteral<"paragraph">;
    accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
    conflicts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>, z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    kind: z.ZodMiniEnum<{
        list: "list";
        table: "table";
        questions: "questions";
    }>;
    items: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
        conflicts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        holds: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    }, z.core.$strict>>;
}, z.core.$strict>]>;
export type LibraryBlock = z.infer<typeof libraryBlockSchema>;
/** One page of the library, to be read without answering anything. Ids of blocks and items are unique in the library. */
export declare const libraryTopicSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    safety: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
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
    blocks: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniLiteral<"paragraph">;
        accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
        conflicts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
            list: "list";
            table: "table";
            questions: "questions";
        }>;
        items: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            accordingTo: z.ZodMiniArray<z.ZodMiniString<string>>;
            conflicts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            remedies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            holds: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
        }, z.core.$strict>>;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
export type LibraryTopic = z.infer<typeof libraryTopicSchema>;
export declare const libraryTextSchema: z.ZodMiniObject<{
    topics: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        summary: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    blocks: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        heading: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        columns: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    items: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type LibraryText = z.infer<typeof libraryTextSchema>;
