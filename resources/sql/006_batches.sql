-- minimum-compatible: 1
-- One tool over many files. A batch is here before its first file is touched.

CREATE TABLE batches (
    id TEXT NOT NULL PRIMARY KEY,
    -- Counts up, so that the order does not hang on the clock.
    number BIGINT NOT NULL UNIQUE,
    tool TEXT NOT NULL,
    topic TEXT NOT NULL,
    parameters TEXT NOT NULL,
    -- As JSON; empty: the library only.
    export_to TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE batch_files (
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    input TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Noted before the run begins and before the file is written: what a crash left is found by them.
    run_id TEXT NOT NULL,
    exported TEXT NOT NULL,
    item_id TEXT NOT NULL,
    error_id TEXT NOT NULL,
    error_template TEXT NOT NULL,
    error_arguments TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
);
CREATE INDEX batch_files_by_state ON batch_files (batch_id, state, position);
