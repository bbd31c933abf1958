-- minimum-compatible: 1
-- Forms that a person's browser sends to a gateway, behind an address that only they know, for as long as it takes to
-- get there.

CREATE TABLE checkout_pages (
    -- SHA-256 of what stands in the address.
    token_hash TEXT NOT NULL PRIMARY KEY,
    -- Where the form goes, and its fields as JSON.
    url TEXT NOT NULL,
    fields TEXT NOT NULL,
    language TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX checkout_pages_by_age ON checkout_pages (expires_at);
