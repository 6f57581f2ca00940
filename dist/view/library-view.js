import { fill } from '../i18n/fill.js';
import { isLeft } from '../plan/self-care-plan.js';
import { sentences } from './context.js';
import { reviewView } from './review.js';
import { sourcesView } from './sources.js';
/** Whether there is a way to the library: a clinic may take it away, and advice out of date stays away. */
export function canLearn(context) {
    return !context.config.hide.includes('library') && !reviewView(context).outdated;
}
/** For comparing: small letters without accents. */
function folded(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
/** What a clinic has switched off goes from the library too, but for rows that hold without it. */
function isKept({ pack, config }, { remedies = [], holds }) {
    const { hide } = config;
    return (holds || remedies.length === 0 || pack.remedies.some((row) => remedies.includes(row.id) && isLeft(row, { hide })));
}
const isAny = ({ isFound }) => isFound;
/** The library, and of it what the words typed are found in: all of them, in any order, in one row with its headings. */
export function libraryView(context, words, unfolded) {
    const { pack, config, learn, locale } = context;
    const wanted = folded(words).split(/\s+/).filter(Boolean);
    const isSearch = wanted.length > 0;
    const told = new Set();
    const topics = learn.topics.map(({ id, numbers, blocks }) => {
        const complete = sentences(context, numbers);
        const title = complete(learn.text.topics[id].title);
        const summary = complete(learn.text.topics[id].summary);
        const blockViews = blocks.map((block) => {
            const text = learn.text.blocks[block.id];
            const heading = text.heading && complete(text.heading);
            const said = (text.sentences ?? []).map(complete);
            const isParagraph = block.kind === 'paragraph';
            const items = isParagraph ? [block] : block.items.filter((item) => isKept(context, item));
            const rows = items.map((item) => {
                const cells = isParagraph ? said : learn.text.items[item.id].map(complete);
                const isUnfolded = unfolded.includes(item.id);
                const bearers = pack.remedies.filter((row) => item.remedies?.includes(row.id) && isLeft(row, config));
                const remedies = (isSearch || isUnfolded ? bearers : []).map((row) => {
                    const { name, summary } = pack.text.remedies[row.id];
                    const say = sentences(context, row.numbers);
                    return { name: say(name), summary: say(summary) };
                });
                const conflicts = learn.conflicts.filter((row) => row.shownAt === 'library' && item.conflicts?.includes(row.id));
                const note = (row) => sentences(context, row.numbers)(learn.notes[row.id]);
                const text = [
                    title,
                    summary,
                    heading,
                    ...said,
                    ...cells,
                    ...remedies.map(({ name }) => name),
                    ...conflicts.map(note),
                ];
                const hay = isSearch ? folded(text.join(' ')) : '';
                const isFound = wanted.every((word) => hay.includes(word));
                const fresh = isFound ? conflicts.filter((row) => !told.has(row.id)) : [];
                for (const row of fresh)
                    told.add(row.id);
                const hasSources = !config.hide.includes('sources');
                const { more, moreSources } = locale.learn;
                return {
                    id: item.id,
                    isUnfolded,
                    cells,
                    notes: fresh.map(note),
                    remedies,
                    sources: isUnfolded ? sourcesView(context, item.accordingTo) : undefined,
                    more: bearers.length > 0 ? (hasSources ? moreSources : more) : hasSources ? locale.plan.sourceHeading : undefined,
                    isFound,
                };
            });
            return {
                kind: block.kind,
                heading,
                sentences: isParagraph ? [] : said,
                columns: text.columns ?? [],
                rows,
                isFound: rows.some(isAny),
            };
        });
        return { id, title, summary, blocks: blockViews, isFound: blockViews.some(isAny) };
    });
    const count = topics.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.filter(isAny))).length;
    const { found, nothing } = locale.learn;
    return {
        words,
        topics,
        status: isSearch ? (count > 0 ? fill(found, { count: String(count) }) : nothing) : '',
    };
}
