/** Why each rule is there, for the clinician who reviews the content. */
export declare const rules: Record<string, string>;
