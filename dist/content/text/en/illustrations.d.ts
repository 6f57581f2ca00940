/** What each drawing shows, for those who do not see it. */
export declare const illustrations: Readonly<Record<string, string>>;
