// Property tests run with one seed, so that a run today is a run tomorrow; TAWATUR_SEED names another (any number), to look further.
import fc from 'fast-check';

const DEFAULT_SEED = 20150930;
const named = Number(process.env.TAWATUR_SEED);
fc.configureGlobal({ seed: Number.isInteger(named) && process.env.TAWATUR_SEED !== '' ? named : DEFAULT_SEED });
