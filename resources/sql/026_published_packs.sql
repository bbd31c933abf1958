-- minimum-compatible: 1
-- Packs of examples that a server has published for studios to fetch.

CREATE TABLE published_packs (
    id TEXT NOT NULL PRIMARY KEY,
    -- Of the last change of this row: of all rows together it only grows, and none comes twice, so that whoever
    -- knows the changes up to one asks for those behind it.
    revision BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    -- Of what stands before the files of its examples.
    head_bytes BIGINT NOT NULL,
    examples BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    -- 0: it is still there to be fetched.
    withdrawn_at BIGINT NOT NULL
);

-- One row, which everybody who changes the packs locks first, so that no revision shows before a lower one.
CREATE TABLE pack_series (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    -- Another database counts anew: by this a studio knows that its revision is of another count.
    series TEXT NOT NULL,
    revision BIGINT NOT NULL
);
