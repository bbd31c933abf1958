-- minimum-compatible: 1
-- Receipts and credit notes. A document is added once and never changed; numbers count without gaps.

CREATE TABLE invoice_series (
    series TEXT NOT NULL,
    year BIGINT NOT NULL,
    -- The last number that was given.
    last BIGINT NOT NULL CHECK (last >= 0),
    PRIMARY KEY (series, year)
);

CREATE TABLE invoices (
    number TEXT NOT NULL PRIMARY KEY,
    series TEXT NOT NULL,
    year BIGINT NOT NULL,
    serial BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- What it is for; nothing gets two documents.
    subject TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    total BIGINT NOT NULL CHECK (total > 0),
    -- As JSON: the whole document.
    content TEXT NOT NULL,
    -- SHA-256 of the content and of the hash of the one before it in its series and year.
    hash TEXT NOT NULL,
    -- The sum of the credit notes for it: the only figure that moves.
    credited BIGINT NOT NULL CHECK (credited >= 0 AND credited <= total),
    UNIQUE (series, year, serial),
    FOREIGN KEY (series, year) REFERENCES invoice_series (series, year)
);
CREATE INDEX invoices_of_account ON invoices (account_id, issued_at);
CREATE INDEX invoices_of_order ON invoices (order_id);

-- How people want to be named on documents from now on.
CREATE TABLE invoice_buyers (
    account_id TEXT NOT NULL PRIMARY KEY,
    -- As JSON.
    details TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
