import { type AdvisorConfig, type ConfigEnvironment } from './schema.js';
/** One attribute that could not be used as written. Plain strings, safe to show, to copy and to turn into JSON. */
export interface ConfigIssue {
    readonly attribute: string;
    /** As the page wrote it, cut to 200 characters; empty when it was absent. */
    readonly value: string;
    /** What it takes, in words that tell how to mend it. */
    readonly expected: string;
    /** What stands in for it. */
    readonly used: string;
}
/** Attribute name -> what the page gave. Properties can be set to anything by a script, so anything is taken. */
export type RawConfig = Readonly<Record<string, unknown>>;
/**
 * Turns what the page wrote into a configuration that is always valid, and a list of what could not be used: at most one
 * issue per attribute, in the order of the rows. Never throws, whatever it is given. The same input gives the same
 * output.
 */
export declare const resolveConfig: (raw: RawConfig, environment: ConfigEnvironment) => {
    config: AdvisorConfig;
    issues: readonly ConfigIssue[];
};
/**
 * Attributes whose name is almost that of one of ours, such as `clinicname`: HTML knows no capitals, so that is what a
 * property's name turns into there.
 */
export declare const misspelt: (attributes: Iterable<{
    readonly name: string;
    readonly value: string;
}>) => ConfigIssue[];
