import * as z from 'zod/mini';
import { idSchema, sentenceSchema, sentencesSchema, accordingToSchema, quantitiesSchema } from './schema.js';
/** A point on which the sources disagree, or say what the evidence does not bear out. Its sentences are in the text. */
export const conflictSchema = z.strictObject({
    id: idSchema,
    /** Who holds each view, in the order of the views in the text. */
    views: z.array(z.strictObject({ accordingTo: accordingToSchema })).check(z.minLength(1)),
    /** Whom we follow. */
    follows: accordingToSchema,
    numbers: z.optional(quantitiesSchema),
    /** What it bears on. */
    remedies: z.optional(z.array(idSchema)),
    signs: z.optional(z.array(idSchema)),
    /** Where a visitor meets it, and so finds one calm sentence about it. Absent: only a reviewer does. */
    shownAt: z.optional(z.enum(['plan', 'library'])),
});
export const conflictTextSchema = z.strictObject({
    topic: sentenceSchema,
    views: sentencesSchema,
    follow: sentenceSchema,
    why: sentenceSchema,
});
/** A row of a list, of a table or of a set of questions; its words are in the text under the same id. */
export const libraryItemSchema = z.strictObject({
    id: idSchema,
    accordingTo: accordingToSchema,
    /** Points of disagreement to show with it. */
    conflicts: z.optional(z.array(idSchema)),
    /** Where to read on. A row goes when a clinic hides all of them. */
    remedies: z.optional(z.array(idSchema)),
    /** It holds without its remedies, so it stays when they are hidden. */
    holds: z.optional(z.literal(true)),
});
export const libraryBlockSchema = z.union([
    z.strictObject({
        id: idSchema,
        kind: z.literal('paragraph'),
        accordingTo: accordingToSchema,
        conflicts: z.optional(z.array(idSchema)),
    }),
    z.strictObject({
        id: idSchema,
        kind: z.enum(['list', 'table', 'questions']),
        items: z.array(libraryItemSchema).check(z.minLength(1)),
    }),
]);
/** One page of the library, to be read without answering anything. Ids of blocks and items are unique in the library. */
export const libraryTopicSchema = z.strictObject({
    id: idSchema,
    /** Safety pages keep the plainest words. */
    safety: z.optional(z.literal(true)),
    numbers: z.optional(quantitiesSchema),
    blocks: z.array(libraryBlockSchema).check(z.minLength(1)),
});
export const libraryTextSchema = z.strictObject({
    topics: z.record(idSchema, z.strictObject({ title: sentenceSchema, summary: sentenceSchema })),
    blocks: z.record(idSchema, z.strictObject({
        heading: z.optional(sentenceSchema),
        /** The paragraph, or a line above the list. */
        sentences: z.optional(sentencesSchema),
        /** Column headings of a table. */
        columns: z.optional(sentencesSchema),
    })),
    /** A list: its sentences. A table: the cells of a row, as many as columns. Questions: the question, then the answer. */
    items: z.record(idSchema, sentencesSchema),
});
