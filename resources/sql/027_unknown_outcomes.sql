-- minimum-compatible: 1
-- Runs of no account whose jobs were taken off the list although nobody can tell whether they began and are paid: what
-- orders by itself does not order them again.

CREATE TABLE unknown_outcomes (
    run_id TEXT NOT NULL PRIMARY KEY
);
