-- minimum-compatible: 1
-- What was seen of providers, and which of them are not asked for a while.

CREATE TABLE provider_health (
    provider TEXT NOT NULL,
    -- Empty: everything that the provider does. Every provider with calls has this row, and whoever writes anything
    -- of it locks this row first.
    operation TEXT NOT NULL,
    -- Number of the provider's last call; only in the row of everything.
    last_call BIGINT NOT NULL,
    is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
    -- Why it is open; empty while it is closed.
    trouble TEXT NOT NULL,
    status BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    -- NULL: until the key changes, or it is closed.
    open_until BIGINT,
    -- Tells one key from another and says nothing about either.
    key_mark TEXT NOT NULL,
    openings BIGINT NOT NULL,
    -- Number of the last trial, and how long whoever was granted it has.
    trial BIGINT NOT NULL,
    trial_until BIGINT,
    -- Calls up to this number are over and done with.
    counted_from BIGINT NOT NULL,
    probed_at BIGINT NOT NULL,
    PRIMARY KEY (provider, operation)
);

CREATE TABLE provider_calls (
    provider TEXT NOT NULL,
    number BIGINT NOT NULL,
    operation TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- Empty: it succeeded.
    trouble TEXT NOT NULL,
    took_ms BIGINT NOT NULL,
    is_slow BIGINT NOT NULL CHECK (is_slow IN (0, 1)),
    PRIMARY KEY (provider, number)
);

CREATE INDEX provider_calls_by_operation ON provider_calls (provider, operation, number);
