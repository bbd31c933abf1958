-- minimum-compatible: 1
-- Files of the cache that lie in a store which several servers share, and what of that store has to be removed.

CREATE TABLE far_objects (
    sha256 TEXT NOT NULL PRIMARY KEY,
    object TEXT NOT NULL
);

-- Written before an object is, due so late that bringing it is over by then: what no row names any more, or never
-- did because a program ended in between, is found here.
CREATE TABLE far_leavings (
    object TEXT NOT NULL PRIMARY KEY,
    due_at BIGINT NOT NULL
);
CREATE INDEX far_leavings_due ON far_leavings (due_at);
