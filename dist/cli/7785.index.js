export const id = 7785;
export const ids = [7785];
export const modules = {

/***/ 10671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureDuet: () => (/* binding */ measureDuet)
});

// EXTERNAL MODULE: ./build/compare/compare.js + 14 modules
var compare = __webpack_require__(14812);
// EXTERNAL MODULE: ./build/measure/random.js
var random = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/measure/record.js + 8 modules
var record = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/compare/looks.js
var looks = __webpack_require__(61664);
// EXTERNAL MODULE: ./build/compare/timings.js + 5 modules
var timings = __webpack_require__(16840);
;// CONCATENATED MODULE: ./build/duet/pace.js
/** How many pairs are measured within a budget of time, and when it is enough. */


/**
 * Requests of a round that are enough: neighbouring bursts share most of the noise, so that what
 * is left between pairs is hardly less with more of them (docs/deciding.md).
 */
const ENOUGH_REQUESTS = 1000;
/** With fewer, starting the services would take most of the time. */
const LEAST_REQUESTS = 300;
/** A round of less for each side would hardly be sampled, however many requests that is. */
const LEAST_SECONDS = 0.5;
/** Ending sampler and services. */
const STOP_SECONDS = 0.5;
/** Requests come in whole bursts. */
const STEP = 50;
/** Samples for which further requests are meant to be enough; those of a round vary. */
const AIMED_SAMPLES = 60;
/** One round of few samples does not tell by how much it is too short; and a step must be worth it. */
const LEAST_GROWTH = 1.5;
const MOST_GROWTH = 10;
/** Pairs that are better than more requests of each. */
const WANTED_PAIRS = [16, 12, 8];
/** The pairs that fit into the time: as many as may be useful, then with fewer requests, then fewer. */
function planPairs(budget, speed, wanted) {
    const fixed = speed.startSeconds + STOP_SECONDS;
    const pairsOf = (requests) => Math.floor(budget.seconds / (fixed + requests * speed.requestSeconds));
    const most = looks/* LOOKS */.BJ.at(-1);
    if (budget.requests !== undefined) {
        return { pairs: clamp(pairsOf(budget.requests), 1, most), requests: budget.requests };
    }
    const sampled = Math.ceil((2 * LEAST_SECONDS) / speed.requestSeconds / STEP) * STEP;
    const enough = Math.max(sampled, Math.min(wanted, ENOUGH_REQUESTS));
    const least = Math.max(sampled, Math.min(enough, LEAST_REQUESTS));
    for (const pairs of WANTED_PAIRS) {
        const fitting = (budget.seconds / pairs - fixed) / speed.requestSeconds;
        if (fitting < least)
            continue;
        const requests = Math.min(enough, Math.floor(fitting / STEP) * STEP);
        return { pairs: clamp(pairsOf(requests), pairs, most), requests };
    }
    return { pairs: Math.max(1, pairsOf(least)), requests: least };
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
/** How many times more requests are sampled enough and fit into the time; undefined when none do. */
function moreByBudget({ samples, seconds }, left) {
    const wanted = clamp(AIMED_SAMPLES / Math.max(1, samples), LEAST_GROWTH, MOST_GROWTH);
    const growth = Math.min(wanted, left / seconds);
    return growth < LEAST_GROWTH ? undefined : growth;
}
/** Measures pairs until the decision is clear, or the budget is used up. */
class BudgetPace {
    #budget;
    #options;
    #progress;
    #verify;
    #pairs = 0;
    #looks = [];
    #firstSeconds = 0;
    /** Whether the requests of a round were planned here. */
    #hasPlannedRequests = false;
    /** @param verify told base's measurement after the first pair */
    constructor(budget, options, progress, verify = () => undefined) {
        this.#verify = verify;
        this.#budget = budget;
        this.#options = options;
        this.#progress = progress;
    }
    get most() {
        return this.#pairs;
    }
    get looks() {
        return this.#looks;
    }
    requestsOf(speed, wanted) {
        const plan = planPairs(this.#budget, speed, wanted);
        this.#use(plan.pairs);
        this.#hasPlannedRequests = this.#budget.requests === undefined;
        return plan.requests;
    }
    moreRequests(round, stand) {
        if (!this.#hasPlannedRequests)
            return undefined;
        const growth = moreByBudget(round, this.#budget.seconds - stand.seconds);
        return growth === undefined ? undefined : Math.ceil((round.requests * growth) / STEP) * STEP;
    }
    #use(pairs) {
        this.#pairs = pairs;
        const alpha = this.#options.thresholds['alpha-percent'] / 100;
        this.#looks = this.#budget.isPart ? [pairs] : (0,looks/* planLooks */.Ew)(pairs, alpha);
    }
    async goesOn(stand) {
        if (stand.rounds === 1) {
            this.#verify((await stand.measurements())[0]);
            this.#firstSeconds = stand.seconds;
        }
        if (stand.rounds <= 2)
            this.#planAgain(stand);
        if (stand.rounds >= this.most)
            return false;
        if (this.#looks.includes(stand.rounds) &&
            !this.#budget.isPart &&
            (await this.#isDecided(stand)))
            return false;
        const perRound = stand.seconds / stand.rounds;
        // Half a pair over the budget is better than a look that was planned and is left out.
        return stand.seconds + perRound / 2 < this.#budget.seconds;
    }
    /**
     * The number of pairs again, as long as no look depends on it: the first start of a service is
     * often slower than all others, and a load that is not sent in bursts is not planned before.
     */
    #planAgain({ rounds, seconds }) {
        const later = rounds === 1 ? seconds : seconds - this.#firstSeconds;
        const left = Math.floor((this.#budget.seconds - seconds) / later);
        const pairs = clamp(rounds + left, rounds, looks/* LOOKS */.BJ.at(-1));
        if (rounds === 1 && this.most > 1)
            return;
        this.#use(pairs);
        const least = (0,looks/* leastPairs */.PU)(this.#options.thresholds['alpha-percent'] / 100);
        if (pairs >= least || this.#budget.isPart)
            return;
        // After the second pair it is known better.
        if (rounds === 1 && pairs > 1)
            return;
        const minutes = Math.ceil((this.#firstSeconds + (least - 1) * later) / 60);
        this.#progress(`there is time for ${pairs} pair${pairs === 1 ? '' : 's'}, and an alarm takes ${least}: give a budget of ${minutes} minute${minutes === 1 ? '' : 's'}`);
    }
    async #isDecided(stand) {
        const [base, head] = (await stand.measurements());
        const comparison = (0,timings/* compareTimings */.z)(base, head, this.#options);
        if (isDecided(comparison))
            return true;
        const open = comparison.metrics.filter(awaitedBy(comparison));
        this.#progress(`after ${stand.rounds} pairs still open: ${open
            .slice(0, 3)
            .map(({ label }) => label)
            .join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`);
        return false;
    }
}
/** What a decision waits for. Of what is sampled, or of one endpoint, no budget sees every change. */
const AWAITED = new Set(['cpu', 'throughput']);
/**
 * Whether further pairs are not needed: nothing that matters is open. After a regression that is
 * only in which kind of work it is.
 */
function isDecided({ verdict, metrics }) {
    return verdict === 'contaminated' || !metrics.some(awaitedBy({ verdict }));
}
/** What further pairs are for. */
function awaitedBy({ verdict }) {
    return verdict === 'regressed' ? isOpenCause : isOpen;
}
function isOpenCause({ kind, effect, threshold, verdict }) {
    return (kind === 'category' && verdict === 'inconclusive' && threshold !== null && effect >= threshold);
}
function isOpen({ kind, name, verdict }) {
    return verdict === 'inconclusive' && (AWAITED.has(kind) || name === 'latency-p90');
}

;// CONCATENATED MODULE: ./build/duet/measure.js




/**
 * Counts the work of both, measures pairs within the budget, and compares; budget, seed and
 * thresholds are head's.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function measureDuet(sides, { context, guard, verify }) {
    const { config } = sides.head;
    const options = (0,compare/* compareOptions */.Uq)(config);
    const { budgetSeconds, seed = (0,random/* drawSeed */.I8)() } = config.duet;
    context.progress(`seed ${seed}: --seed ${seed} repeats the orders and hash seeds`);
    const isPart = config.action.shard !== undefined;
    const budget = { seconds: budgetSeconds, requests: config.requests, isPart };
    const pace = new BudgetPace(budget, options, context.progress, verify);
    const measured = await (0,record.recordTogether)([sides.base, sides.head].map(withDuetRate), {
        ...{ pace, seed, context, guard },
    });
    const [base, head] = measured;
    return { base, head, comparison: (0,compare/* compare */.UD)(base, head, options) };
}
function withDuetRate(side) {
    const { config } = side;
    return { ...side, config: { ...config, rateHz: config.duet.rateHz } };
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner)
/* harmony export */ });
/** Gives equal values one index, in the order in which they are first seen. */
class Interner {
    values = [];
    #indices = new Map();
    intern(key, make) {
        const known = this.#indices.get(key);
        if (known !== undefined)
            return known;
        const index = this.values.length;
        this.values.push(make());
        this.#indices.set(key, index);
        return index;
    }
}


/***/ })

};
