/** What sort of thing a source is, in words. Not part of the script-tag file until a screen shows it. */
export const sourceKinds = {
    'clinic-page': 'clinic page',
    guideline: 'guideline',
    trial: 'study',
    review: 'review of studies',
    label: 'label or safety notice',
    leaflet: 'health leaflet',
    'triage-protocol': 'triage guide for nurses',
    report: 'report of cases',
    'clinical-policy': 'clinical policy of this tool',
};
/** How far we followed it. */
export const checkedWords = {
    read: 'read',
    abstract: 'summary read',
    secondary: 'read in a page that repeats it',
    'general-knowledge': 'from general knowledge, still to be checked',
};
