/** Everything said about contacting the clinic. `{placeholders}` are filled in by code; keep them in a translation. */
export declare const enContact: {
    form: {
        heading: string;
        intro: string;
        notForEmergencies: string;
        getsWorse: string;
        name: string;
        phone: string;
        phoneHint: string;
        email: string;
        wayHint: string;
        preferredTime: string;
        preferredTimes: {
            morning: string;
            afternoon: string;
            evening: string;
            any: string;
        };
        message: string;
        messageHint: string;
        location: string;
        locationAny: string;
        optional: string;
        share: string;
        shareHint: string;
        shares: {
            contact: string;
            outcome: string;
            answers: string;
        };
        shareHints: {
            contact: string;
            outcome: string;
            answers: string;
        };
        consentLegend: string;
        consent: string;
        privacyLink: string;
        review: string;
        contactClinicLink: string;
    };
    errors: {
        heading: string;
        prefix: string;
        'name-missing': string;
        'name-too-long': string;
        'name-characters': string;
        'way-missing': string;
        'phone-invalid': string;
        'email-invalid': string;
        'time-unknown': string;
        'message-too-long': string;
        'message-characters': string;
        'location-unknown': string;
        'share-unknown': string;
        'consent-missing': string;
    };
    review: {
        heading: string;
        intro: string;
        change: string;
        changeField: string;
        notGiven: string;
        message: string;
        consent: string;
        withIt: string;
        codes: string;
        replayCode: string;
        hints: string;
        send: string;
        sending: string;
    };
    sent: {
        heading: string;
        text: string;
        at: string;
        reference: string;
    };
    failed: {
        heading: string;
        text: string;
    };
    unconfirmed: {
        heading: string;
        text: string;
        retry: string;
    };
    unclaimed: {
        heading: string;
        text: string;
    };
    ready: {
        heading: string;
        text: string;
        required: string;
        emergency: string;
    };
    waysOut: {
        heading: string;
        retry: string;
        copy: string;
        copied: string;
        copyFailed: string;
        email: string;
        text: string;
    };
    hours: {
        open: string;
        openUntil: string;
        openUntilDay: string;
        opensToday: string;
        opensTomorrow: string;
        opensOn: string;
        closed: string;
        doNotWait: string;
        holidays: string;
        clinicTime: string;
    };
    summary: {
        heading: string;
        clinic: string;
        name: string;
        phone: string;
        email: string;
        preferredTime: string;
        preferredTimes: {
            morning: string;
            afternoon: string;
            evening: string;
            any: string;
        };
        location: string;
        message: string;
        outcome: string;
        acuities: {
            emergency: string;
            urgent: string;
            soon: string;
            soonWithin: {
                one: string;
                other: string;
            };
            'self-care': string;
        };
        routes: {
            ambulance: string;
            'emergency-department': string;
            maternity: string;
        };
        forOther: string;
        saidYes: string;
        saidNo: string;
        notAnswered: string;
        nothing: string;
        shared: {
            contact: string;
            outcome: string;
            answers: string;
        };
        sent: string;
        requestId: string;
    };
};
export type ContactText = typeof enContact;
