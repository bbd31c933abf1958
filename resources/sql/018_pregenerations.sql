-- minimum-compatible: 1
-- What is made ahead of time for the examples. Each entry of the plan is ordered once, whatever is interrupted.

CREATE TABLE pregenerations (
    -- Of what is asked for: the same wish is the same row.
    lookup_hash TEXT NOT NULL PRIMARY KEY,
    tool TEXT NOT NULL,
    topic TEXT NOT NULL,
    -- Of the run that makes it, chosen before the order: this row is there first.
    job_id TEXT NOT NULL,
    -- Of the example that it became; empty: not yet.
    material_id TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX pregenerations_of_tool ON pregenerations (tool, material_id);
