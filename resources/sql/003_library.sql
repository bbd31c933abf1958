-- minimum-compatible: 1

CREATE TABLE runs (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    tool TEXT NOT NULL,
    topic TEXT NOT NULL,
    input_path TEXT NOT NULL,
    parameters TEXT NOT NULL,
    error_id TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX runs_by_state ON runs (state, started_at);

CREATE TABLE library_items (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE REFERENCES runs (id),
    tool TEXT NOT NULL,
    topic TEXT NOT NULL,
    input_name TEXT NOT NULL,
    input_sha256 TEXT NOT NULL, input_type TEXT NOT NULL, input_bytes BIGINT NOT NULL,
    input_width BIGINT NOT NULL, input_height BIGINT NOT NULL,
    result_sha256 TEXT NOT NULL, result_type TEXT NOT NULL, result_bytes BIGINT NOT NULL,
    result_width BIGINT NOT NULL, result_height BIGINT NOT NULL,
    engine TEXT NOT NULL,
    parameters TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX library_items_by_time ON library_items (created_at, id);

-- As material_terms.
CREATE TABLE library_terms (
    term TEXT NOT NULL,
    item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE,
    PRIMARY KEY (term, item_id)
);
CREATE INDEX library_terms_by_item ON library_terms (item_id);
