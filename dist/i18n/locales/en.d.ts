/** The words of the interface in English. Clinical sentences live in the content pack. */
export declare const en: {
    readonly lang: "en";
    readonly dir: "ltr" | "rtl";
    readonly quantity: {
        readonly range: "{low} to {high}";
        readonly milligram: "{amount} mg";
        readonly alsoIn: "{first} ({second})";
    };
    readonly list: {
        readonly and: "{first} and {last}";
        readonly or: "{first} or {last}";
        readonly separator: ", ";
    };
    readonly clinic: "the clinic";
    readonly brands: " (such as {brands})";
    readonly emergencyNumbers: "{first} or {second}";
    readonly poisonLine: "Poison Help on {line}";
    readonly lineOrDoctor: "{line} or your {doctor}";
    readonly doctorOrClinic: "your {doctor} or {clinic}";
    readonly intro: {
        readonly heading: "Back spasm: what to do now";
        readonly lead: "See how soon you need help, and what can ease your back.";
        readonly start: "Start";
        readonly who: "Who is this for?";
        readonly me: "Me";
        readonly other: "Someone else";
        readonly note: "Short lists, the worst first. Most people tick “None of these”. It takes {time} in all, and what is urgent shows first. Nothing leaves this page unless you send it.";
        readonly scope: "This is general advice. It does not replace a clinician who can see you.";
    };
    readonly forOther: "“You” here means the person with the back pain.";
    readonly sayForOther: "I speak for someone else. Their words would be:";
    readonly dropped: "These answers no longer count: {questions}.";
    readonly idle: {
        readonly warning: "Are you still there? Your answers will be cleared in a minute.";
        readonly stay: "Keep my answers";
    };
    readonly strip: {
        readonly urgentNow: "You need to be seen today. You can call now, or go on: the next answers may matter.";
    };
    readonly question: {
        readonly progress: "Question {index} of at most {atMost}";
        readonly pickOne: "Pick the first one that fits.";
        readonly pickAll: "Tick all that fit.";
        readonly meaning: "What does this mean?";
        readonly age: "Age in years";
        readonly levelSoFar: "{level}. Two lists make the plan for home safe for you.";
    };
    readonly action: {
        readonly continue: "Continue";
        readonly back: "Back";
        readonly change: "Change";
        readonly changeOf: "Change this answer: {question}";
        readonly clear: "Clear my answers";
        readonly again: "Start again";
        readonly call: "Call {number}";
        readonly callEmergency: {
            readonly ambulance: "Call {number}";
            readonly 'emergency-department': "No safe ride? Call {number}";
            readonly maternity: "No answer, or heavy bleeding? Call {number}";
        };
        readonly callName: "Call {name}: {number}";
        readonly callUnlessMaternity: "No maternity unit yet, or no answer? {call}";
        readonly contact: "Ask {clinic} to contact you";
        readonly contactLink: "Contact {clinic}";
        readonly toResult: "Back to your plan";
    };
    readonly error: {
        readonly heading: "Please check this";
        readonly prefix: "Error:";
        readonly map: "You marked your upper back on the drawing. Take the mark off, or untick “None of these”.";
        readonly empty: "Tick at least one answer. If none fits, tick “None of these”.";
        readonly emptySingle: "Pick the answer that fits best.";
        readonly age: "Write your age in whole years, from 0 to 120.";
    };
    readonly care: {
        readonly prefix: {
            readonly emergency: "Emergency advice:";
            readonly urgent: "Urgent advice:";
            readonly soon: "Advice:";
            readonly 'self-care': "Self-care advice:";
        };
        readonly sayHeading: "What to say";
        readonly becauseHeading: "Because you told us";
        readonly becauseAge: "Your age: {age}";
        readonly becauseNone: "Nothing you told us points to danger.";
        readonly safetyHeading: "If it gets worse";
        readonly sayWorse: "Say: “I have back pain, and now this has come.” Then name the sign.";
    };
    readonly plan: {
        readonly heading: "Your plan";
        readonly youAreHere: "You are here";
        readonly askFirstHeading: "Ask first";
        readonly askFirstLead: "Ask a pharmacist or a clinician before you try these. If you are under age, ask together with a parent.";
        readonly excludedHeading: "Left out for you, and why";
        readonly because: "Because {reasons}.";
        readonly alsoBecause: "Also because {reasons}.";
        readonly stages: {
            readonly now: "Now";
            readonly today: "Today";
            readonly until: "Until hour {hours}";
            readonly 'after-3': "After day {day}";
        };
        readonly onset: {
            readonly legend: "When did it start?";
            readonly today: "Today";
            readonly yesterday: "Yesterday";
            readonly days: "2 to 3 days ago";
        };
        readonly custom: "Cold or heat? A common custom is cold first, then heat from hour {hours}.";
        readonly customDay: "For you, that is about {day}.";
        readonly customRule: "It is a custom, not a rule: use the one that feels better.";
        readonly askers: "Ask a {doctor} first if {reasons}.";
        readonly blockers: "Not for you if {reasons}.";
        readonly past: "This was for the start. It is here in case the pain comes back.";
        readonly goesOn: "What helps can go on after that.";
        readonly offered: "At {clinic}";
        readonly answers: "Your answers";
        readonly skipped: "You skipped this.";
        readonly changeAnswer: "Change this answer";
        readonly recheckHeading: "Check again";
        readonly recheckText: "Answer the questions again on {days}. Do it at once if something changes.";
        readonly recheckDay: "day {day} ({date})";
        readonly caution: "You skipped a list. Ask a pharmacist or a clinician first if {reasons}.";
        readonly notSuggestedHeading: "Not suggested for anyone, and why";
        readonly safetyHeading: "Take care";
        readonly sourceHeading: "Who says so";
        readonly policyHeading: "Clinical policy, not from the five clinic pages. Who says so";
        readonly guardsHeading: "Never together";
        readonly more: "How, and who says so";
        readonly further: "Show {count} more";
        readonly empty: "Nothing in this part is left for you.";
    };
    readonly timer: {
        readonly start: "Start timer: {length}";
        readonly resume: "Go on";
        readonly pause: "Pause";
        readonly stop: "Stop";
        readonly held: "Paused";
        readonly wait: "Wait until the next round.";
        readonly ago: "Ended {time} ago.";
        readonly breatheIn: "Breathe in";
        readonly breatheOut: "Breathe out";
        readonly sound: "Play a sound when the time is up";
        readonly phone: "A locked phone stays silent: set its own timer too.";
        readonly check: "Look at your skin now. Stop if it is very red, white, numb or sore.";
        readonly again: "Time for the next round, if it still helps.";
        readonly ends: {
            readonly 'ice-pack': "Take the cold pack off. Leave it off for {pause}.";
            readonly 'heat-pack': "Take the heat off.";
            readonly 'moist-heat': "Take the heat off.";
            readonly 'warm-bath': "Get out slowly, and hold on.";
            readonly 'walk-short': "Rest now. Walk again in {every}.";
            readonly recline: "Roll onto your side and get up slowly.";
            readonly breaks: "Stand up and walk a little.";
            readonly plank: "Come down and rest.";
            readonly other: "The time is up.";
        };
        readonly started: "Timer started.";
    };
    readonly take: {
        readonly heading: "Take it along";
        readonly print: "Print";
        readonly copy: "Copy as text";
        readonly download: "Save as text";
        readonly calendar: "Remind me (calendar file)";
        readonly done: "If no file comes, copy the text below.";
        readonly calendarDone: "If no file comes, note the days.";
        readonly failed: "That did not work here. Copy the text below.";
        readonly recheck: "Check your back again";
        readonly recheckText: "Answer the questions again. If it gets worse, do not wait for this day. In danger, call {emergency}.";
        readonly switch: "Cold or heat: use the one that feels better";
    };
    readonly bodyMap: {
        readonly legend: "Where does it hurt? (optional; your back, seen from behind)";
        readonly regions: {
            readonly 'upper-left': "Upper left";
            readonly 'upper-right': "Upper right";
            readonly 'middle-left': "Middle left";
            readonly 'middle-right': "Middle right";
            readonly 'lower-left': "Lower left";
            readonly 'lower-right': "Lower right";
        };
    };
    readonly dialog: {
        readonly open: "Check your back";
        readonly close: "Close";
    };
    readonly review: {
        readonly reviewed: "Checked for {clinic} by {name}.";
        readonly reviewedOn: "Checked for {clinic} by {name} on {on}.";
        readonly next: "To be checked again by {by}.";
        readonly none: "No clinician has signed this content yet.";
        readonly outdated: "The plan is out of date, so it is not shown. It was to be checked again by {by}. Ask {clinic} what to do.";
    };
    readonly contact: {
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
    readonly learn: {
        readonly open: "Learn about back spasms";
        readonly heading: "Learn about back spasms";
        readonly search: "Search all topics";
        readonly found: "Found: {count}";
        readonly nothing: "Nothing found. Try one other word, or empty the search to see all topics.";
        readonly more: "More";
        readonly moreSources: "More, and who says so";
        readonly start: "Answer the questions to see what suits you";
        readonly signs: "Warning signs";
    };
    readonly footer: {
        readonly version: "Content {content} ({hash}, {lang}), widget {widget}";
        readonly sources: "Advice from five clinic pages, corrected by guidelines and by clinical policy; each item names its source.";
    };
};
