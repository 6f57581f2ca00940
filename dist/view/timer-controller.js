import { eventsBetween, holdTimer, passedAt, readTimer, startTimer, } from '../plan/timer.js';
/** A second on, at the moment the shown seconds change. */
const SECOND = 1000;
/**
 * The timers of a plan. They count by the clock on the wall, live on while other screens are shown, keep the screen awake
 * where the browser lets them, and make no sound unless asked.
 */
export class TimerController {
    #host;
    #now;
    #onTick;
    #running;
    #started;
    #tick;
    #lock;
    #audio;
    #connection;
    constructor(host, now, guard) {
        this.hasSound = false;
        this.#running = new Map();
        this.#started = new Set();
        this.#connection = new AbortController();
        this.#host = host;
        this.#now = now;
        this.#onTick = guard(() => this.#follow());
        // Not this object: a script of the page can get at what is registered, and a timer tells of the plan.
        host.addController({ hostConnected: () => this.#connect(), hostDisconnected: () => this.#disconnect() });
    }
    #connect() {
        this.#connection = new AbortController();
        // A page that slept has to catch up at once.
        document.addEventListener('visibilitychange', this.#onTick, { signal: this.#connection.signal });
        if (this.#running.size > 0)
            this.#follow();
    }
    #disconnect() {
        this.#connection.abort();
        clearTimeout(this.#tick);
        this.#release();
    }
    /** Whether any timer was started. */
    get isAny() {
        return this.#running.size > 0;
    }
    /** Whether any timer counts. */
    get isRunning() {
        return [...this.#running.keys()].some((remedy) => this.read(remedy).isRunning);
    }
    /** What the timer of a remedy shows now; nothing when it was not started. */
    read(remedy) {
        const entry = this.#running.get(remedy);
        return entry && readTimer(entry.step, entry.timer, this.#now());
    }
    /** Whether the timer of a remedy was started on this visit: it is not to be folded away again. */
    wasStarted({ remedy }) {
        return this.#started.has(remedy);
    }
    /** Starts a timer, or goes on with one that was held. One that is over starts anew. */
    start(activity) {
        const { remedy, timer } = activity;
        const held = this.read(remedy)?.part === 'over' ? undefined : this.#running.get(remedy);
        const now = this.#now();
        this.#started.add(remedy);
        this.#running.set(remedy, {
            activity,
            step: timer.step,
            timer: startTimer(now, held && holdTimer(held.timer, now)),
            said: held?.said ?? 0,
        });
        this.#say(activity, 'started');
        this.#follow();
    }
    pause(activity) {
        const entry = this.#running.get(activity.remedy);
        if (!entry)
            return;
        entry.timer = holdTimer(entry.timer, this.#now());
        this.#say(activity, 'held');
        this.#follow();
    }
    stop({ remedy }) {
        this.#running.delete(remedy);
        if (this.news?.activity.remedy === remedy)
            this.news = undefined;
        this.#follow();
    }
    /** Stops every timer but those of the given remedies. */
    keep(remedies) {
        for (const remedy of this.#running.keys())
            if (!remedies.includes(remedy))
                this.stop({ remedy });
    }
    clear() {
        this.#running.clear();
        this.#started.clear();
        this.hasSound = false;
        this.news = undefined;
        clearTimeout(this.#tick);
        this.#release();
        this.#host.requestUpdate();
    }
    /** To be called from the visitor's own press: browsers let nothing else make sound. */
    setSound(isOn) {
        this.hasSound = isOn;
        try {
            this.#audio ??= new AudioContext();
            void this.#audio.resume().catch(() => undefined);
        }
        catch {
            // No sound then; the words remain.
        }
        this.#host.requestUpdate();
    }
    #follow() {
        clearTimeout(this.#tick);
        const now = this.#now();
        for (const entry of this.#running.values()) {
            const passed = passedAt(entry.timer, now);
            // After a sleep only the last event still matters.
            const event = eventsBetween(entry.step, entry.said, passed).pop();
            entry.said = passed;
            if (event) {
                this.#say(entry.activity, event, true);
                if (this.hasSound)
                    this.#beep();
            }
        }
        const counting = [...this.#running.values()].find(({ step, timer }) => readTimer(step, timer, now).isRunning);
        if (counting) {
            this.#tick = setTimeout(this.#onTick, SECOND - (passedAt(counting.timer, now) % SECOND));
            this.#keepAwake();
        }
        else {
            this.#release();
        }
        this.#host.requestUpdate();
    }
    #say(activity, event, isDue = false) {
        this.news = { activity, event, isDue };
    }
    #keepAwake() {
        if ((this.#lock && !this.#lock.released) || document.hidden)
            return;
        // Older browsers have none, and a page may not be allowed to: then the screen sleeps, and the clock goes on.
        try {
            void navigator.wakeLock
                .request('screen')
                .then((lock) => {
                if (this.#lock && !this.#lock.released)
                    void lock.release();
                else
                    this.#lock = lock;
                if (!this.isRunning)
                    this.#release();
            })
                .catch(() => undefined);
        }
        catch {
            // As above.
        }
    }
    #release() {
        void this.#lock?.release().catch(() => undefined);
        this.#lock = undefined;
    }
    #beep() {
        if (!this.#audio)
            return;
        const { currentTime, destination } = this.#audio;
        const tone = this.#audio.createOscillator();
        const volume = this.#audio.createGain();
        volume.gain.setValueAtTime(0.2, currentTime);
        volume.gain.exponentialRampToValueAtTime(0.001, currentTime + 1);
        tone.connect(volume).connect(destination);
        tone.start();
        tone.stop(currentTime + 1);
    }
}
