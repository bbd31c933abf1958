-- minimum-compatible: 1
-- Credits. Transactions and their entries are the journal: they are only ever added, never changed. Buckets and
-- holds are what the journal adds up to, and can be made from it again.

CREATE TABLE credit_accounts (
    id TEXT NOT NULL PRIMARY KEY,
    -- The end of the chain: the number and the hash of the last transaction; 0 and empty: none.
    last_number BIGINT NOT NULL,
    head_hash TEXT NOT NULL,
    opened_at BIGINT NOT NULL
);

CREATE TABLE credit_transactions (
    account_id TEXT NOT NULL REFERENCES credit_accounts (id),
    -- 1, 2, 3 … without gaps in each account.
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- The same key with the same request is the same transaction.
    request_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Empty: none.
    hold_id TEXT NOT NULL,
    -- As JSON: what the buckets and holds need besides the entries.
    details TEXT NOT NULL,
    -- SHA-256 over all of this, the entries and the hash of the transaction before.
    hash TEXT NOT NULL,
    PRIMARY KEY (account_id, number),
    UNIQUE (account_id, request_key)
);

CREATE TABLE credit_entries (
    account_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    line BIGINT NOT NULL,
    -- "issued", "available", "held", "spent", "lapsed", "reversed" or "debt".
    side TEXT NOT NULL,
    -- The number of the transaction that granted it.
    bucket BIGINT NOT NULL,
    -- The amounts of a transaction sum to zero.
    amount BIGINT NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (account_id, number, line),
    FOREIGN KEY (account_id, number) REFERENCES credit_transactions (account_id, number)
);

-- The sum of the entries of each bucket by side.
CREATE TABLE credit_buckets (
    account_id TEXT NOT NULL REFERENCES credit_accounts (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    -- 0: never.
    expires_at BIGINT NOT NULL,
    issued BIGINT NOT NULL CHECK (issued <= 0),
    available BIGINT NOT NULL CHECK (available >= 0),
    held BIGINT NOT NULL CHECK (held >= 0),
    spent BIGINT NOT NULL CHECK (spent >= 0),
    lapsed BIGINT NOT NULL CHECK (lapsed >= 0),
    reversed BIGINT NOT NULL CHECK (reversed >= 0),
    debt BIGINT NOT NULL CHECK (debt <= 0),
    -- 1 while anything of it is available, held or owed.
    is_open BIGINT NOT NULL,
    PRIMARY KEY (account_id, number)
);
CREATE INDEX credit_buckets_open ON credit_buckets (account_id, is_open);
CREATE INDEX credit_buckets_due ON credit_buckets (is_open, expires_at);

CREATE TABLE credit_holds (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES credit_accounts (id),
    -- Of the transaction that made it.
    number BIGINT NOT NULL,
    job_id TEXT NOT NULL,
    tool TEXT NOT NULL,
    runs BIGINT NOT NULL,
    -- Days since 1970 in UTC.
    day BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    has_priority BIGINT NOT NULL,
    -- "open", "settled", "released" or "expired".
    state TEXT NOT NULL,
    charged BIGINT NOT NULL CHECK (charged >= 0),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX credit_holds_of_account ON credit_holds (account_id, state, day);
CREATE INDEX credit_holds_of_job ON credit_holds (job_id);
CREATE INDEX credit_holds_due ON credit_holds (state, expires_at);

-- That a balance fell to a low figure, once each time.
CREATE TABLE credit_events (
    account_id TEXT NOT NULL REFERENCES credit_accounts (id),
    -- The transaction after which it was so.
    number BIGINT NOT NULL,
    low_balance BIGINT NOT NULL,
    total BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    -- 0: nobody has taken notice yet.
    is_noted BIGINT NOT NULL,
    PRIMARY KEY (account_id, number, low_balance)
);
CREATE INDEX credit_events_new ON credit_events (is_noted, happened_at);
