-- minimum-compatible: 1
-- The queue of this computer. A job is here before any of its work.

CREATE TABLE jobs (
    id TEXT NOT NULL PRIMARY KEY,
    -- Its turn among those that have not ended, the lowest first.
    place BIGINT NOT NULL,
    -- Counts up with every job that ends, so that the order does not hang on the clock; 0: not ended.
    ended_number BIGINT NOT NULL,
    -- "run", "batch" or "export", and what of it, as JSON.
    kind TEXT NOT NULL,
    work TEXT NOT NULL,
    tool TEXT NOT NULL,
    name TEXT NOT NULL,
    files BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- Of 1000, as it was when it stopped last.
    progress BIGINT NOT NULL,
    -- Jobs of the same pace take as long for the same size; see job_paces.
    pace TEXT NOT NULL,
    size BIGINT NOT NULL,
    -- Noted before the run begins and before the file is written: what a crash left is found by them.
    run_id TEXT NOT NULL,
    target TEXT NOT NULL,
    item_id TEXT NOT NULL,
    error_id TEXT NOT NULL,
    error_template TEXT NOT NULL,
    error_arguments TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- 0: not yet.
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL
);
CREATE INDEX jobs_by_turn ON jobs (state, place);
CREATE INDEX jobs_by_end ON jobs (ended_number);

CREATE TABLE job_log (
    job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    said_at BIGINT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (job_id, number)
);

-- How long work took on this computer: what is said about how long it will still take comes from here.
CREATE TABLE job_paces (
    pace TEXT NOT NULL,
    number BIGINT NOT NULL,
    size BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    PRIMARY KEY (pace, number)
);
