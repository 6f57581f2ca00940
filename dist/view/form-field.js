/** The advisor as a field of the page's own form, and the states that page styles can tell. */
export class FormField {
    #internals;
    constructor(internals) {
        this.#internals = internals;
    }
    /** Whether the form of the page posts what is carried. */
    isPosted({ name }, host) {
        return !!name && !!this.#internals.form && !host.matches(':disabled');
    }
    /** What the form of the page posts. With an empty state: no browser is to bring it back on a device others use. */
    carry(name, request) {
        const entries = name && request ? new FormData() : null;
        entries?.append(name, JSON.stringify(request));
        entries?.append(`${name}-summary`, request.summary);
        this.#internals.setFormValue(entries, null);
    }
    /**
     * Keeps the form from being sent while the request is missing.
     * @param anchor stands in for the field that a browser would point at
     */
    check(isMissing, message, anchor) {
        if (isMissing && anchor)
            this.#internals.setValidity({ valueMissing: true }, message, anchor);
        else
            this.#internals.setValidity({});
    }
    setState(name, isOn) {
        try {
            if (isOn)
                this.#internals.states.add(name);
            else
                this.#internals.states.delete(name);
        }
        catch {
            // Safari before 17.4 has no states; they only style.
        }
    }
}
