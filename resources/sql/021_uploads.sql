-- minimum-compatible: 1
-- Work by providers for accounts of a server: the files that people bring along, and what was made for them.

CREATE TABLE uploads (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- Of the file cache, where the upload is an owner.
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    -- Of clips and sounds.
    duration_ms BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX uploads_of_account ON uploads (account_id, expires_at);
CREATE INDEX uploads_by_end ON uploads (expires_at);

CREATE TABLE job_results (
    job_id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    -- The same with a watermark; empty: it was made for a plan without one.
    marked_sha256 TEXT NOT NULL,
    marked_type TEXT NOT NULL,
    marked_bytes BIGINT NOT NULL,
    marked_width BIGINT NOT NULL,
    marked_height BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX job_results_of_account ON job_results (account_id);
