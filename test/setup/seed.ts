import fc from 'fast-check';

// Properties draw the same cases in every run, so that a red run can be run again. CPD_SEED=random looks further.
const wanted = process.env['CPD_SEED'] ?? '2026';
fc.configureGlobal(wanted === 'random' ? {} : { seed: Number(wanted) });
