-- minimum-compatible: 1
-- What a person with keys of their own allows themselves to spend in a month. What was spent is in the ledger.

CREATE TABLE spending_budget (
    -- There is one: 1.
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL,
    -- Minor units of the currency.
    limit_minor BIGINT NOT NULL CHECK (limit_minor >= 0),
    -- Millionths of the currency for one US dollar.
    rate BIGINT NOT NULL CHECK (rate > 0),
    changed_at BIGINT NOT NULL
);
